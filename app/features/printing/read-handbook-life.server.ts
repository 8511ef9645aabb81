// Owns the part of a handbook that grows while somebody works: plan and filings, weeks, visits, hours and pay, leave,
// assessments.
import { AssessmentContent } from "~/app/domain/assessment";
import { phrases } from "~/app/domain/paper-blocks.data";
import { readTerms } from "~/app/domain/placement-terms";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { HandbookPart, HandbookRow, HandbookSection } from "./handbook-facts";
import { handbookWords as words } from "./handbook-words.data";
import { readRecords } from "./read-handbook-records.server";
import { readWeeks } from "./read-handbook-weeks.server";

type Of = { id: Id; enterpriseId: Id; classId: Id; tasks: readonly string[] };
type On = Pick<Services, "db" | "storage">;
const day = (at: Date) => at.toISOString().slice(0, 10).replaceAll("-", ".");

/** Sections before the agreement and after it; one without anything in it says so. */
export async function readLifeSections(
  on: On,
  of: Of,
): Promise<{ before: HandbookSection[]; during: HandbookSection[] }> {
  const { sections } = words;
  const [plan, weeks, visits, months, absences, assessments] = await Promise.all([
    readRecords(on, of),
    readWeeks(on, of),
    readVisits(on, of.id),
    readMonths(on, of.id),
    readAbsences(on, of.id),
    readAssessments(on, of.id),
  ]);
  return {
    before: [{ title: sections.plan, parts: plan }],
    during: [
      { title: sections.journal, parts: weeks },
      { title: sections.visits, parts: visits },
      { title: sections.hours, parts: months },
      { title: sections.absences, parts: absences },
      { title: sections.assessments, parts: assessments },
    ],
  };
}

const part = (heading: string, rows: HandbookRow[]): HandbookPart => ({
  heading,
  rows,
  photos: [],
});

async function readVisits({ db }: On, placementId: Id) {
  const rows = await db.visitedPlacement.findMany({
    where: { placementId },
    orderBy: { visit: { visitedOn: "asc" } },
    select: {
      note: true,
      visit: {
        select: { mode: true, visitedOn: true, note: true, by: { select: { name: true } } },
      },
    },
  });
  return rows.map(({ note, visit }) =>
    part("", [
      {
        term: `${day(visit.visitedOn)} ${words.modes[visit.mode]}`,
        detail: [visit.by.name, visit.note, note].filter(Boolean).join("\n"),
      },
    ]),
  );
}

const currencyOf = (terms: unknown) => phrases.currency[readTerms(terms).payCurrency];

async function readMonths({ db }: On, placementId: Id) {
  const rows = await db.payMonth.findMany({
    where: { placementId },
    orderBy: { month: "asc" },
    include: { placement: { select: { terms: true } } },
  });
  const said = rows.map(({ month, minutes, paid, paidOn, note, placement }) => ({
    term: day(month).slice(0, 7),
    detail: [
      minutes === null ? "" : words.hours(minutes),
      paid === null
        ? words.notPaid
        : words.paid((paid / 100).toFixed(2), currencyOf(placement.terms)),
      paidOn ? day(paidOn) : "",
      note,
    ]
      .filter(Boolean)
      .join(" · "),
  }));
  return said.length === 0 ? [] : [part("", said)];
}

async function readAbsences({ db }: On, placementId: Id) {
  const rows = await db.absence.findMany({ where: { placementId }, orderBy: { fromDay: "asc" } });
  const reasons: Record<string, string> = words.absence;
  // What a student wrote of an illness or a family is for those who decided, not for a printed book.
  const said = rows.map(({ fromDay, untilDay, reason, state }) => ({
    term: `${day(fromDay)} – ${day(untilDay)}`,
    detail: [reasons[reason] ?? "", words.absence[state]].filter(Boolean).join(" · "),
  }));
  return said.length === 0 ? [] : [part("", said)];
}

async function readAssessments({ db }: On, placementId: Id) {
  const rows = await db.assessment.findMany({
    where: { placementId, submittedAt: { not: null } },
    orderBy: { party: "asc" },
  });
  const names: Record<string, string> = words.assessors;
  return rows.flatMap((row) => {
    const { success, data } = AssessmentContent.safeParse(row.content);
    if (!success) return [];
    const points: Record<string, string> = words.points;
    const ratings = Object.entries(data.ratings).map(([key, n]) => `${points[key] ?? key} ${n}`);
    const said = [
      { term: words.outcome, detail: words.outcomes[data.outcome] },
      { term: words.score, detail: row.score === null ? "" : String(row.score) },
      { term: words.ratings, detail: ratings.join(" · ") },
      { term: words.missed, detail: data.hoursMissed === null ? "" : String(data.hoursMissed) },
      { term: words.feedback, detail: data.feedback },
      { term: words.advice, detail: data.advice },
      { term: words.disputed, detail: row.dispute },
      { term: words.resolved, detail: row.resolution },
      { term: words.by, detail: row.byName },
    ];
    return [
      part(
        names[row.party] ?? "",
        said.filter(({ detail }) => detail !== ""),
      ),
    ];
  });
}
