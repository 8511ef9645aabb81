// What the schools say of the firms: each has found two unfit and not yet looked at four. The hand-made schools welcome all
// others that ever asked for interns or apprentices, drawn ones those where their students applied: every school beside
// every firm would be most of a large market. Nobody has applied where the school had not said yes.
import { lawOf } from "~/app/domain/listing-kind";
import type { UnfitReason } from "~/app/domain/school-verdict";
import { ago, dice, seedOf } from "./dice";
import type { DrawnFirm } from "./draw-firms";
import type { DrawnListing } from "./draw-listings";
import type { SchoolPlan } from "./draw-schools";
import type { Row } from "./rows";

const unfit: readonly (readonly [UnfitReason, string])[] = [
  ["too_far", "单程超过两小时，学生晚自习赶不回。"],
  ["majors_do_not_match", "岗位需要的专业，我校没有开设，也没有相近的。"],
];
const waiting = 4;

export type Verdicts = {
  /** Firms that the school has not said yes to, those it said no to first. */
  closed: ReadonlySet<DrawnFirm>;
  /** The school's verdicts, once its students have applied. */
  rows: (applied: Iterable<DrawnFirm>, decidedById: string) => Row[];
};

/** How schools judge the firms behind these listings; none of the demo's hand-made firms is closed to anybody. */
export function verdictsOf(
  seed: number,
  now: Date,
  offers: readonly DrawnListing[],
): (school: SchoolPlan, n: number) => Verdicts {
  const asking = offers.filter(
    ({ kind, firm }) =>
      lawOf(kind).opensBySchool && firm.kind === "uscc" && firm.status === "approved",
  );
  const firms = new Set(asking.map(({ firm }) => firm));
  const live = asking.filter(({ status, firm }) => status === "live" && !firm.isDemo);
  const toJudge = [...new Set(live.map(({ firm }) => firm))];
  return (school, n) => {
    const closed = new Set(dice(seedOf(seed, 10, n)).some(toJudge, unfit.length + waiting));
    const rows: Verdicts["rows"] = (applied, decidedById) => {
      if (school.kind === "hong_kong") return [];
      const row = (firm: DrawnFirm, reasonCode: UnfitReason | null, note: string): Row => ({
        ...{ schoolId: school.id, enterpriseId: firm.id, reasonCode, note, decidedById },
        verdict: reasonCode ? "not_a_fit" : "approved",
        decidedAt: ago(now, firm.decidedDaysAgo - 0.9),
      });
      const welcome = [...(school.isDemo ? firms : new Set(applied))];
      return [
        ...[...closed].flatMap((firm, at): Row[] => (unfit[at] ? [row(firm, ...unfit[at])] : [])),
        ...welcome.filter((firm) => !closed.has(firm)).map((firm) => row(firm, null, "")),
      ];
    };
    return { closed, rows };
  };
}
