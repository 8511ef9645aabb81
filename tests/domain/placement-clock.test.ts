import { describe, expect, test } from "vitest";
import { assessmentReminderDue, jurisdictionAt, startWordDue } from "~/app/domain/placement-clock";
import { type GapPaper, startGaps } from "~/app/domain/start-gaps";
import { judgeInternship } from "~/app/domain/internship-law";
import { paperStates } from "~/app/domain/paper";
import { holidayTable } from "~/app/domain/working-days";

const names = { "zh-CN": "", "zh-HK": "", en: "" };
const table = holidayTable(
  [
    ["mainland", "2027-02-05", false],
    ["mainland", "2027-02-08", false],
    ["mainland", "2027-02-09", false],
    ["mainland", "2027-02-06", true],
    ["hong_kong", "2027-02-08", false],
  ].map(([jurisdiction, day, isWorkday]) => ({ jurisdiction, day, isWorkday, names }) as never),
);

// First day Wednesday 10 February 2027; the mainland rests on the 5th, 8th and 9th and works on Saturday the 6th.
test.each([
  ["2027-01-28", "mainland", null],
  ["2027-02-01", "mainland", "start_5"],
  ["2027-02-02", "mainland", "start_5"],
  ["2027-02-03", "mainland", "start_3"],
  ["2027-02-04", "mainland", "start_2"],
  ["2027-02-06", "mainland", "start_1"],
  ["2027-02-09", "mainland", "start_1"],
  ["2027-02-10", "mainland", "start_late"],
  ["2027-02-20", "mainland", "start_late"],
  ["2027-02-01", "hong_kong", null],
  ["2027-02-02", "hong_kong", "start_5"],
  ["2027-02-09", "hong_kong", "start_1"],
  ["2027-02-03", "macao", "start_5"],
] as const)("on %s in %s the word is %s", (today, where, word) => {
  expect(startWordDue("2027-02-10", today, table, where)).toBe(word);
});

test.each([
  ["810000", "hong_kong"],
  ["820000", "macao"],
  ["440100", "mainland"],
  [null, "mainland"],
] as const)("%s counts the working days of %s", (code, where) => {
  expect(jurisdictionAt(code)).toBe(where);
});

test.each([
  ["2027-06-28", null],
  ["2027-06-29", null],
  ["2027-07-02", null],
  ["2027-07-03", 3],
  ["2027-07-07", 7],
  ["2027-07-14", 14],
  ["2027-09-01", 14],
] as const)("of a last day on 30 June, on %s the reminder is that of day %s", (today, word) => {
  expect(assessmentReminderDue("2027-06-30", today)).toBe(word);
});

describe("what stands before a first day", () => {
  const place = (party: "student" | "guardian" | "firm" | "school", isSigned: boolean) => ({
    ...{ party, signedAt: isSigned ? new Date(0) : null, voidedAt: null },
  });
  const valid: GapPaper[] = [
    { kind: "consent", state: "valid", signatures: [] },
    { kind: "agreement", state: "valid", signatures: [] },
  ];
  const first = { consent: "undrawn", agreement: "undrawn" };

  test("nothing where both papers are valid, and both where there is none", () => {
    expect(startGaps(valid, null)).toEqual([]);
    expect(startGaps([], null).map((gap) => ("paper" in gap ? [gap.paper, gap.is] : []))).toEqual(
      Object.entries(first),
    );
  });

  test.each(paperStates)("an agreement that is %s", (state) => {
    const signatures = [place("student", true), place("firm", false), place("school", false)];
    const gaps = startGaps([valid[0]!, { kind: "agreement", state, signatures }], null);
    const paper = "agreement";
    const unsigned = (["firm", "school"] as const).map((party) => ({
      ...{ is: "unsigned", paper, party },
    }));
    const expected = {
      ...{ draft: [{ is: "unopened", paper }], signing: unsigned, signed: unsigned, valid: [] },
      ...{ refused: [{ is: "refused", paper }], expired: [{ is: "expired", paper }] },
    };
    expect(gaps).toEqual(
      state in expected ? expected[state as keyof typeof expected] : [{ is: "undrawn", paper }],
    );
  });

  test("a consent that both have signed is given, and waits for nobody", () => {
    const given = { kind: "consent", state: "signed", signatures: [] } as const;
    expect(startGaps([given, valid[1]!], null)).toEqual([]);
  });

  test("a voided name is asked for once more, by its new place alone", () => {
    const voided = { ...place("firm", true), voidedAt: new Date(1) };
    const signatures = [place("student", true), voided, place("firm", false)];
    const gaps = startGaps([valid[0]!, { kind: "agreement", state: "signing", signatures }], null);
    expect(gaps).toEqual([{ is: "unsigned", paper: "agreement", party: "firm" }]);
  });

  test("what the law misses is told with who can provide it, and no name twice", () => {
    const verdict = judgeInternship({ kind: "post", studyYear: 1 }, "agreement", "2027-01-01");
    const gaps = startGaps(valid, verdict);
    expect(gaps).toContainEqual({ is: "broken", rule: "IR-14" });
    expect(gaps).toContainEqual({
      ...{ is: "untold", fact: "insurance", by: "school", rule: "IR-30" },
    });
    const facts = gaps.flatMap((gap) => ("fact" in gap ? [gap.fact] : []));
    expect(facts).not.toContain("signedByFirmOn");
    expect(facts).not.toContain("consentOfGuardianOn");
  });
});
