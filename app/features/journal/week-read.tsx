// Owns what others have said of a week: the mentor's confirmation, the teacher's word and mark.
import { useT } from "~/app/messages/use-t";
import { Notice } from "~/app/ui/notice";
import type { MyWeek } from "./read-my-journal.server";

/** What was said so far; nothing where nobody has spoken. */
export function WeekRead({ week: { state, markNote, mark, confirmed } }: { week: MyWeek }) {
  const t = useT("journal");
  return (
    <>
      {state === "returned" && (
        <Notice tone="act" title={t("read.returned")}>
          <p className="whitespace-pre-line break-words">{markNote}</p>
        </Notice>
      )}
      {mark !== null && (
        <Notice tone="good" title={t("read.marked", { mark })}>
          <p className="whitespace-pre-line break-words">{markNote}</p>
        </Notice>
      )}
      {confirmed && (
        <Notice tone="info" title={t("read.confirmed", { name: confirmed.by })}>
          <p className="whitespace-pre-line break-words">{confirmed.note}</p>
          {state === "submitted" && <p className="text-14">{t("read.confirmed_hint")}</p>}
        </Notice>
      )}
    </>
  );
}
