// Owns the line on a work card that says by when: one word and a day or an hour.
import { useT } from "~/app/messages/use-t";
import { DayText, InstantText } from "~/app/ui/date-text";

type Props = {
  what: "first" | "next" | "since" | "day" | "ends";
  /** A calendar day (`YYYY-MM-DD`) or an instant; nothing is said without one. */
  at: string | Date | null | undefined;
};

/** The earliest promise, the next hour, or the longest waiting. */
export function DueLine({ what, at }: Props) {
  const t = useT("home");
  if (!at) return null;
  const isDay = typeof at === "string" && at.length === 10;
  return (
    <>
      {t(`due.${what}`)}
      {isDay ? <DayText day={at} /> : <InstantText at={at} />}
    </>
  );
}
