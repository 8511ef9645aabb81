// Owns telling a firm how it stands with the operator and what that means for its listings.
import { useT } from "~/app/messages/use-t";
import { Notice } from "~/app/ui/notice";
import type { EnterpriseHome } from "./read-home.server";

type Props = { status: EnterpriseHome["status"]; note: string | null };

/** Nothing for firms in good standing; else what is the matter, and what happens next. */
export function StandingOfFirm({ status, note }: Props) {
  const t = useT("home");
  if (status === "approved" || status === "unclaimed") return null;
  return (
    <div className="mb-5">
      <Notice tone={status === "pending" ? "info" : "stop"} title={t(`firm.standing.${status}`)}>
        <p>{t(`firm.standing.${status}_text`)}</p>
        {note && <p className="whitespace-pre-line pt-1 font-bold">{note}</p>}
      </Notice>
    </div>
  );
}
