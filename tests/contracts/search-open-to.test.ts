// "What I may apply to now" in every engine is what judgeEligibility says, listing by listing.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isOpen, listingKinds } from "~/app/domain/listing";
import { openTo } from "~/app/domain/open-to";
import {
  type EnrolmentState,
  judgeEligibility,
  type Programme,
  type SchoolKind,
  type StudentFacts,
} from "~/app/domain/student";
import { dayOf } from "~/app/domain/values";
import type { ListingRow } from "~/search/listings";
import {
  aDocument,
  aListingRow,
  aQuery,
  type ListingIndex,
  now,
  type OpenIndex,
  openMeilisearchIndex,
  openPostgresIndex,
} from "~/tests/support/search";

const today = dayOf(now);
const approvedFirm = "0193a000-0000-7000-8000-00000000000a";
const [school, otherSchool] = [randomUUID(), randomUUID()];
const firm = (id: string): ListingRow["enterprise"] => ({
  ...{ id, name: "一家企业", shortName: "一家", status: "approved" },
  schools: [{ schoolId: id === approvedFirm ? school : otherSchool, decidedAt: now }],
});
const starts = [null, "2026-01-01", "2026-11-20", "2027-03-01", "2027-09-01", "2029-07-01"];
const rows: ListingRow[] = listingKinds.flatMap((kind) =>
  starts.flatMap((day) =>
    [false, true].flatMap((hazardous) =>
      [0, 3, 4].map((educationRank, i) =>
        aListingRow({
          ...{ kind, hazardous, educationRank, startsOn: day ? new Date(day) : null },
          enterprise: firm(i === 1 ? approvedFirm.replace("a", "b") : approvedFirm),
          ...(kind === "job" && day === null && !hazardous && i === 0
            ? { source: "reposted" as const }
            : {}),
        }),
      ),
    ),
  ),
);

const students: StudentFacts[] = (
  [
    ["2006-05-01", "associate", "associate", 3, "enrolled"],
    ["2006-05-01", "associate", "associate", 1, "enrolled"],
    ["2010-03-01", "secondary", "secondary", 2, "enrolled"],
    ["2010-12-01", "secondary", "secondary", 1, "enrolled"],
    ["2011-05-01", "secondary", "three_two", 1, "enrolled"],
    ["2009-01-15", "secondary", "secondary", 3, "enrolled"],
    ["2005-02-28", "bachelor_vocational", "bachelor_vocational", 4, "enrolled"],
    ["2005-02-28", "associate", "associate", 3, "graduated"],
    ["2005-02-28", "associate", "associate", 3, "on_leave"],
    [null, "secondary", "secondary", 3, "enrolled"],
  ] satisfies [string | null, SchoolKind, Programme, number, EnrolmentState][]
).map(([birthDate, schoolKind, programme, studyYear, state]) => {
  return { birthDate, schoolKind, programme, studyYear, state };
});

function mayApply(student: StudentFacts, row: ListingRow): boolean {
  const opening = {
    kind: row.kind,
    isOpen: isOpen({ ...row, applyBy: null, enterpriseStatus: row.enterprise.status }, now),
    reposted: row.source === "reposted",
    educationRank: row.educationRank,
    hazardous: row.hazardous,
    startsOn: row.startsOn?.toISOString().slice(0, 10) ?? null,
    schoolVerdict: row.enterprise.id === approvedFirm ? ("approved" as const) : null,
  };
  return judgeEligibility(student, opening, today).ok;
}

describe.each([
  ["Meilisearch", openMeilisearchIndex],
  ["PostgreSQL", openPostgresIndex],
])("%s", (_, open) => {
  let opened: OpenIndex;
  let index: ListingIndex;
  beforeAll(async () => {
    opened = await open("open-to-");
    index = opened.index;
    await index.upsert(rows.map((row) => aDocument(row)));
  });
  afterAll(() => opened.close());

  test.each(students)(
    "finds what the law opens to $birthDate, $programme $studyYear $state",
    async (student) => {
      const asked = aQuery({
        openTo: openTo(student, school, today),
        scope: { reposted: true },
        limit: 1_000,
      });
      const expected = rows.filter((row) => mayApply(student, row)).map(({ id }) => id);
      const { ids, total } = await index.search(asked);
      expect(ids.sort()).toEqual(expected.sort());
      expect(total).toBe(expected.length);
    },
  );

  test("the students between them may apply to some and not to others", () => {
    const counts = students.map((student) => rows.filter((row) => mayApply(student, row)).length);
    expect(new Set(counts).size).toBeGreaterThan(5);
    expect(Math.min(...counts)).toBe(0);
  });

  test("a student whose school approved no firm finds no internship", async () => {
    const [student] = students;
    const { ids } = await index.search(
      aQuery({
        openTo: openTo(student!, randomUUID(), today),
        kinds: ["internship"],
        limit: 1_000,
      }),
    );
    expect(ids).toEqual([]);
  });
});
