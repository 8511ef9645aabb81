import type { ApplicationStatus, RefusalReason } from "~/app/domain/application";
import { useT } from "~/app/messages/use-t";
import { isEnd } from "./application-bridge";

type Props = { status: ApplicationStatus; reason: string | null; note?: string };

/** How an application ended, with the coded reason and the words of whoever said no. */
export function EndText({ status, reason, note }: Props) {
  const t = useT("applications");
  if (!isEnd(status)) return null;
  const isSchool = status === "closed" && reason !== null;
  const what = t(`ended.${isSchool ? "school_objects" : status}`);
  const why = reason === null ? null : t(`reason.${reason as RefusalReason}`);
  return (
    <>
      <p>{why ? `${t("colon", { what })}${why}` : what}</p>
      {note && (
        <p className="mt-1 whitespace-pre-line border-l-3 border-edge pl-3 text-soft">{note}</p>
      )}
    </>
  );
}
