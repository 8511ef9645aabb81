// What lets a student and a listing be a pair: every gate opens and shuts by its own fact and no other; and what the law
// forbids to weigh changes nothing on the way from the rows.
import { describe, expect, it, test } from "vitest";
import {
  areAllOpen,
  type GateCode,
  gateCodes,
  gatesOf,
  mayBeListed,
  mayBeSuggested,
} from "~/app/domain/matching-gates";
import { matchesOf } from "~/app/domain/matching-steps";
import type { MatchListing, MatchStudent } from "~/app/domain/matching-views";
import { weighListing, weighStudent } from "~/app/domain/matching-weighed";
import { type MatchStudentRow, toMatchStudent } from "~/app/features/matching/match-student.server";
import {
  aMatchListing,
  aMatchStudent,
  matchFirm,
  matchMarket,
  matchNow,
  matchSchool,
} from "~/tests/support/matching";

type Change = { student?: Partial<MatchStudent>; listing?: Partial<MatchListing> };
const between = ({ student, listing }: Change) =>
  gatesOf(
    weighStudent(aMatchStudent(student), matchMarket),
    weighListing(aMatchListing(listing), matchMarket),
    matchMarket,
    matchNow,
  );
const facts = (over: Partial<MatchStudent["facts"]>) => ({
  student: { facts: { ...aMatchStudent().facts, ...over } },
});

test("a pair to which nothing speaks passes every gate", () => {
  const gates = between({});
  expect(gates.map(({ code }) => code)).toEqual(gateCodes);
  expect(gates.filter(({ is }) => is !== "passes")).toEqual([]);
  expect(areAllOpen(gates)).toBe(true);
});

const shut: [GateCode, string, Change][] = [
  ["open", "closed", { listing: { status: "closed" } }],
  ["open", "its firm suspended", { listing: { enterpriseStatus: "suspended" } }],
  ["open", "the last day to apply over", { listing: { applyBy: "2026-11-19" } }],
  ["open", "re-posted from elsewhere", { listing: { source: "reposted" } }],
  ["seats", "all seats taken", { listing: { seats: 2, taken: 2 } }],
  ["kind", "another kind than wished", { student: { wishedKinds: ["part_time"] } }],
  ["kind", "booked by schools", { listing: { kind: "observation" }, student: { wishedKinds: [] } }],
  ["school", "a firm that the school has not approved", { listing: { approvedBy: [] } }],
  ["own_no", "a firm that the student refuses", { student: { refusedFirms: [matchFirm] } }],
  ["enrolment", "left school", facts({ state: "left" })],
  ["study_year", "the first year", { ...facts({ studyYear: 1 }), listing: { startsOn: null } }],
  ["age", "fifteen years old", facts({ birthDate: "2011-10-01" })],
  ["age", "an unknown birth date", facts({ birthDate: null })],
  ["education", "more school asked for", { listing: { educationRank: 4 } }],
  ["dates", "beginning before the student is free", { listing: { startsOn: "2027-01-10" } }],
  ["dates", "ending long after", { student: { availableUntil: "2027-06-01" } }],
  ["work_right", "across the border", { listing: { placeCodes: ["810000"] } }],
  ["shifts", "a refused shift", { listing: { shift: "three_shift" } }],
  ["shifts", "nights", { listing: { nightShift: true } }],
  ["places", "far from every wished place", { listing: { placeCodes: ["445100"] } }],
  [
    "placed",
    "another internship said yes to",
    {
      student: {
        commitments: [
          {
            ...{ kind: "internship", status: "accepted", since: "2026-11-01" },
            ...{ startsOn: "2027-03-01", endsOn: "2027-08-31" },
          },
        ],
      },
    },
  ],
];

test.each(shut)("%s: %s shuts it, and is told", (code, _, change) => {
  const gates = between(change);
  expect(gates.find((gate) => gate.code === code)?.is).toBe("fails");
  expect(mayBeListed(gates)).toBe(false);
});

test("every gate is tried shut", () => {
  const tried = new Set<string>([...shut.map(([code]) => code), "certificates"]);
  expect(gateCodes.filter((code) => !tried.has(code))).toEqual([]);
});

test.each<[GateCode, Change]>([
  ["kind", { student: { wishedKinds: [] } }],
  ["seats", { listing: { seats: null } }],
  ["dates", { listing: { startsOn: null, months: null } }],
  ["places", { student: { wishedPlaces: [] } }],
  ["shifts", { listing: { shift: null } }],
  ["work_right", { student: { wishedPlaces: ["810000"] }, listing: { placeCodes: ["810000"] } }],
])("%s: what nobody has said passes, and is told", (code, change) => {
  const gates = between(change);
  expect(gates.find((gate) => gate.code === code)?.is).toBe("unsaid");
  expect(gates.find(({ is }) => is === "fails")?.code).toBeUndefined();
});

