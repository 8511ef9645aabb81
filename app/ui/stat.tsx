import { ArrowDownRight, ArrowRight, ArrowUpRight } from "lucide-react";
import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";

type Props = {
  label: ReactNode;
  value: ReactNode;
  unit?: ReactNode;
  /** The difference to the period before; its arrow has no colour, because up is not good by itself. */
  change?: number;
};

/** One figure with its name and its trend. */
export function Stat({ label, value, unit, change }: Props) {
  return (
    <div className="border-l-2 border-bridge pl-3">
      <p className="text-14 text-soft">{label}</p>
      <p className="num text-28 font-heavy">
        {value}
        {unit && <span className="pl-1 text-14 font-normal text-soft">{unit}</span>}
      </p>
      {change !== undefined && <Trend change={change} />}
    </div>
  );
}

function Trend({ change }: { change: number }) {
  const t = useT("ui");
  const n = Math.abs(change);
  const Arrow = change === 0 ? ArrowRight : change > 0 ? ArrowUpRight : ArrowDownRight;
  const text = change === 0 ? t("trend.same") : t(change > 0 ? "trend.up" : "trend.down", { n });
  return (
    <p className="num flex items-center text-14 text-soft">
      <Arrow size={14} aria-hidden className="mr-1" />
      {text}
    </p>
  );
}
