import { dayOf } from "~/app/domain/values";
import { DayText, LeftText } from "~/app/ui/date-text";
import { Shape } from "~/app/ui/shape";

/** The firm's own promise; beyond it with a clock and in words. An offer shows the student's time. */
export function DueText({ due, now }: { due: Date; now: Date }) {
  const isLate = due <= now;
  return (
    <>
      <DayText day={dayOf(new Date(due.getTime() - 1))} />
      <span className={`flex items-center ${isLate ? "font-bold text-stop" : "text-soft"}`}>
        {isLate && <Shape of="late" size={14} className="mr-1" />}
        <LeftText until={due} now={now} />
      </span>
    </>
  );
}
