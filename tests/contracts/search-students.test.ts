// Whom a firm finds, tried on each engine for every circle, school's word and refusal; words and filters beside it.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { studentSearches } from "~/app/domain/find-students";
import { visibilities } from "~/app/domain/profile";
import {
  aStudentDocument,
  aStudentQuery,
  openStudentsInMeilisearch,
  openStudentsInPostgres,
  type StudentIndex,
} from "~/tests/support/students";

const [approving, silent, unwilling] = [randomUUID(), randomUUID(), randomUUID()];
/** One student for each wish and each setting of each of three schools. */
const crowd = visibilities.flatMap((visibility) =>
  studentSearches.flatMap((studentSearch) =>
    [approving, silent, unwilling].map((schoolId) => {
      const told = { school: { id: schoolId, studentSearch }, profile: { visibility } };
      return { visibility, studentSearch, schoolId, document: aStudentDocument(told) };
    }),
  ),
);
type One = (typeof crowd)[number];
const idOf = ({ document }: One) => document?.id ?? "";
const welder = aStudentDocument({
  school: { id: silent },
  enrolment: { studyYear: 3, schoolClass: { majorCode: "660103" } },
  profile: { skills: [], wishedRegions: ["440300"], wishedKinds: ["job"], languages: [] },
});
const reach = { approvedBy: [approving], unfitFor: [unwilling], refusedBy: [] };

describe.each([
  ["Meilisearch", openStudentsInMeilisearch],
  ["PostgreSQL", openStudentsInPostgres],
])("%s", (engine, open) => {
  let index: StudentIndex;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ index, close } = await open());
    await index.upsert([...crowd.flatMap(({ document }) => document ?? []), welder!]);
  });
  afterAll(() => close());
  const find = async (over: Parameters<typeof aStudentQuery>[0]) => {
    const { ids } = await index.search(aStudentQuery({ limit: 100, ...over }));
    return new Set(ids);
  };

  test("a firm finds those of the circle of all firms, and all of schools that approved it", async () => {
    const found = await find({ reach });
    const isOpen = ({ visibility, studentSearch, schoolId }: One) => {
      if (visibility === "hidden" || studentSearch === "off") return false;
      if (schoolId === approving) return true;
      const isOfAll = visibility === "verified" && studentSearch === "verified_enterprises";
      return isOfAll && schoolId === silent;
    };
    const wanted = crowd.filter(isOpen).map(idOf);
    expect(wanted).toHaveLength(5);
    expect(found).toEqual(new Set([...wanted, welder!.id]));
  });

  test("nobody who wants nothing of the firm, and nothing of a school that said no to it", async () => {
    const refusedBy = [welder!.id];
    expect(await find({ reach: { ...reach, refusedBy } })).not.toContain(welder!.id);
    const unfit = { approvedBy: [], unfitFor: [approving, silent, unwilling], refusedBy: [] };
    expect(await find({ reach: unfit })).toEqual(new Set());
  });

  test.each(["数控", "數控", "shukong", "CNC"])("%s finds who can do it", async (words) => {
    const found = await find({ reach, words });
    expect(found.size).toBe(5);
    expect(found).not.toContain(welder!.id);
  });

  test("filters narrow", async () => {
    const only = new Set([welder!.id]);
    expect(await find({ reach, studyYears: ["3"] })).toEqual(only);
    expect(await find({ reach, majorFields: ["20", "06"], kinds: ["job"] })).toEqual(only);
    expect(await find({ reach, regionCodes: ["440300"] })).toEqual(only);
    expect((await find({ reach, regionCodes: ["440000"] })).size).toBe(6);
    expect(await find({ reach, skillCodes: ["sk-cnc", "none"] })).toEqual(new Set());
    expect((await find({ reach, languages: ["cantonese"] })).size).toBe(5);
    expect((await find({ reach, availableBy: "2027-02-28" })).size).toBe(0);
    expect((await find({ reach, availableBy: "2027-03-01" })).size).toBe(6);
  });

  test("what is counted stays within the reach", async () => {
    const hits = await index.search(aStudentQuery({ reach, facets: ["studyYear", "skillCodes"] }));
    expect(hits.total).toBe(6);
    if (engine === "Meilisearch") {
      expect(hits.facets).toEqual({ studyYear: { 2: 5, 3: 1 }, skillCodes: { "sk-cnc": 5 } });
    } else expect(hits.facets).toBeUndefined();
  });
});
