import { expect, test } from "vitest";
import { needParts, pointsOf, wantParts } from "~/app/domain/matching";
import { gatesOf } from "~/app/domain/matching-gates";
import { hindrancesBetween, mainHindrance } from "~/app/domain/matching-hindrance";
import type { MatchListing, MatchStudent } from "~/app/domain/matching-views";
import { weighListing, weighStudent } from "~/app/domain/matching-weighed";
import { fitsFrom } from "~/app/domain/matching-weights.data";
import { aMatchListing, aMatchStudent, matchMarket, matchNow } from "../support/matching";

function judged(student: Partial<MatchStudent>, listing: Partial<MatchListing> = {}) {
  const s = weighStudent(aMatchStudent(student), matchMarket);
  const l = weighListing(aMatchListing(listing), matchMarket);
  const [want, need] = [wantParts(s, l, matchMarket), needParts(s, l, matchMarket)];
  return { gates: gatesOf(s, l, matchMarket, matchNow), want, need };
}

test("a listing that fits and pays what is asked has nothing in its way", () => {
  const pair = judged({});
  expect(pointsOf(pair.need)).toBeGreaterThanOrEqual(fitsFrom);
  expect(hindrancesBetween(pair)).toEqual([]);
});

test.each([
  ["places", { wishedPlaces: ["440100"] }, {}],
  ["kind", { wishedKinds: ["job"] as const }, {}],
  ["dates", { availableFrom: "2027-11-01" }, {}],
  ["pay", { wishedPay: 900_000 }, {}],
  ["skills", { skills: [], majorCode: "530302" }, { skills: [{ code: "sk-erp", needed: true }] }],
  ["certificates", { certificates: [] }, { occupationCode: "oc-lift-technician" }],
  ["seats", {}, { seats: 1, taken: 1 }],
] as const)("%s is named where only that is wrong", (hindrance, student, listing) => {
  expect(hindrancesBetween(judged(student, listing))).toContain(hindrance);
});

test("the law's own no is told as the law, whichever of its questions it is", () => {
  expect(hindrancesBetween(judged({}, { educationRank: 5 }))).toContain("law");
});

test("what alone stands before most listings costs most, before what stands there with others", () => {
  expect(mainHindrance([["pay"], ["places", "skills"], ["places", "skills"]])).toBe("pay");
  expect(
    mainHindrance([
      ["pay", "places"],
      ["places", "skills"],
    ]),
  ).toBe("places");
  expect(mainHindrance([["pay"], ["skills"]])).toBe("skills");
  expect(mainHindrance([])).toBe("no_listing");
});
