// Owns the page of a mentor's link.
import { GuestNotReady } from "~/app/features/guests/guest-gone";
import type { GuestFaceProps } from "~/app/features/guests/guest-desk";
import { useT } from "~/app/messages/use-t";
import { FirmJournalCard } from "./firm-journal";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import type { MentorView } from "./mentor-desk.server";

/** The weeks that wait, and the one button. */
export function MentorFace({ view: { journal, seenAt }, answer }: GuestFaceProps<MentorView>) {
  const t = useT("journal");
  if (!journal) return <GuestNotReady />;
  return (
    <div className="space-y-4">
      <RefusedNotice answer={answer} />
      <p>{t("firm.intro")}</p>
      <FirmJournalCard journal={journal} seenAt={seenAt} />
    </div>
  );
}
