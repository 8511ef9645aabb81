// Owns how an application that is not sent yet reads in the student's list: until when, go on, or throw it away.
import { Form } from "@remix-run/react";
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, ButtonLink } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { Confirm } from "~/app/ui/confirm";
import { formatDeadline } from "./deadline-text";
import type { MyApplicationRow } from "./read-my-applications.server";

type Props = { application: MyApplicationRow; now: Date };

/** The only card without a bridge: nothing has set out yet. */
export function DraftCard({ application: { id, due, listing }, now }: Props) {
  const t = useT("applications");
  const locale = useLocale();
  const isOver = due === null || due <= now;
  return (
    <Card title={listing.title} sub={listing.enterprise.shortName}>
      <p>
        <b className="text-act">{t("turn.student.mine")}</b>
        {isOver ? t("draft.over") : t("draft.until", { until: formatDeadline(due, locale) })}
      </p>
      <div className="mt-3 space-y-2">
        {!isOver && (
          <ButtonLink to={paths.listings.apply(listing.id)} look="primary" wide>
            {t("draft.resume")}
            <span className="sr-only">{` · ${listing.title}`}</span>
          </ButtonLink>
        )}
        <Confirm ask={t("draft.discard")} look="quiet" text={t("draft.discard_text")}>
          <Form method="post" action={paths.student.application(id)}>
            <Button name="move" value="discard" look="danger">
              {t("draft.discard_sure")}
            </Button>
          </Form>
        </Confirm>
      </div>
    </Card>
  );
}
