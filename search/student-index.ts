// Owns what a query for students lets through, said once for every engine, and the index of students as an engine needs to
// know it. What the fields hold is students.ts'.
import type { FirmReach } from "~/app/domain/find-students";
import type { Day } from "~/app/domain/values";
import { dayFigure } from "./open-to";
import type { Condition, IndexDefinition, WordsQuery } from "./port";
import { type StudentDocument, studentShape } from "./students";

/** Whom a firm looks for. Filters narrow; several values of one filter widen that filter, but for `skillCodes`. */
export type StudentQuery = WordsQuery & {
  majorFields?: readonly string[];
  studyYears?: readonly string[];
  /** A student must have all of them. */
  skillCodes?: readonly string[];
  /** Places at any level. */
  regionCodes?: readonly string[];
  kinds?: readonly string[];
  languages?: readonly string[];
  /** Free by then; who has not said when is found too. */
  availableBy?: Day;
  /** Put on by the server, never read from a page. */
  reach: FirmReach;
};

/** Whom a firm may find at all: the one place where an index is told. */
function scopeOf({ approvedBy, unfitFor, refusedBy }: FirmReach): Condition[] {
  const ofAllVerified: Condition[] = [
    { field: "circle", is: "any", values: ["verified"] },
    { field: "schoolId", is: "none", values: unfitFor },
  ];
  const ofSchools: Condition[] = [{ field: "schoolId", is: "any", values: approvedBy }];
  return [
    { is: "either", of: [ofAllVerified, ofSchools] },
    { field: "id", is: "none", values: refusedBy },
  ];
}

function conditions(query: StudentQuery): Condition[] {
  const { availableBy } = query;
  return [
    ...scopeOf(query.reach),
    ...any("majorField", query.majorFields),
    ...any("studyYear", query.studyYears),
    ...(query.skillCodes ?? []).flatMap((code) => any("skillCodes", [code])),
    ...any("placeCodes", query.regionCodes),
    ...any("kinds", query.kinds),
    ...any("languages", query.languages),
    ...(availableBy
      ? [{ field: "availableFrom", is: "atMost", value: dayFigure(availableBy) } as const]
      : []),
  ];
}

function any(field: keyof StudentDocument, values: readonly string[] | undefined): Condition[] {
  return values?.length ? [{ field, is: "any", values }] : [];
}

/** The index of students; searchable fields stand in the order of their weight. */
export const studentIndex: IndexDefinition<StudentQuery> = {
  name: "students",
  shape: studentShape,
  searchable: [
    "provenTokens",
    "skillTokens",
    "certificateTokens",
    "majorTokens",
    "relatedTokens",
    "namePinyin",
    "schoolTokens",
    "placeTokens",
  ] satisfies (keyof StudentDocument)[],
  filterable: [
    ...(["circle", "schoolId", "majorField", "majorCode", "studyYear", "skillCodes"] as const),
    ...(["evidence", "placeCodes", "cityCodes", "kinds", "languages", "availableFrom"] as const),
    "startMonth",
  ] satisfies (keyof StudentDocument)[],
  counted: [
    "majorField",
    "studyYear",
    "skillCodes",
    "cityCodes",
    "kinds",
    "languages",
    "startMonth",
  ],
  firstBy: [],
  shown: [],
  newestBy: "updatedAt" satisfies keyof StudentDocument,
  sorts: {},
  conditions,
};
