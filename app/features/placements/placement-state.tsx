// Owns how it is shown where a placement stands, and from when until when it lasts.
import type { PlacementState } from "~/app/domain/placement";
import { useT } from "~/app/messages/use-t";
import { DayText } from "~/app/ui/date-text";
import { Tag } from "~/app/ui/tag";
import type { Tone } from "~/app/ui/tone";
import type { PlacementRow } from "./list-placements.server";

const tones: Record<PlacementState, Tone> = {
  expected: "wait",
  proposed: "wait",
  school_review: "act",
  confirmed: "info",
  running: "good",
  ended: "wait",
  closed: "wait",
  terminated: "stop",
  cancelled: "wait",
};

/** Where a placement is. */
export function PlacementStateTag({ state }: { state: PlacementState }) {
  return <Tag tone={tones[state]}>{useT("internships")(`state.${state}`)}</Tag>;
}

type DaysProps = Pick<PlacementRow, "startsOn" | "endsOn"> & {
  /** On a phone the first day alone, in a line with other things. */
  inLine?: boolean;
};

/** First and last day. */
export function Days({ startsOn, endsOn, inLine }: DaysProps) {
  const t = useT("internships");
  if (!startsOn) return <span className="text-soft">{t("not_said")}</span>;
  return (
    <span className="num whitespace-nowrap">
      <DayText day={startsOn} full />
      {endsOn && (
        <span className={`text-soft ${inLine ? "hidden md:block" : "block"}`}>
          <DayText day={endsOn} full />
        </span>
      )}
    </span>
  );
}
