import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { Confirm } from "~/app/ui/confirm";
import { type Column, DataTable } from "~/app/ui/data-table";
import { DayText, InstantText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { InviteForm } from "./invite-form";
import { MadeLinkNotice } from "./made-link-notice";
import type { InvitationRow, MemberRow, TeamView } from "./read-team.server";
import type { MadeLink } from "./team-action.server";

type Props = { team: TeamView; answer: FormAnswer | null; made: MadeLink | null };

/** Who works here, who is invited, and for those who may the way to invite and to remove. */
export function TeamBoard({ team, answer, made }: Props) {
  const t = useT("accounts");
  const mayInvite = team.invites.length > 0;
  return (
    <div className="space-y-8">
      {made && <MadeLinkNotice {...made} />}
      <Members members={team.members} />
      {mayInvite ? (
        <>
          <section aria-labelledby="invite-title">
            <h2 id="invite-title" className="mb-2 text-18 font-bold">
              {t("team.invite")}
            </h2>
            <InviteForm team={team} answer={answer} />
          </section>
          <Invitations invitations={team.invitations} />
        </>
      ) : (
        <p className="text-soft">{t("team.only_admin")}</p>
      )}
    </div>
  );
}

function Members({ members }: { members: readonly MemberRow[] }) {
  const t = useT("accounts");
  const roles = useT("navigation");
  const columns: Column<MemberRow>[] = [
    {
      key: "name",
      header: t("team.name"),
      cell: ({ name, isMe }) => (isMe ? `${name}（${t("team.me")}）` : name),
    },
    { key: "role", header: t("team.role"), cell: ({ role }) => roles(`roles.${role}`) },
    { key: "part", header: t("team.part"), cell: ({ part }) => part },
    { key: "since", header: t("team.since"), cell: ({ since }) => <DayText day={since} full /> },
    { key: "act", header: t("team.act"), cell: (row) => row.canEnd && <Acts {...row} /> },
  ];
  return (
    <DataTable
      caption={t("team.members")}
      columns={columns}
      rows={members}
      rowKey={({ grantId }) => grantId}
      empty={<EmptyState title={t("team.empty")} />}
    />
  );
}

function Acts(row: MemberRow) {
  const t = useT("accounts");
  return (
    <div className="space-y-2">
      <Form method="post">
        <input type="hidden" name="grantId" value={row.grantId} />
        <Button size="small" name="intent" value="reopen">
          {t("reopen.button")}
        </Button>
      </Form>
      <EndForm {...row} />
    </div>
  );
}

function EndForm({ grantId, name }: MemberRow) {
  const t = useT("accounts");
  return (
    <Confirm ask={t("team.end")} text={t("team.end_text", { name })}>
      <Form method="post">
        <input type="hidden" name="grantId" value={grantId} />
        <Button look="danger" size="small" name="intent" value="end">
          {t("team.end")}
        </Button>
      </Form>
    </Confirm>
  );
}

function Invitations({ invitations }: { invitations: readonly InvitationRow[] }) {
  const t = useT("accounts");
  const roles = useT("navigation");
  const columns: Column<InvitationRow>[] = [
    { key: "to", header: t("team.sent_to"), cell: ({ sentTo }) => sentTo },
    { key: "role", header: t("team.role"), cell: ({ role }) => roles(`roles.${role}`) },
    {
      key: "until",
      header: t("team.expires"),
      cell: ({ expiresAt }) => <InstantText at={expiresAt} />,
    },
    {
      key: "act",
      header: t("team.act"),
      cell: ({ invitationId }) => (
        <Form method="post">
          <input type="hidden" name="invitationId" value={invitationId} />
          <Button size="small" name="intent" value="revoke">
            {t("team.revoke")}
          </Button>
        </Form>
      ),
    },
  ];
  return (
    <section aria-labelledby="open-title">
      <h2 id="open-title" className="mb-2 text-18 font-bold">
        {t("team.open")}
      </h2>
      <DataTable
        caption={t("team.open")}
        columns={columns}
        rows={invitations}
        rowKey={({ invitationId }) => invitationId}
        empty={<p className="text-soft">{t("team.none_open")}</p>}
      />
    </section>
  );
}
