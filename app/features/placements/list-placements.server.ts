// Owns what a school's table of placements shows: a page of those in the actor's scope, each with what is still missing,
// judged as it stands now; how many lie in each state; and the classes to choose from.
import { agreedKinds } from "~/app/domain/listing-kind";
import type { SchoolActor } from "~/app/domain/permission";
import type { PlacementState } from "~/app/domain/placement";
import { readTerms } from "~/app/domain/placement-terms";
import type { StartGap } from "~/app/domain/start-gaps";
import { addDays, type Day, dayOf, type Id } from "~/app/domain/values";
import { classesOf } from "~/app/features/applications/school-scope.server";
import { toDay } from "~/app/features/applications/stay-of.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { placementsOf } from "./placement-scope.server";
import { type PlacementsQuery, placementTabs, statesOf } from "./placements-query";
import { readStartGaps } from "./read-start-gaps.server";

export const pageSize = 50;
export type PlacementRow = {
  id: Id;
  number: number;
  version: number;
  state: PlacementState;
  name: string;
  className: string;
  firm: string;
  title: string;
  startsOn: Day | null;
  endsOn: Day | null;
  teacher: string | null;
  /** null: nothing is asked any more. */
  gaps: StartGap[] | null;
};
export type PlacementsPage = {
  rows: PlacementRow[];
  found: number;
  counts: Record<PlacementsQuery["tab"], number>;
  classes: { id: Id; name: string }[];
  firms: { id: Id; name: string }[];
  pages: number;
};

const select = {
  ...{ id: true, number: true, version: true, state: true, startsOn: true, endsOn: true },
  terms: true,
  student: { select: { name: true } },
  enrolment: { select: { schoolClass: { select: { name: true } } } },
  enterprise: { select: { shortName: true } },
  teacher: { select: { name: true } },
} as const satisfies Prisma.PlacementSelect;
/** States in which somebody still provides what is missing. */
const asked: readonly PlacementState[] = ["proposed", "school_review", "confirmed", "running"];

/** One page, those that begin soonest first. */
export async function listPlacements(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  query: PlacementsQuery,
): Promise<PlacementsPage> {
  const today = dayOf(clock.now());
  const where = conditionsOf(actor, query, today);
  const inTab: Prisma.PlacementWhereInput = { AND: [where, inStates(query.tab)] };
  const [rows, groups, classes, firms] = await Promise.all([
    db.placement.findMany({
      ...{ where: inTab, select, take: pageSize, skip: (query.page - 1) * pageSize },
      orderBy: [{ startsOn: { sort: "asc", nulls: "last" } }, { number: "asc" }],
    }),
    db.placement.groupBy({ by: ["state"], where, _count: true }),
    db.schoolClass.findMany({
      where: classesOf(actor),
      orderBy: [{ entryYear: "desc" }, { name: "asc" }],
      select: { id: true, name: true },
    }),
    listFirms(db, actor),
  ]);
  const open = rows.filter(({ state }) => asked.includes(state)).map(({ id }) => id);
  const gaps = await readStartGaps(db, open, today);
  const countOf = (tab: PlacementsQuery["tab"]) =>
    groups
      .filter(({ state }) => statesOf[tab].includes(state))
      .reduce((sum, { _count }) => sum + _count, 0);
  const counts = Object.fromEntries(placementTabs.map((tab) => [tab, countOf(tab)]));
  const found = countOf(query.tab);
  return {
    ...{ found, classes, firms, pages: Math.max(1, Math.ceil(found / pageSize)) },
    counts: counts as PlacementsPage["counts"],
    rows: rows.map(({ student, enrolment, enterprise, teacher, terms, ...row }) => ({
      ...{ id: row.id, number: row.number, version: row.version, state: row.state },
      ...{ name: student.name, className: enrolment.schoolClass.name },
      ...{ firm: enterprise.shortName, title: readTerms(terms).title },
      ...{ startsOn: toDay(row.startsOn), endsOn: toDay(row.endsOn) },
      ...{ teacher: teacher?.name ?? null, gaps: tellable(row.state, gaps.get(row.id)) },
    })),
  };
}

/** The firms at which somebody of the actor's scope is, or was. */
async function listFirms(db: Services["db"], actor: SchoolActor) {
  const rows = await db.enterprise.findMany({
    where: { placements: { some: { AND: [placementsOf(actor), { kind: { in: agreedKinds } }] } } },
    ...{ orderBy: { shortName: "asc" }, take: 500, select: { id: true, shortName: true } },
  });
  return rows.map(({ id, shortName: name }) => ({ id, name }));
}

/** Papers are drawn up once the school has said yes: until then only what the law asks is told. */
function tellable(state: PlacementState, gaps: StartGap[] | undefined): StartGap[] | null {
  if (!gaps) return null;
  const isAsking = statesOf.asking.includes(state);
  return isAsking ? gaps.filter(({ is }) => is === "untold" || is === "broken") : gaps;
}

const inStates = (tab: PlacementsQuery["tab"]) => ({ state: { in: [...statesOf[tab]] } });

/** All conditions but the state. */
export function conditionsOf(
  actor: SchoolActor,
  { q, classId, enterpriseId, within, only }: PlacementsQuery,
  today: Day,
): Prisma.PlacementWhereInput {
  const number = /^(?:SX-)?(\d{1,9})$/iu.exec(q)?.[1];
  const contains = { contains: q, mode: "insensitive" as const };
  const words: Prisma.PlacementWhereInput[] = [
    { student: { name: contains } },
    { enterprise: { name: contains } },
    ...(number ? [{ number: Number(number) }] : []),
  ];
  return {
    AND: [
      { AND: [placementsOf(actor), { kind: { in: agreedKinds } }] },
      q ? { OR: words } : {},
      classId ? { enrolment: { classId } } : {},
      enterpriseId ? { enterpriseId } : {},
      within ? { startsOn: { gte: new Date(today), lte: new Date(addDays(today, within)) } } : {},
      only ? { verdict: { path: ["mayGoOn"], equals: only === "complete" } } : {},
    ],
  };
}
