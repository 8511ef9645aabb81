// Gives a test the index of students on each engine, and rows of students to put into it.
import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { createDatabase } from "~/scripts/services";
import { createMeilisearchIndex } from "~/search/meilisearch";
import type { SearchIndex } from "~/search/port";
import { createPostgresIndex } from "~/search/postgres";
import { studentTable } from "~/search/postgres-rows";
import { studentIndex, type StudentQuery } from "~/search/student-index";
import { StudentDocument, type StudentRow, toStudentDocument } from "~/search/students";
import { now, smallReference as reference, text } from "./search";

export type StudentIndex = SearchIndex<StudentDocument, StudentQuery>;
type Enrolment = StudentRow["enrolments"][number];
type Profile = NonNullable<StudentRow["profile"]>;
export type Told = {
  school?: Partial<Enrolment["school"]> & { id?: string };
  enrolment?: Partial<Omit<Enrolment, "school">>;
  profile?: Partial<Profile>;
} & Partial<Pick<StudentRow, "id" | "birthDate" | "disabledAt" | "records" | "placements">>;

/** A grown student whom every verified firm may find: 数控 with a certificate, wishes for 长安, free from March. */
export function aStudentRow(told: Told = {}): StudentRow {
  const { school = {}, enrolment = {}, profile = {}, ...row } = told;
  const { id: schoolId = randomUUID(), ...ofSchool } = school;
  return {
    id: randomUUID(),
    birthDate: new Date("2006-05-01"),
    disabledAt: null,
    placements: [],
    records: [{ kind: "certificate", certificateCode: null, skillCodes: ["sk-cnc"] }],
    ...row,
    enrolments: [
      {
        ...{ studyYear: 2, schoolId, schoolClass: { majorCode: "460103" } },
        ...enrolment,
        school: {
          ...{ name: "北江职业技术学院", shortName: "北江职院", regionCode: "441900" },
          studentSearch: "verified_enterprises",
          ...ofSchool,
        },
      },
    ],
    profile: {
      ...{ visibility: "verified", wishedRegions: ["441900121"], wishedKinds: ["internship"] },
      ...{ availableFrom: new Date("2027-03-01"), languages: ["cantonese"] },
      updatedAt: new Date("2026-11-01T00:00:00Z"),
      skills: [{ skillCode: "sk-cnc" }],
      ...profile,
    },
  };
}

/** The document of such a row, checked against its schema; null where the student may not be found. */
export function aStudentDocument(told?: Told, at = now): StudentDocument | null {
  const made = toStudentDocument(aStudentRow(told), { text, reference }, at);
  return made && StudentDocument.parse(made);
}

/** A question of a firm that no school has spoken of. */
export function aStudentQuery(over: Partial<StudentQuery> = {}): StudentQuery {
  const reach = { approvedBy: [], unfitFor: [], refusedBy: [] };
  return { words: "", sort: "relevance", offset: 0, limit: 20, reach, ...over };
}

type Opened = { index: StudentIndex; close(): Promise<void> };

export async function openStudentsInPostgres(): Promise<Opened> {
  const name = `students_${randomUUID()}`;
  const url = await createDatabase(inject("postgres"), name, "template_zhiqiao");
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const index = createPostgresIndex({ pool }, studentIndex, studentTable, text);
  return { index, close: () => pool.end() };
}

export async function openStudentsInMeilisearch(): Promise<Opened> {
  const engine = { ...inject("meili"), prefix: `students-${randomUUID()}-` };
  const index: StudentIndex = createMeilisearchIndex(engine, studentIndex, text);
  await index.applySettings();
  return { index, close: () => index.clear() };
}
