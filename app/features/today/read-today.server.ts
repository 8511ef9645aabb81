// Owns what of placements waits for somebody of a school today, part by part, within the actor's scope. Decides nothing:
// each line leads to where it is done. Which parts are whose: domain/today.ts; what is missing: domain/start-gaps.ts.
import { mayKeep } from "~/app/domain/internship-record";
import { agreedKinds } from "~/app/domain/listing-kind";
import type { LawVerdict } from "~/app/domain/internship-law";
import type { SchoolActor } from "~/app/domain/permission";
import { standingPapers } from "~/app/domain/paper";
import { type GapPaper, type StartGap, startGaps } from "~/app/domain/start-gaps";
import { isGroupOf, silentDays, soonDays, type TodayGroup, todayGroups } from "~/app/domain/today";
import { addDays, dayOf, type Id } from "~/app/domain/values";
import { columnOfDay, textOfDay } from "~/app/features/journal/stay-of";
import { recordOfFact } from "~/app/features/law/place-of-fact";
import { listMissing, type MissingLine } from "~/app/features/journal/list-missing.server";
import { placementsOfSchool } from "~/app/features/journal/placement-scope.server";
import type { Services } from "~/app/platform/services.server";
import { runningParts } from "./running-parts.server";
import {
  findPapers,
  findProposals,
  type Found,
  lineOf,
  type Scope,
  shown,
  type TodayLine,
  type TodayPart,
  whose,
} from "./today-lines.server";

type On = Pick<Services, "db" | "clock">;

/** First days are looked at so many at once; whoever has more has them on the board of placements. */
const looked = 300;

/** The parts of the actor's role that have something in them, in the order in which they are urgent. */
export async function readToday(on: On, actor: SchoolActor): Promise<TodayPart[]> {
  const scope = placementsOfSchool(actor);
  const groups = todayGroups.filter((group) => isGroupOf(group, actor.role));
  const parts = await Promise.all(
    groups.map(async (group) => ({ group, ...(await readers[group](on, scope, actor)) })),
  );
  return parts.filter(({ total }) => total > 0);
}

const papersOf = {
  id: true,
  kind: true,
  state: true,
  signatures: { select: { party: true, signedAt: true, voidedAt: true } },
} as const;

const readers: Record<TodayGroup, (on: On, scope: Scope, actor: SchoolActor) => Promise<Found>> = {
  ...runningParts,
  starts: async ({ db, clock }, scope, actor) => {
    const today = dayOf(clock.now());
    const rows = await db.placement.findMany({
      where: {
        AND: [scope, { state: "confirmed", kind: { in: agreedKinds } }],
        startsOn: { lte: columnOfDay(addDays(today, soonDays)) },
      },
      ...{ orderBy: [{ startsOn: "asc" }, { id: "asc" }], take: looked },
      select: {
        ...whose,
        startsOn: true,
        verdict: true,
        papers: { orderBy: { createdAt: "asc" }, select: papersOf },
      },
    });
    const lacking = rows.flatMap(({ startsOn, verdict, papers, ...of }) => {
      const gaps = startGaps(papers, verdict as LawVerdict | null);
      const day = startsOn && textOfDay(startsOn);
      return gaps.length > 0
        ? [
            lineOf(of, {
              at: day,
              isLate: day !== null && day <= today,
              gaps,
              ...placeOf(gaps, papers, actor),
            }),
          ]
        : [];
    });
    return { total: lacking.length, lines: lacking.slice(0, shown) };
  },
  proposals_class: (on, scope) => findProposals(on, scope, { adviserSaidAt: null }),
  proposals: (on, scope) => findProposals(on, scope, { adviserSaidAt: { not: null } }),
  to_validate: (on, scope) =>
    findPapers(on, scope, { state: "signed", kind: { in: ["agreement", "amendment"] } }),
  to_seal: (on, scope) =>
    findPapers(on, scope, {
      state: "signing",
      signatures: { some: { party: "school", signedAt: null, voidedAt: null } },
      NOT: {
        signatures: { some: { party: { not: "school" }, signedAt: null, voidedAt: null } },
      },
    }),
  silent_firms: (on, scope) =>
    findPapers(on, scope, {
      state: "signing",
      frozenAt: { lt: new Date(on.clock.now().getTime() - silentDays * 86_400_000) },
      signatures: { some: { party: { in: ["firm", "co_host"] }, signedAt: null, voidedAt: null } },
    }),
  refused: (on, scope) => findPapers(on, scope, { state: "refused", replacedBy: { none: {} } }),
  unwritten: async (on, _scope, actor) => {
    const { rows, total } = await listMissing(on, actor);
    return { total, lines: rows.slice(0, shown).map(owesWeeks) };
  },
};

/** Where the first thing that is missing is done: at a paper, or at a record that the actor keeps. */
function placeOf(
  [first]: readonly StartGap[],
  papers: readonly (GapPaper & { id: Id })[],
  { role }: SchoolActor,
): Pick<TodayLine, "paperId" | "record"> {
  if (first?.is === "untold") {
    const record = recordOfFact(first.fact);
    return record && mayKeep(role, record) ? { record } : {};
  }
  if (!first || first.is === "broken" || first.is === "undrawn") return {};
  const states: readonly string[] = first.is === "refused" ? ["refused"] : standingPapers;
  const paper = papers.find(({ kind, state }) => kind === first.paper && states.includes(state));
  return paper ? { paperId: paper.id } : {};
}

const owesWeeks = ({ placementId, student, group, firm, weeks }: MissingLine): TodayLine => ({
  ...{ id: placementId, student, className: group, firm, at: weeks.at(-1) ?? null },
  ...{ isLate: false, gaps: [] },
});
