// Owns what a firm reads of journals: of each student at it the weeks handed in, with agreed tasks, hours and words. No
// photos, no marks, no pay, no leave, no call for help.
import type { EnterpriseActor } from "~/app/domain/permission";
import { readTerms } from "~/app/domain/placement-terms";
import { type Day, type Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { atWork } from "./placement-scope.server";
import { placementsOfFirm } from "~/app/features/placements/placement-scope.server";
import { textOfDay } from "./stay-of";

type On = Pick<Services, "db">;
export type FirmWeek = {
  weekOf: Day;
  tasks: string[];
  minutes: number | null;
  body: string;
  isConfirmed: boolean;
  confirmedBy: string;
};
export type FirmJournal = {
  placementId: Id;
  student: string;
  school: string;
  mentor: string;
  waiting: FirmWeek[];
  confirmed: FirmWeek[];
};

const select = {
  ...{ id: true, terms: true, mentorName: true },
  student: { select: { name: true } },
  school: { select: { shortName: true } },
  journal: {
    where: { submittedAt: { not: null }, returnedAt: null },
    orderBy: { weekOf: "asc" },
    select: {
      ...{ weekOf: true, tasks: true, minutes: true, body: true },
      ...{ confirmedAt: true, confirmedByName: true },
    },
  },
} as const satisfies Prisma.PlacementSelect;
type Row = Prisma.PlacementGetPayload<{ select: typeof select }>;

function toJournal({ id, terms, student, school, mentorName, journal }: Row): FirmJournal {
  const { tasks: agreed } = readTerms(terms);
  const weeks = journal.map(({ weekOf, tasks, confirmedAt, confirmedByName, ...week }) => ({
    ...{ ...week, weekOf: textOfDay(weekOf), isConfirmed: confirmedAt !== null },
    ...{ tasks: tasks.flatMap((at) => agreed[at] ?? []), confirmedBy: confirmedByName },
  }));
  return {
    ...{ placementId: id, student: student.name, school: school.shortName, mentor: mentorName },
    waiting: weeks.filter(({ isConfirmed }) => !isConfirmed),
    confirmed: weeks.filter(({ isConfirmed }) => isConfirmed).reverse(),
  };
}

/** The students at the firm, those with waiting weeks first. */
export async function listFirmJournals({ db }: On, actor: EnterpriseActor): Promise<FirmJournal[]> {
  const rows = await db.placement.findMany({
    where: { ...placementsOfFirm(actor), state: { in: [...atWork] } },
    orderBy: [{ startsOn: "desc" }, { id: "asc" }],
    take: 200,
    select,
  });
  return rows.map(toJournal).sort((a, b) => b.waiting.length - a.waiting.length);
}

/** The journal that a mentor's link opens; null when its placement is gone. */
export async function readGuestJournal({ db }: On, placementId: Id): Promise<FirmJournal | null> {
  const row = await db.placement.findFirst({
    where: { id: placementId, state: { in: [...atWork] } },
    select,
  });
  return row && toJournal(row);
}
