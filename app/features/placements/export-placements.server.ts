// Owns taking the placements that the table's conditions leave out as a table of texts, with whom to call; every time is
// written down. A guardian's telephone and birth dates stay here.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { readTerms } from "~/app/domain/placement-terms";
import { dayOf, type Id, type Locale } from "~/app/domain/values";
import { toDay } from "~/app/features/applications/stay-of.server";
import { gapText } from "~/app/features/today/gap-text";
import { serverTranslators } from "~/app/messages/server-translators";
import { audit } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import type { TextTable } from "./export-class.server";
import { conditionsOf } from "./list-placements.server";
import { readPlacementsQuery, statesOf } from "./placements-query";
import { readStartGaps } from "./read-start-gaps.server";

export const ExportPlacements = z.strictObject({ query: z.string().max(2000).default("") });
export type ExportPlacements = z.infer<typeof ExportPlacements>;

const most = 5_000;
const select = {
  ...{ id: true, number: true, state: true, startsOn: true, endsOn: true, terms: true },
  ...{ mentorName: true, mentorPhone: true, contactName: true, contactPhone: true },
  student: { select: { name: true, phone: true } },
  enrolment: { select: { studentNumber: true, schoolClass: { select: { name: true } } } },
  enterprise: { select: { name: true, registrationNumber: true } },
  teacher: { select: { name: true } },
} as const satisfies Prisma.PlacementSelect;
type Row = Prisma.PlacementGetPayload<{ select: typeof select }>;

/** The rows of the table with contact columns and what is missing in words. */
export async function exportPlacements(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  input: ExportPlacements,
  locale: Locale,
): Promise<TextTable> {
  const now = clock.now();
  const query = readPlacementsQuery(new URLSearchParams(input.query));
  const rows = await db.placement.findMany({
    where: {
      AND: [conditionsOf(actor, query, dayOf(now)), { state: { in: [...statesOf[query.tab]] } }],
    },
    orderBy: [{ startsOn: { sort: "asc", nulls: "last" } }, { number: "asc" }],
    select,
    take: most,
  });
  const ids = rows.map(({ id }) => id);
  const gaps = await readStartGaps(db, ids, dayOf(now));
  const subject: [string, Id] = ["school", actor.schoolId];
  await audit(db, now, { actor, action: "placements.export", subject });
  const { textsOf } = serverTranslators[locale];
  const [t, today, law] = [textsOf("internships"), textsOf("today"), textsOf("law")];
  const missing = ({ id }: Row) => {
    const words = (gaps.get(id) ?? []).map((gap) => gapText(today, law, gap));
    return [...new Set(words)].join("、");
  };
  const columns: [heading: string, text: (row: Row) => string][] = [
    [t("number"), ({ number }) => `SX-${String(number)}`],
    [t("col.name"), ({ student }) => student.name],
    [t("class"), ({ enrolment }) => enrolment.schoolClass.name],
    [t("student_number"), ({ enrolment }) => enrolment.studentNumber],
    [t("record_field.phone"), ({ student }) => student.phone ?? ""],
    [t("field.firmName"), ({ enterprise }) => enterprise.name],
    [t("field.firmNumber"), ({ enterprise }) => enterprise.registrationNumber ?? ""],
    [t("field.contactName"), ({ contactName }) => contactName],
    [t("field.contactPhone"), ({ contactPhone }) => contactPhone],
    [t("field.mentorName"), ({ mentorName }) => mentorName],
    [t("field.mentorPhone"), ({ mentorPhone }) => mentorPhone],
    [t("field.title"), ({ terms }) => readTerms(terms).title],
    [t("field.place"), ({ terms }) => readTerms(terms).place],
    [t("field.startsOn"), ({ startsOn }) => toDay(startsOn) ?? ""],
    [t("field.endsOn"), ({ endsOn }) => toDay(endsOn) ?? ""],
    [t("col.state"), ({ state }) => t(`state.${state}`)],
    [t("field.teacherId"), ({ teacher }) => teacher?.name ?? ""],
    [t("col.missing"), missing],
  ];
  return {
    name: t("file"),
    headings: columns.map(([heading]) => heading),
    rows: rows.map((row) => columns.map(([, text]) => text(row))),
  };
}
