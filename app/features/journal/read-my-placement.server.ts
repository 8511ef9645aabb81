// Owns what a student's page of the own placement shows: where, until when, whom to call, and what waits to be done.
import { isAssessed } from "~/app/domain/assessment";
import { entryStateOf, standingOfWeek, weekOfDay, weeksOf } from "~/app/domain/journal";
import { monthOfDay, monthsOf } from "~/app/domain/pay-gap";
import type { StudentActor } from "~/app/domain/permission";
import { type PlacementTerms, readTerms } from "~/app/domain/placement-terms";
import { type Day, dayOf, type Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { PlacementLine } from "./choose-placement.server";
import { atWork, placementsOfStudent } from "./placement-scope.server";
import { textOfDay } from "./stay-of";

export type Contact = { name: string; phone: string };
export type MyPlacement = PlacementLine & {
  terms: Pick<
    PlacementTerms,
    | "place"
    | "hoursPerDay"
    | "hoursPerWeek"
    | "pay"
    | "payPeriod"
    | "payCurrency"
    | "lodging"
    | "lodgingAddress"
    | "tasks"
    | "breaks"
  >;
  mentor: Contact;
  teacher: Contact | null;
  toDo: {
    /** Papers that wait for the student's name. */
    papers: { paperId: Id; number: string }[];
    /** This week by its Monday, while there is something to write about. */
    week: { weekOf: Day; isBegun: boolean } | null;
    late: Day[];
    returned: Day[];
    /** The last whole month, where nothing was told of it. */
    payMonth: Day | null;
    isAssessed: boolean;
  };
};

/** The placement with what waits; null where it is not the student's. */
export async function readMyPlacement(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: StudentActor,
  line: PlacementLine,
): Promise<MyPlacement | null> {
  const today = dayOf(clock.now());
  const row = await db.placement.findFirst({
    where: { id: line.placementId, ...placementsOfStudent(actor) },
    select: {
      ...{ terms: true, mentorName: true, mentorPhone: true },
      teacher: { select: { name: true, phone: true } },
      journal: { select: { weekOf: true, submittedAt: true, returnedAt: true, mark: true } },
      payMonths: { select: { month: true } },
      assessments: { where: { party: "student" }, select: { id: true } },
      papers: {
        where: {
          state: "signing",
          signatures: {
            some: { personId: actor.personId, party: "student", signedAt: null, voidedAt: null },
          },
        },
        select: { id: true, number: true },
      },
    },
  });
  if (!row) return null;
  const terms = readTerms(row.terms);
  const states = new Map(row.journal.map((one) => [textOfDay(one.weekOf), entryStateOf(one)]));
  const isAtWork = (atWork as readonly string[]).includes(line.state);
  const weeks = isAtWork ? weeksOf(line, today, states) : [];
  const standing = (week: Day) => standingOfWeek(week, states.get(week) ?? "none", today);
  const now = weekOfDay(today);
  const isNow = weeks.includes(now) && ["open", "draft"].includes(standing(now));
  const told = new Set(row.payMonths.map(({ month }) => textOfDay(month)));
  const months = isAtWork ? monthsOf(line, today) : [];
  const payMonth = months.find((month) => month !== monthOfDay(today) && !told.has(month));
  return {
    ...line,
    terms,
    mentor: { name: row.mentorName, phone: row.mentorPhone },
    teacher: row.teacher && { name: row.teacher.name, phone: row.teacher.phone ?? "" },
    toDo: {
      papers: row.papers.map(({ id, number }) => ({ paperId: id, number })),
      week: isNow ? { weekOf: now, isBegun: states.has(now) } : null,
      late: weeks.filter((week) => standing(week) === "late"),
      returned: weeks.filter((week) => standing(week) === "returned"),
      payMonth: payMonth ?? null,
      isAssessed: isAssessed(line, today) && row.assessments.length === 0,
    },
  };
}
