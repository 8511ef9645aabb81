// Owns the page on which a student answers those who look for them.
import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button, ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import { Notice } from "~/app/ui/notice";
import { MyInvitation, PastInvitation } from "./my-invitation";
import { MyRecommendation } from "./my-recommendation";
import type { MyInvitations as Mine } from "./read-my-invitations.server";

type Props = { mine: Mine; answer: FormAnswer | undefined };

/** What waits first; then the school's wishes, what is over, and the firms that are refused. */
export function MyInvitations({ mine, answer }: Props) {
  const t = useT("students");
  const say = useRefusalText();
  const { waiting, recommendations, past, refused } = mine;
  const who = paths.student.profileGroup("visibility");
  return (
    <div className="max-w-read space-y-6">
      {answer && (
        <Notice
          tone="stop"
          title={say(answer.refusal ?? { code: "invitation.not_found", detail: {} })}
        />
      )}
      {waiting.length + recommendations.length === 0 && (
        <EmptyState
          title={t("mine.none")}
          text={t("mine.none_text")}
          actions={<ButtonLink to={who}>{t("mine.who_finds")}</ButtonLink>}
        />
      )}
      <Part title={t("mine.waiting")} rows={waiting}>
        {(one) => <MyInvitation key={one.invitationId} invitation={one} />}
      </Part>
      <Part title={t("mine.recommend")} rows={recommendations}>
        {(one) => <MyRecommendation key={one.listId} of={one} />}
      </Part>
      <Part title={t("mine.past")} rows={past}>
        {(one) => <PastInvitation key={one.invitationId} invitation={one} />}
      </Part>
      <Part title={t("mine.refused")} rows={refused}>
        {({ id, name }) => (
          <Form key={id} method="post">
            <input type="hidden" name="intent" value="allow_firm" />
            <Button size="small" name="enterpriseId" value={id}>
              {t("mine.allow_firm", { firm: name })}
            </Button>
          </Form>
        )}
      </Part>
      <p>
        <Link to={who} className="link inline-block py-1">
          {t("mine.who_finds")}
        </Link>
      </p>
    </div>
  );
}

type PartProps<Row> = {
  title: string;
  rows: readonly Row[];
  children: (row: Row) => ReactNode;
};

function Part<Row>({ title, rows, children }: PartProps<Row>) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 className="pb-2 text-18 font-bold">{title}</h2>
      <div className="space-y-3">{rows.map(children)}</div>
    </section>
  );
}
