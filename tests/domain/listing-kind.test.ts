import { expect, test } from "vitest";
import { afterUndo } from "~/app/domain/application";
import { listingKinds } from "~/app/domain/listing";
import { needsSchoolReview } from "~/app/domain/listing-kind";
import { isHazardous } from "~/app/domain/listing-terms";

test.each(listingKinds)("%s: who has the last word before it is settled", (kind) => {
  const all = ["internship", "apprenticeship"];
  expect(needsSchoolReview(kind, false)).toBe(all.includes(kind));
  expect(needsSchoolReview(kind, true)).toBe([...all, "part_time"].includes(kind));
  expect(afterUndo(kind, true)).toBe(needsSchoolReview(kind, true) ? "ask_school" : "place");
});

test("a named danger or heavy labour makes a post hazardous, light work does not", () => {
  expect(isHazardous({ hazards: [], labourGrade: 2 })).toBe(false);
  expect(isHazardous({ hazards: [], labourGrade: null })).toBe(false);
  expect(isHazardous({ hazards: [], labourGrade: 3 })).toBe(true);
  expect(isHazardous({ hazards: ["dust_noise"], labourGrade: 1 })).toBe(true);
});
