import { expect, test } from "vitest";
import { type Terms, termsAsOffered } from "~/app/domain/offer";
import { checkPlacement, type Checked } from "~/app/domain/placement-check";
import { lawfulInternship } from "../support/listing-terms";

const today = "2026-11-21";
/** Somebody of an age on the first day. */
function aged(age: number, studyYear = 3): Checked["student"] {
  const birthDate = `${String(2027 - age)}-03-01`;
  return { birthDate, startsOn: "2027-03-01", studyYear, schoolRegion: "441900" };
}
const lawful: Checked = {
  terms: { ...lawfulInternship, firmStaff: 200, likePostStaff: 40, samePostWage: 400_000 },
  student: aged(19),
  majorCode: "460301",
  majorCodes: ["460301"],
  word: "approved",
};
const found = (change: Partial<Checked>) =>
  checkPlacement({ ...lawful, ...change }, today).map(({ finding, is }) => `${is} ${finding}`);
const withTerms = (change: Partial<Checked["terms"]>) =>
  found({ terms: { ...lawful.terms, ...change } });

test("a lawful internship is good at every point", () => {
  expect(found({}).filter((line) => !line.startsWith("good "))).toEqual([]);
  expect(found({})).toHaveLength(10);
});

test.each([
  ["stop firm_not_a_fit", { word: "not_a_fit" }],
  ["look firm_undecided", { word: null }],
  ["stop age_too_young", { student: aged(15) }],
  ["look age_minor", { student: aged(17) }],
  ["look age_unknown", { student: { ...aged(17), birthDate: null } }],
  ["stop year_first", { student: aged(19, 1) }],
  ["look major_other", { majorCodes: ["510201"] }],
  ["look major_open", { majorCodes: [] }],
] as const)("%s comes first", (line, change) => {
  expect(found(change)[0]).toBe(line);
});

test.each([
  ["stop hours_long", { hoursPerDay: 9 }],
  ["look hours_unsaid", { hoursPerWeek: null }],
  ["stop nights_some", { nightShift: true }],
  ["stop nights_some", { restDayWork: true }],
  ["look nights_shifts", { shift: "two_shift" }],
  ["stop dangers_closed", { hazards: ["height"] }],
  ["look dangers_some", { hazards: ["dust_noise"] }],
  ["stop trade_venue", { title: "酒吧服务生" }],
  ["look trade_agency", { description: "合同与劳务派遣公司签，每天固定班" }],
  ["stop pay_in_kind", { payNote: "部分用购物卡抵" }],
  ["look pay_low", { samePostWage: 900_000 }],
  ["look pay_unsaid", { samePostWage: null }],
  ["look insurance_unsaid", { insurancePayer: null }],
  ["look share_above", { seats: 30 }],
  ["look share_unsaid", { likePostStaff: null }],
] as const)("%s: %o", (line, change) => {
  expect(withTerms(change)[0]).toBe(line);
});

test("part-time work of a minor is looked at for age, hours, nights and dangers alone", () => {
  const terms = { ...lawful.terms, kind: "part_time", nightShift: true } as const;
  expect(found({ terms, student: aged(16), word: null, majorCodes: [] })).toEqual([
    "stop nights_some",
    "look age_minor",
    "good hours_fit",
    "good dangers_none",
  ]);
});

test("an adult's job may take nights and long days: nothing stops it, nothing is said of them", () => {
  const terms = { ...lawful.terms, kind: "job", nightShift: true, hoursPerDay: 10 } as const;
  const adult = { terms, word: null, majorCodes: [] };
  expect(found({ ...adult, student: aged(19) })).toEqual(["good age_adult"]);
  expect(found({ ...adult, student: aged(17) })).toContain("stop nights_some");
  expect(found({ ...adult, student: { ...aged(17), birthDate: null } })).toContain(
    "stop hours_long",
  );
});

test("what was offered stands in place of what the listing says", () => {
  const listed: Terms = {
    payMin: 300_000,
    payMax: null,
    payPeriod: "month",
    payNote: "",
    site: "东莞",
    shift: "day",
    nightShift: false,
    overtime: false,
    hoursPerDay: 8,
    hoursPerWeek: 40,
    startsOn: "2027-03-01",
    endsOn: "2027-08-31",
  };
  const offer = { ...listed, hoursPerDay: 12, nightShift: null, listed };
  const terms = termsAsOffered(lawful.terms, offer);
  expect(terms).toMatchObject({ hoursPerDay: 12, nightShift: false, startsOn: "2027-03-01" });
  expect(found({ terms })[0]).toBe("stop hours_long");
  expect(termsAsOffered(lawful.terms, null)).toBe(lawful.terms);
});

test("a weekend job of a minor may be on rest days, and no danger is a minor's", () => {
  const terms = { ...lawful.terms, kind: "part_time", restDayWork: true } as const;
  const minor = { student: aged(16), word: null, majorCodes: [] };
  expect(found({ ...minor, terms })).toContain("good nights_none");
  const dusty = { ...terms, hazards: ["dust_noise"] };
  expect(found({ ...minor, terms: dusty })[0]).toBe("stop dangers_closed");
});

test("a student of a school elsewhere is not measured by the regulation of mainland schools", () => {
  const student = { ...aged(19, 1), schoolRegion: "810101" };
  const terms = { ...lawful.terms, nightShift: true };
  expect(found({ terms, student })).toEqual([
    "look law_elsewhere",
    "good firm_approved",
    "good age_adult",
  ]);
  expect(found({ terms, student: { ...aged(15), schoolRegion: "820001" } })[0]).toBe(
    "stop age_too_young",
  );
});
