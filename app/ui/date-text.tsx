import { useLocale } from "~/app/messages/use-t";
import { formatDay, formatFullDay, formatInstant, formatLeft } from "./format-date";

/** A calendar day (`YYYY-MM-DD`); `full` adds the year and leaves the weekday. */
export function DayText({ day, full }: { day: string; full?: boolean }) {
  const locale = useLocale();
  return (
    <time dateTime={day} className="num whitespace-nowrap">
      {full ? formatFullDay(day, locale) : formatDay(day, locale)}
    </time>
  );
}

/** An instant, as a Date or its ISO text. */
export function InstantText({ at }: { at: Date | string }) {
  const locale = useLocale();
  const instant = new Date(at);
  return (
    <time dateTime={instant.toISOString()} className="num whitespace-nowrap">
      {formatInstant(instant, locale)}
    </time>
  );
}

/** What is left until a deadline. `now` comes from the loader, so that server and browser say the same. */
export function LeftText({ until, now }: { until: Date | string; now: Date | string }) {
  const locale = useLocale();
  const deadline = new Date(until);
  return (
    <time dateTime={deadline.toISOString()} className="num whitespace-nowrap">
      {formatLeft(deadline, new Date(now), locale)}
    </time>
  );
}
