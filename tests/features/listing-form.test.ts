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
  expect(value).toMatchObject({ listingId, version: 3, title: "", skills: [], hazards: [] });
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
    ["4500.505", "two_decimals"],
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
    ["10000", "more_than:9999"],
    ["2.5", "not_int"],
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
  expect(valueOf({ skills: "a", dorm: "on", hazards: "toxic" })).toMatchObject({
    skills: ["a"],
    dorm: true,
    hazards: ["toxic"],
  });
  expect(valueOf({ hazards: ["height", "toxic"] }).hazards).toHaveLength(2);
  expect(valueOf({ skills: ["a", "b"] }).skills).toEqual(["a", "b"]);
});

test("ten thousand characters and invented fields are refused at their place", () => {
  expect(errorsOf({ description: "长".repeat(10_000) })).toEqual({
    description: ["too_long:4000"],
  });
  expect(sent({ status: "live" }).ok).toBe(false);
});

test.each([
  [{ startsOn: "2027-03-01", endsOn: "2027-02-28" }, { endsOn: ["listings:invalid.ends_before"] }],
  [{ applyBy: "2026-11-19" }, { applyBy: ["listings:invalid.apply_past"] }],
  [{ applyBy: "2026-12-21" }, { applyBy: ["listings:invalid.apply_late"] }],
  [{ payPiece: "0" }, { payPiece: ["less_than:0.01"] }],
  [{ payBase: "-1" }, { payBase: ["less_than:1"] }],
  [{ dormCost: "-1" }, { dormCost: ["less_than:0"] }],
  [{ allowance_meals: "两百" }, { allowance_meals: ["not_number"] }],
  [{ payDay: "32" }, { payDay: ["more_than:31"] }],
  [{ probationMonths: "7" }, { probationMonths: ["more_than:6"] }],
  [{ labourGrade: "5" }, { labourGrade: ["more_than:4"] }],
  [{ questions: "a\nb\nc" }, { questions: ["listings:invalid.questions"] }],
  [{ shift: "night" }, { shift: ["bad_choice"] }],
  [
    { newSiteAddress: "长安镇示范路 1 号" },
    {
      newSiteRegion: ["listings:invalid.site_incomplete"],
      newSiteSeats: ["listings:invalid.site_incomplete"],
    },
  ],
])("%o is refused at its field", (fields, errors) => {
  expect(errorsOf(fields)).toEqual(errors);
});

test("what people type into the new fields is read", () => {
  const value = valueOf({
    ...{ payPiece: "0.05", dormCost: "0", allowance_meals: "２００", payDay: "15" },
    ...{ questions: " 能上夜班吗？ \n\n 会开叉车吗 ", applyBy: "2026-11-20" },
    "sites[0].siteId": listingId,
    "sites[0].seats": "3",
  });
  expect(value).toMatchObject({
    ...{ payPiece: 5, dormCost: 0, allowance_meals: 20_000, payDay: 15 },
    ...{ questions: ["能上夜班吗？", "会开叉车吗"], applyBy: "2026-11-20" },
    sites: [{ siteId: listingId, seats: 3 }],
  });
});
