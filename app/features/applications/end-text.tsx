import type { EndReason } from "~/app/domain/application";
import { dayOf } from "~/app/domain/values";
import { useT } from "~/app/messages/use-t";
import { DayText } from "~/app/ui/date-text";
import { isEnd } from "./application-bridge";
import type { Stand } from "./application-story.server";

type Props = {
  application: Pick<Stand, "status" | "since">;
  /** The coded reason of whoever said no; an end by the school has one too. */
  reason: string | null;
  note?: string;
  reader: "student" | "enterprise";
};

/** How an application ended and when, with the coded reason and the words of whoever said no. */
export function EndText({ application: { status, since }, reason, note, reader }: Props) {
  const t = useT("applications");
  if (!isEnd(status)) return null;
  const isSchool = status === "closed" && reason !== null;
  const what = t(`ended.${reader}.${isSchool ? "school_objects" : status}`);
  const why = reason === null ? null : t(`reason.${reason as EndReason}`);
  return (
    <>
      <p>
        {why ? `${t("colon", { what })}${why}` : what} ·{" "}
        <span className="text-soft">
          <DayText day={dayOf(since)} />
        </span>
      </p>
      {note && (
        <p className="mt-1 whitespace-pre-line border-l-3 border-edge pl-3 text-soft">{note}</p>
      )}
    </>
  );
}
