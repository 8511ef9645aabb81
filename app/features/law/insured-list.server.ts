// Owns the list of those whom an insurance is to cover, as an insurer asks for it; every time is written down.
import type { SchoolActor } from "~/app/domain/permission";
import { readTerms } from "~/app/domain/placement-terms";
import type { Id, Locale } from "~/app/domain/values";
import { toDay } from "~/app/features/applications/stay-of.server";
import type { TextTable } from "~/app/features/placements/export-class.server";
import { placementsOf } from "~/app/features/placements/placement-scope.server";
import { serverTranslators } from "~/app/messages/server-translators";
import { audit } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

/** Everybody in the actor's scope who is about to begin or at work: who, from when to when, where, at what. */
export async function insuredList(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  locale: Locale,
): Promise<TextTable> {
  const rows = await db.placement.findMany({
    where: { AND: [placementsOf(actor), { state: { in: ["confirmed", "running"] } }] },
    orderBy: [{ enrolment: { studentNumber: "asc" } }, { startsOn: "asc" }],
    take: 5_000,
    select: {
      ...{ startsOn: true, endsOn: true, terms: true },
      student: { select: { name: true } },
      enrolment: { select: { studentNumber: true, schoolClass: { select: { name: true } } } },
      enterprise: { select: { name: true } },
    },
  });
  const subject: [string, Id] = ["school", actor.schoolId];
  await audit(db, clock.now(), { actor, action: "insured.export", subject });
  const t = serverTranslators[locale].textsOf("internships");
  return {
    name: t("records_page.insured"),
    headings: [
      ...[t("student_number"), t("col.name"), t("class"), t("field.firmName")],
      ...[t("field.title"), t("field.place"), t("field.startsOn"), t("field.endsOn")],
    ],
    rows: rows.map(({ student, enrolment, enterprise, terms, ...days }) => {
      const { title, place } = readTerms(terms);
      return [
        ...[enrolment.studentNumber, student.name, enrolment.schoolClass.name, enterprise.name],
        ...[title, place, toDay(days.startsOn) ?? "", toDay(days.endsOn) ?? ""],
      ];
    }),
  };
}