test("a lacking legal certificate leaves the listing in the lists, one step away", () => {
  const gates = between({ student: { certificates: [] } });
  const gate = gates.find(({ code }) => code === "certificates");
  expect(gate).toMatchObject({ is: "mendable", facts: { lacking: ["ce-op-lift-t"] } });
  expect([mayBeListed(gates), areAllOpen(gates)]).toEqual([true, false]);
});

test.each<[boolean, Change]>([
  [true, {}],
  [false, { student: { circle: "hidden" } }],
  [false, { student: { refusedFirms: [matchFirm] } }],
  [true, { student: { circle: "school_approved" } }],
  [false, { student: { circle: "school_approved" }, listing: { approvedBy: [] } }],
  [true, { listing: { approvedBy: [] } }],
  [false, { listing: { approvedBy: [], unfitFor: [matchSchool] } }],
])("may be suggested to a firm: %s", (may, { student, listing }) => {
  const s = weighStudent(aMatchStudent(student), matchMarket);
  expect(mayBeSuggested(s, weighListing(aMatchListing(listing), matchMarket))).toBe(may);
});

describe("the one step", () => {
  const matches = (student: MatchStudent, listings: MatchListing[]) =>
    matchesOf(
      weighStudent(student, matchMarket),
      listings.map((one) => weighListing(one, matchMarket)),
      matchMarket,
      matchNow,
    );
  const other = (n: number, over: Partial<MatchListing> = {}) =>
    aMatchListing({ ...over, id: `018f0000-0000-7000-8000-00000000010${String(n)}` });

  it("names the certificate that opens a listing, how far it raises it and how many others", () => {
    const student = aMatchStudent({ certificates: [] });
    const [first] = matches(student, [other(1), other(2), other(3, { seats: 0, taken: 0 })]);
    const [step] = first?.steps ?? [];
    expect(first?.group).toBe("step");
    expect(step).toMatchObject({ step: { kind: "certificate", code: "ce-op-lift-t" }, more: 1 });
    expect(step?.after).toBeGreaterThan(step?.before ?? 0);
  });

  it("is worth exactly what the law says once it is taken", () => {
    const student = aMatchStudent({ certificates: [], skills: [] });
    const [before] = matches(student, [other(1)]);
    const step = before?.steps.find(({ step: { kind } }) => kind === "skill");
    const skills = [{ code: step?.step.code ?? "", strength: "course" as const }];
    const [after] = matches({ ...student, skills }, [other(1)]);
    expect(after?.need.reduce((sum, { value }) => sum + value, 0)).toBe(step?.after);
  });

  it("tells of a wish that shuts a listing out", () => {
    const [match] = matches(aMatchStudent(), [other(1, { shift: "three_shift" })]);
    expect(match?.group).toBe("step");
    expect(match?.steps[0]?.step).toEqual({ kind: "shift", code: "three_shift" });
  });

  it("suggests nothing where everything fits", () => {
    const [match] = matches(aMatchStudent(), [other(1)]);
    expect([match?.group, match?.steps]).toEqual(["fits", []]);
  });
});

describe("what is forbidden to weigh", () => {
  const row = {
    birthDate: new Date("2006-05-01"),
    enrolments: [
      {
        ...{ programme: "associate", studyYear: 2, state: "enrolled" },
        startedOn: new Date("2025-09-01"),
        school: {
          ...{ id: matchSchool, kind: "associate", regionCode: "441900" },
          studentSearch: "verified_enterprises",
        },
        schoolClass: { majorCode: "460206" },
      },
    ],
    profile: null,
    records: [],
    refusesFirms: [],
    applications: [],
  } satisfies MatchStudentRow;
  const judged = (of: MatchStudentRow) => {
    const student = toMatchStudent(of, "2026-11-20");
    if (!student) throw new Error("not enrolled");
    const [match] = matchesOf(
      weighStudent(student, matchMarket),
      [weighListing(aMatchListing(), matchMarket)],
      matchMarket,
      matchNow,
    );
    return { gates: match?.gates, want: match?.want, need: match?.need, group: match?.group };
  };
  const plain = judged(row);

  test.each([
    ["sex", { sex: "female", gender: "female" }],
    ["origin", { origin: "445100", household: "rural", hukou: "农业", ethnicity: "汉" }],
    ["photo", { photoFileId: matchFirm, photo: "face.jpg" }],
    ["name", { name: "另一个名字", phone: "13900000000", mail: "x@example.org" }],
    ["guardian", { guardianName: "妈妈", guardianPhone: "13900000001" }],
    ["identity", { identityDigest: "x", about: "党员" }],
    ["age within the same legal class", { birthDate: new Date("1990-01-02") }],
  ])("%s changes nothing", (_, over) => {
    expect(judged({ ...row, ...over })).toEqual(plain);
  });

  it("is not selected either", async () => {
    const { matchStudentSelect } = await import("~/app/features/matching/match-student.server");
    const told = JSON.stringify(matchStudentSelect);
    expect(told).not.toMatch(/sex|gender|origin|household|photo|name|phone|mail|guardian|about/i);
  });
});
