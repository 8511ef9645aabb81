// Owns the table of invitations that a firm sent: to whom, for what, and what became of each.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ButtonLink } from "~/app/ui/button";
import { DataTable } from "~/app/ui/data-table";
import { InstantText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { InvitedTag } from "./invited-tag";
import type { SentInvitation } from "./read-firm-invitations.server";
import { useStudentName } from "./student-name";

/** The newest first. */
export function SentInvitations({ sent }: { sent: readonly SentInvitation[] }) {
  const t = useT("students");
  const nameOf = useStudentName();
  return (
    <DataTable
      caption={t("sent.title")}
      rows={sent}
      rowKey={({ invitationId }) => invitationId}
      empty={
        <EmptyState
          title={t("sent.none")}
          text={t("sent.none_text")}
          actions={<ButtonLink to={paths.enterprise.students()}>{t("sent.find")}</ButtonLink>}
        />
      }
      columns={[
        {
          key: "student",
          header: t("sent.student"),
          cell: ({ family, school }) => `${nameOf(family)} · ${school}`,
        },
        { key: "state", header: t("sent.state"), cell: (row) => <State row={row} /> },
        {
          key: "listing",
          header: t("sent.listing"),
          wrap: true,
          cell: ({ listing }) => (
            <Link to={paths.enterprise.listing(listing.id)} className="link">
              {listing.title}
            </Link>
          ),
        },
        {
          key: "sent",
          header: t("sent.sent_at"),
          cell: ({ sentAt }) => <InstantText at={sentAt} />,
        },
        {
          key: "expires",
          header: t("sent.expires"),
          cell: ({ expiresAt, state }) =>
            state === "waiting" ? <InstantText at={expiresAt} /> : "–",
        },
      ]}
    />
  );
}

function State({ row: { state, reason, applicationId } }: { row: SentInvitation }) {
  const t = useT("students");
  return (
    <>
      <InvitedTag state={state} />
      {reason && t("sent.reason", { reason: t(`reason.${reason}`) })}
      {applicationId && (
        <Link to={paths.enterprise.application(applicationId)} className="link ml-2">
          {t("sent.application")}
        </Link>
      )}
    </>
  );
}
