// Owns one invitation as its student reads it: who, for what, what they wrote, and the answers.
import { Form, Link } from "@remix-run/react";
import { declineReasons } from "~/app/domain/student-invitation";
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, buttonClass } from "~/app/ui/button";
import { ButtonRow } from "~/app/ui/button-row";
import { Card } from "~/app/ui/card";
import { SelectField } from "~/app/ui/choice-field";
import { formatInstant } from "~/app/ui/format-date";
import { Tag } from "~/app/ui/tag";
import type { MyInvitation as Invitation } from "./read-my-invitations.server";

/** An invitation that waits. */
export function MyInvitation({ invitation }: { invitation: Invitation }) {
  const t = useT("students");
  const locale = useLocale();
  const { invitationId, firm, listing, note, expiresAt } = invitation;
  const until = formatInstant(new Date(expiresAt), locale);
  return (
    <Card title={listing.title} sub={t("mine.from", { firm: firm.name })}>
      {note && <p className="whitespace-pre-line break-words">{note}</p>}
      <p className="py-1 text-14 text-soft">
        {t("mine.until", { day: until })}{" "}
        <Link to={paths.listings.show(listing.id)} className="link inline-block py-1">
          {t("mine.see")}
        </Link>
      </p>
      <Form method="post">
        <input type="hidden" name="intent" value="accept" />
        <ButtonRow>
          <Button look="primary" name="invitationId" value={invitationId}>
            {t("mine.accept")}
            <span className="sr-only"> {listing.title}</span>
          </Button>
        </ButtonRow>
      </Form>
      <details className="pt-2">
        <summary className={buttonClass("quiet", { size: "small" })}>{t("mine.decline")}</summary>
        <Decline invitation={invitation} />
      </details>
    </Card>
  );
}

function Decline({ invitation: { invitationId, firm } }: { invitation: Invitation }) {
  const t = useT("students");
  return (
    <div className="space-y-4 pt-3">
      <Form method="post" className="space-y-3">
        <input type="hidden" name="intent" value="decline" />
        <SelectField
          id={`reason-${invitationId}`}
          name="reason"
          label={t("mine.why")}
          empty={t("mine.no_reason")}
          choices={declineReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
        />
        <Button name="invitationId" value={invitationId}>
          {t("mine.send_no")}
        </Button>
      </Form>
      <Form method="post" className="border-t border-line pt-3">
        <input type="hidden" name="intent" value="refuse_firm" />
        <p className="pb-2 text-14 text-soft">{t("mine.refuse_hint")}</p>
        <Button look="danger" size="small" name="enterpriseId" value={firm.id}>
          {t("mine.refuse_firm")}
        </Button>
      </Form>
    </div>
  );
}

/** One that is over, in a line. */
export function PastInvitation({ invitation }: { invitation: Invitation }) {
  const t = useT("students");
  const { firm, listing, state } = invitation;
  return (
    <div className="flex flex-wrap items-baseline border-b border-line py-2">
      <p className="mr-auto pr-3">
        <Link to={paths.listings.show(listing.id)} className="link">
          {listing.title}
        </Link>{" "}
        <span className="text-14 text-soft">{firm.name}</span>
      </p>
      <Tag tone={state === "accepted" ? "good" : "wait"}>{t(`mine.state.${state}`)}</Tag>
    </div>
  );
}
