import { describe, expect, test } from "vitest";
import { saveListingSchema } from "~/app/features/listings/save-listing.server";
import { parseFields } from "~/app/platform/form.server";

const schema = saveListingSchema("2026-11-20");
const listingId = "0198c2c0-0000-7000-8000-000000000001";
const least = {
  version: "3",
  payPeriod: "month",
  payCurrency: "CNY",
  educationRank: "0",
  answerDays: "5",
  validUntil: "2026-12-20",
};

function sent(fields: Record<string, string | string[]>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...least, ...fields })) {
    for (const one of [value].flat()) form.append(name, one);
  }
  return parseFields(form, schema, { listingId });
}
function errorsOf(fields: Record<string, string | string[]>) {
  const form = sent(fields);
  if (form.ok) return {};
  return (form.answer() as unknown as { data: { lastResult: { error: object } } }).data.lastResult
    .error;
}
function valueOf(fields: Record<string, string | string[]>) {
  const form = sent(fields);
  if (!form.ok) throw new Error(JSON.stringify(errorsOf(fields)));
  return form.value;
}

test("an unfinished draft may be saved: empty fields are nothing", () => {
  const value = valueOf({ title: "", payMin: "", seats: "", startsOn: "", regionCode: "" });
  expect(value).toMatchObject({ listingId, version: 3, title: "", skills: [], hazardous: "no" });
  expect([value.payMin, value.seats, value.startsOn, value.regionCode]).toEqual(
    Array(4).fill(undefined),
  );
  expect([value.dorm, value.nightShift]).toEqual([false, false]);
});

describe("figures are read as people type them", () => {
  test.each([
    ["4500", 450_000],
    ["4500.50", 450_050],
    ["4500.5", 450_050],
    ["４５００．５０", 450_050],
    ["4,500", 450_000],
    ["￥4500", 450_000],
    [" 4500 元", 450_000],
    ["HK$18,000", 1_800_000],
    ["1.10", 110],
  ])("pay %s is %i minor units", (typed, minor) => {
    expect(valueOf({ payMin: typed }).payMin).toBe(minor);
  });

  test.each([
    ["0", "less_than:1"],
    ["-300", "less_than:1"],
    ["4500.505", "not_number"],
    ["面议", "not_number"],
    ["4500-6000", "not_number"],
    ["1e6", "not_number"],
    ["2000000", "more_than:1000000"],
  ])("pay %s is refused: %s", (typed, key) => {
    expect(errorsOf({ payMin: typed })).toEqual({ payMin: [key] });
  });

  test("the highest pay is not below the lowest", () => {
    expect(errorsOf({ payMin: "4500", payMax: "4000" })).toEqual({
      payMax: ["listings:invalid.unordered"],
    });
    expect(valueOf({ payMin: "4500", payMax: "4500" }).payMax).toBe(450_000);
  });

  test.each([
    ["１２", 12],
    ["999", 999],
  ])("seats %s", (typed, n) => {
    expect(valueOf({ seats: typed }).seats).toBe(n);
  });

  test.each([
    ["0", "less_than:1"],
    ["1000", "more_than:999"],
    ["2.5", "not_number"],
    ["😀", "not_number"],
  ])("seats %s are refused: %s", (typed, key) => {
    expect(errorsOf({ seats: typed })).toEqual({ seats: [key] });
  });
});

test("validity is after today and 180 days at most", () => {
  expect(errorsOf({ validUntil: "2026-11-20" })).toEqual({
    validUntil: ["listings:invalid.past_day"],
  });
  expect(valueOf({ validUntil: "2027-05-19" }).validUntil).toBe("2027-05-19");
  expect(errorsOf({ validUntil: "2027-05-20" })).toEqual({
    validUntil: ["listings:invalid.too_far"],
  });
});

test("ticks: one, several, none", () => {
  expect(valueOf({ skills: "a", dorm: "on", hazardous: "yes" })).toMatchObject({
    skills: ["a"],
    dorm: true,
    hazardous: "yes",
  });
  expect(valueOf({ skills: ["a", "b"] }).skills).toEqual(["a", "b"]);
});

test("ten thousand characters and invented fields are refused at their place", () => {
  expect(errorsOf({ description: "长".repeat(10_000) })).toEqual({
    description: ["too_long:4000"],
  });
  expect(sent({ status: "live" }).ok).toBe(false);
});
