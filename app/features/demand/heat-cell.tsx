// Owns how one cell of supply and demand reads: its numbers, each a way to the rows that were counted, and the word for the
// gap; colour only helps.
import { Link } from "@remix-run/react";
import { type DemandCell, type DemandGap, gapOf } from "~/app/domain/demand";
import { useT } from "~/app/messages/use-t";
import { Tag } from "~/app/ui/tag";
import type { Tone } from "~/app/ui/tone";
import type { HeatRows } from "./heat-query";

export type ToBehind = (show: HeatRows, cell: DemandCell) => string;
export const gapTones: Record<DemandGap, Tone> = {
  ...{ no_work: "stop", short: "act", even: "good", open: "info", nobody: "wait" },
};

type Props = { cell: DemandCell; name: string; isSchool: boolean; toBehind: ToBehind };

/** `name`: of row and column, for those who hear the links alone. */
export function HeatCell({ cell, name, isSchool, toBehind }: Props) {
  const t = useT("demand");
  const { own, others, listings, seats } = cell;
  const few = others === null ? t("cell.fewer") : String(others);
  const gap = gapOf(cell);
  const toStudents = toBehind("students", cell);
  return (
    <>
      <Tag tone={gapTones[gap]}>{t(`gap.${gap}`)}</Tag>
      <p>
        {isSchool ? (
          <>
            <Figure text={t("cell.own", { n: own })} to={own > 0 ? toStudents : null} name={name} />
            {others !== 0 && <Figure text={t("cell.others", { n: few })} name={name} />}
          </>
        ) : (
          <Figure text={t("cell.all", { n: few })} to={others ? toStudents : null} name={name} />
        )}
      </p>
      {listings > 0 && (
        <p>
          <Figure
            text={t("cell.listings", { n: listings })}
            to={toBehind("listings", cell)}
            name={name}
          />
          <Figure text={t("cell.seats", { n: seats })} name={name} />
        </p>
      )}
    </>
  );
}

type FigureProps = { text: string; to?: string | null; name: string };

function Figure({ text, to = null, name }: FigureProps) {
  if (to === null) return <span className="num inline-block py-1 pr-2 text-soft">{text}</span>;
  return (
    <Link to={to} className="link num mr-2 inline-block py-1">
      {text}
      <span className="sr-only"> · {name}</span>
    </Link>
  );
}
