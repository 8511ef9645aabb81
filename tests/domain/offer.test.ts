import { describe, expect, test } from "vitest";
import { differencesOf, faultsOfOffer, OfferTerms, type Terms } from "~/app/domain/offer";

const listed: Terms = {
  ...{
    payMin: 320_000,
    payMax: 380_000,
    payPeriod: "month",
    payNote: "包吃",
    site: "南城",
    shift: "day",
  },
  ...{ startsOn: "2027-03-01", endsOn: "2027-08-31" },
  ...{ nightShift: false, overtime: false, hoursPerDay: 8, hoursPerWeek: 40 },
};
const offer = (over: Partial<Terms>): OfferTerms => ({ ...listed, ...over, listed });

test.each<[Partial<Terms>, string[]]>([
  [{}, []],
  [{ payMin: 300_000 }, ["pay_lower"]],
  [{ payMax: 370_000 }, ["pay_lower"]],
  [{ payMax: null }, ["pay_lower"]],
  [{ payMin: null, payMax: 320_000 }, ["pay_lower"]],
  [{ payMin: 400_000, payMax: 400_000 }, ["pay"]],
  [{ payMin: 18_000, payMax: 20_000, payPeriod: "day" }, ["pay"]],
  [{ payMin: null, payMax: null }, ["pay_lower"]],
  [{ site: "松山湖", shift: "two_shift" }, ["site", "shift"]],
  [{ startsOn: "2027-03-15", endsOn: null }, ["startsOn", "endsOn"]],
  [{ nightShift: true, overtime: true }, ["nightShift", "overtime"]],
  [{ hoursPerDay: 7, hoursPerWeek: null }, ["hoursPerDay", "hoursPerWeek"]],
])("%j differs in %j", (over, topics) => {
  expect(differencesOf(offer(over))).toEqual(topics);
});

test("where the listing named no pay, none is lower", () => {
  const open: Terms = { ...listed, payMin: null, payMax: null };
  expect(differencesOf({ ...listed, listed: open })).toEqual(["pay"]);
});

describe("what is wrong with an offer", () => {
  const now = new Date("2026-11-20T10:00:00+08:00");
  test.each<[Partial<Terms>, string | null, string[]]>([
    [{}, null, []],
    [{ startsOn: "2026-11-19" }, "2026-11-19", ["offer.starts_in_past"]],
    [{ startsOn: "2026-11-20" }, "2026-11-20", []],
    [{ startsOn: "2026-11-01" }, null, []],
    [{ endsOn: "2027-02-28" }, null, ["offer.ends_before_start"]],
    [{ endsOn: "2027-03-01" }, null, []],
    [{ endsOn: "2031-02-28" }, null, []],
    [{ endsOn: "2031-03-01" }, null, ["offer.too_long"]],
    [
      { startsOn: "2016-03-01", endsOn: "2036-08-31" },
      "2016-03-01",
      ["offer.starts_in_past", "offer.too_long"],
    ],
    [{ payMax: 310_000 }, null, ["offer.pay_order"]],
    [
      { startsOn: "2026-11-19", endsOn: "2026-11-01", payMax: 1 },
      "2026-11-19",
      ["offer.starts_in_past", "offer.ends_before_start", "offer.pay_order"],
    ],
  ])("%j, typed %s: %j", (over, typed, faults) => {
    expect(faultsOfOffer({ ...listed, ...over }, typed, "internship", now)).toEqual(faults);
  });

  test("a job may last longer than any stay", () => {
    expect(faultsOfOffer({ ...listed, endsOn: "2036-08-31" }, null, "job", now)).toEqual([]);
  });
});

test("an offer that was made before hours were asked is read on, and differs in none of them", () => {
  const { nightShift, overtime, hoursPerDay, hoursPerWeek, ...old } = listed;
  expect([nightShift, overtime, hoursPerDay, hoursPerWeek]).not.toContain(null);
  const read = OfferTerms.safeParse({ ...old, shift: "two_shift", listed: old });
  expect(read.data && differencesOf(read.data)).toEqual(["shift"]);
});
