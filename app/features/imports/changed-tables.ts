// Owns which tables an import may change, and how a row of each is named in what an undo remembers.

/** The tables an import may change with the text of their key, in the order in which rows depend on each other: what comes later goes first. */
export const changedTables = [
  ["Region", `t."code"`],
  ["Major", `t."code"`],
  ["Occupation", `t."code"`],
  ["School", `t."id"::text`],
  ["College", `t."id"::text`],
  ["SchoolMajor", `t."schoolId"::text || ':' || t."majorCode"`],
  ["SchoolClass", `t."id"::text`],
  ["Person", `t."id"::text`],
  ["StudentProfile", `t."personId"::text`],
  ["Enrolment", `t."id"::text`],
  ["RoleGrant", `t."id"::text`],
  ["Invitation", `t."id"::text`],
  ["Enterprise", `t."id"::text`],
  ["Listing", `t."id"::text`],
  ["Placement", `t."id"::text`],
] as const;
export type ChangedTable = (typeof changedTables)[number][0];
