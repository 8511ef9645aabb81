// Makes whole what a market's yes leaves open: the terms that an office adds to what a listing said, who looks after the
// student, and what hangs on firms and classes. Every so many lack something on purpose, so that an office has what to do.
import { jurisdictionOf } from "~/app/domain/jurisdiction";
import { agreedKinds } from "~/app/domain/listing-kind";
import { type PlacementTerms, readTerms } from "~/app/domain/placement-terms";
import { accept } from "~/app/domain/refusal";
import { addDays, dayOf, type Id } from "~/app/domain/values";
import { fillTerms } from "~/app/features/applications/fill-terms.server";
import { storeVerdicts } from "~/app/features/law/judge-placement.server";
import { inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { wholeWords } from "./whole-placements.data";

const atOnce = 40;
/** One of so many lacks what the firm says, one of so many what the school writes down for the firm. */
const [openTerms, openFirms] = [24, 30];

/** Fills in the placements that came from offers. */
export async function completePlacements(services: Services): Promise<void> {
  const { db, clock } = services;
  const now = clock.now();
  const where: Prisma.PlacementWhereInput = {
    ...{ state: "confirmed", kind: { in: agreedKinds }, applicationId: { not: null } },
  };
  const found = await db.placement.findMany({ where, select: { applicationId: true } });
  const before = new Date(now.getTime() - 3 * 86_400_000);
  for (const some of batches(found.flatMap(({ applicationId }) => applicationId ?? [])))
    await inTransaction(db, async (tx) => {
      await fillTerms(tx, before, { personId: null, role: "system" }, some);
      return accept(null);
    });
  const rows = await db.placement.findMany({ where, orderBy: { id: "asc" }, select });
  const teachers = await teachersOf(services);
  for (const [nth, row] of rows.entries()) await complete(services, row, nth, teachers);
  await keepRecords(services, rows);
  for (const some of batches(rows.map(({ id }) => id)))
    await inTransaction(db, async (tx) => {
      await storeVerdicts(tx, some, now);
      return accept(null);
    });
}

function batches<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / atOnce);
  return Array.from({ length: count }, (_, n) => all.slice(n * atOnce, (n + 1) * atOnce));
}

const select = {
  ...{ id: true, schoolId: true, enterpriseId: true, terms: true, mentorName: true },
  ...{ contactName: true },
  enrolment: { select: { classId: true } },
  school: { select: { regionCode: true } },
} as const;
type Row = {
  id: Id;
  schoolId: Id;
  enterpriseId: Id;
  terms: unknown;
  mentorName: string;
  contactName: string;
  enrolment: { classId: Id };
  school: { regionCode: string };
};
type Teachers = { ofClass: Map<Id, Id>; ofSchool: Map<Id, Id> };

/** Who follows: the adviser of the class, else whoever arranges internships at the school. */
async function teachersOf({ db }: Services): Promise<Teachers> {
  const grants = await db.roleGrant.findMany({
    where: { role: { in: ["class_adviser", "internship_office"] }, schoolId: { not: null } },
    orderBy: { id: "desc" },
    select: { personId: true, role: true, classId: true, schoolId: true },
  });
  const offices = grants.filter(({ role }) => role === "internship_office");
  return {
    ofClass: new Map(grants.map(({ classId, personId }) => [classId ?? "", personId])),
    ofSchool: new Map(offices.map(({ schoolId, personId }) => [schoolId ?? "", personId])),
  };
}

async function complete(
  { db }: Services,
  row: Row,
  nth: number,
  { ofClass, ofSchool }: Teachers,
): Promise<void> {
  const words = wordsAt(row);
  const phone = (base: number) => `${words.phone}${String(base + nth).padStart(5, "0")}`;
  const isOpen = nth % openTerms === openTerms - 1;
  await db.placement.update({
    where: { id: row.id },
    data: {
      terms: { ...readTerms(row.terms), ...wholeTerms(readTerms(row.terms), words, isOpen) },
      ...(isOpen ? {} : { mentorName: row.mentorName || words.mentors[nth % 4]! }),
      ...(isOpen ? {} : { mentorPhone: phone(20_000) }),
      ...{ contactName: row.contactName || words.contact, contactPhone: phone(30_000) },
      teacherId: ofClass.get(row.enrolment.classId) ?? ofSchool.get(row.schoolId) ?? null,
    },
  });
}

type Words = (typeof wholeWords)[keyof typeof wholeWords];
const wordsAt = ({ school }: Pick<Row, "school">): Words =>
  wholeWords[jurisdictionOf(school.regionCode) === "mainland" ? "mainland" : "hongKong"];

/** What the listing said stays; of an open one the firm has not said where people eat and sleep. */
function wholeTerms(said: PlacementTerms, words: Words, isOpen: boolean): Partial<PlacementTerms> {
  const { restDays, protection, accidents, assessment, breach } = words;
  const lodging = said.lodging ?? "home";
  const living = {
    ...{ board: words.board, lodging },
    lodgingAddress: lodging === "provided" ? words.lodgingAddress : "",
  };
  return {
    ...{ restDays, protection, accidents, assessment, breach, worksAlone: false },
    ...(isOpen ? {} : living),
    ...{ isEntertainment: false, hazards: said.hazards ?? [], labourGrade: said.labourGrade ?? 1 },
    ...{ payDay: said.payDay ?? 15, payCycleDays: null, arrangedBy: "school" },
    ...{ insurancePayer: said.insurancePayer ?? "school", likePostStaff: said.likePostStaff ?? 60 },
  };
}

/** What hangs once on each firm and each class, where nobody has written it yet. */
async function keepRecords({ db, clock }: Services, rows: readonly Row[]): Promise<void> {
  const now = clock.now();
  const today = dayOf(now);
  const there = await db.internshipRecord.findMany({ where: { withdrawnAt: null } });
  const isThere = (kind: string, at: object) =>
    there.some(
      (one) =>
        one.kind === kind && Object.entries(at).every(([name, id]) => one[name as "id"] === id),
    );
  const { ofSchool } = await teachersOf({ db, clock } as Services);
  const on = addDays(today, -60);
  const [from, to] = [addDays(today, -60), addDays(today, 600)];
  const firms = unique(rows.map(({ schoolId, enterpriseId }) => ({ schoolId, enterpriseId })));
  const classes = unique(
    rows.map(({ schoolId, enrolment }) => ({ schoolId, classId: enrolment.classId })),
  );
  const { insurer, plan } = wholeWords.mainland;
  const inspection = { on, isApproved: true, isPublished: true, note: "" };
  const check = { on, isLawful: true, isDishonest: false, breachOn: null, source: "" };
  const all = [
    ...firms.map((at) => ["firm_check", at, check] as const),
    ...firms
      .filter((_, nth) => nth % openFirms !== openFirms - 1)
      .map((at) => ["inspection", at, inspection] as const),
    ...classes.flatMap((at, nth) => {
      const policyNumber = `PA-2026-1${String(nth).padStart(3, "0")}`;
      const insured = { insurer, policyNumber, from, to, covers: "both", paidBy: "school" };
      const trained = { on: today, isPassed: true, by: "school", note: "" };
      return [
        ["insurance", at, insured] as const,
        ["training", at, trained] as const,
        ["plan", at, { title: plan, on }] as const,
      ];
    }),
  ];
  await db.internshipRecord.createMany({
    data: all
      .filter(([kind, at]) => !isThere(kind, at))
      .map(([kind, at, content]) => ({
        ...{ id: newId(now.getTime()), kind, content, ...at, createdAt: now },
        createdById: ofSchool.get(at.schoolId) ?? "",
      })),
  });
}

function unique<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
