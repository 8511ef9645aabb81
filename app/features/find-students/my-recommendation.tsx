// Owns the school's question whether it may recommend a student, and the yes that can be taken back.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { ButtonRow } from "~/app/ui/button-row";
import { Card } from "~/app/ui/card";
import { Tag } from "~/app/ui/tag";
import type { MyRecommendation as Recommendation } from "./read-my-invitations.server";

/** What the firm would see stands beside the question. */
export function MyRecommendation({ of: { listId, firm, title, state } }: { of: Recommendation }) {
  const t = useT("students");
  return (
    <Card
      title={t("mine.recommend_text", { firm })}
      sub={title ? t("mine.recommend_for", { title }) : undefined}
    >
      <p className="pb-3 text-14 text-soft">{t("mine.recommend_sees")}</p>
      {state !== "asked" && (
        <p className="pb-3">
          <Tag tone={state === "agreed" ? "good" : "wait"}>
            {t(state === "agreed" ? "mine.agreed" : "mine.disagreed")}
          </Tag>
        </p>
      )}
      <Form method="post">
        <input type="hidden" name="listId" value={listId} />
        <ButtonRow>
          {state !== "agreed" && (
            <Button look={state === "asked" ? "primary" : "quiet"} name="intent" value="agree">
              {t("mine.agree")}
            </Button>
          )}
          {state !== "declined" && (
            <Button name="intent" value="disagree">
              {t(state === "agreed" ? "mine.take_back" : "mine.disagree")}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </Card>
  );
}
