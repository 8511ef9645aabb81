// Who speaks for a school about firms, and what a word needs.
import { expect, test } from "vitest";
import {
  decideOnFirm,
  decidesOnFirms,
  decidesOnPlacements,
  unfitReasons,
} from "~/app/domain/school-verdict";

test.each([
  ["class_adviser", false],
  ["guiding_teacher", false],
  ["college_office", false],
  ["employment_office", false],
  ["internship_office", true],
  ["school_admin", true],
] as const)("%s decides for the school: %s", (role, decides) => {
  expect(decidesOnFirms(role)).toBe(decides);
  const outcome = decideOnFirm(role, "approved", undefined);
  expect(outcome.ok ? "ok" : outcome.refusal.code).toBe(
    decides ? "ok" : "approval.not_yours_to_decide",
  );
});

test.each([
  ["class_adviser", false],
  ["guiding_teacher", false],
  ["college_office", true],
  ["employment_office", false],
  ["internship_office", true],
  ["school_admin", true],
] as const)("%s decides on placements: %s", (role, decides) => {
  expect(decidesOnPlacements(role)).toBe(decides);
});

test("a yes keeps no reason, a no has one", () => {
  const word = decideOnFirm("school_admin", "approved", "too_far");
  expect(word).toEqual({ ok: true, value: { verdict: "approved", reasonCode: null } });
  for (const reasonCode of unfitReasons) {
    const no = decideOnFirm("internship_office", "not_a_fit", reasonCode);
    expect(no).toEqual({ ok: true, value: { verdict: "not_a_fit", reasonCode } });
  }
  const bare = decideOnFirm("internship_office", "not_a_fit", undefined);
  expect(bare).toMatchObject({ refusal: { code: "approval.reason_needed" } });
});
