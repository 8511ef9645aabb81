// The law of fit: a score is exactly the sum of its parts, what the engine adds is the same, evidence counts more than
// words, and nothing that is forbidden can weigh.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { languageCodes, shifts } from "~/app/domain/listing-terms";
import { needParts, pointsOf, wantParts } from "~/app/domain/matching";
import { shareOut } from "~/app/domain/matching-features";
import { type MatchListing, type MatchStudent, strengths } from "~/app/domain/matching-views";
import { weighListing, weighStudent } from "~/app/domain/matching-weighed";
import {
  fullPoints,
  needWeights,
  type PartCode,
  partWeights,
  wantWeights,
} from "~/app/domain/matching-weights.data";
import { aMatchListing, aMatchStudent, matchMarket } from "~/tests/support/matching";

const { reference } = matchMarket;
const someOf = (codes: Iterable<string>, n = 40) =>
  fc.constantFrom(...[...codes].filter((_, at) => at % 7 === 0).slice(0, n));
const skillCodes = ["sk-safety", "sk-erp", "sk-5s", "sk-excel", "sk-bom", "sk-spc", "sk-lean"];
const trades = ["oc-lift-technician", "oc-electrician", "oc-welder", "oc-accountant", "oc-cook"];
const certificates = ["ce-op-lift-t", "ce-op-low-voltage", "ce-x-lift-maintenance", "ce-nurse"];
const day = fc
  .integer({ min: 0, max: 500 })
  .map((n) => new Date(Date.UTC(2026, 10, 1 + n)).toISOString().slice(0, 10));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const subset = <T>(of: readonly T[]) => fc.subarray([...of]);

const students: fc.Arbitrary<MatchStudent> = fc
  .record({
    majorCode: someOf(reference.majors.keys(), 80),
    wishedOccupations: subset(trades),
    wishedPlaces: fc.uniqueArray(someOf(reference.regions.keys()), { maxLength: 3 }),
    wishedPay: maybe(fc.integer({ min: 200_000, max: 900_000 })),
    availableFrom: maybe(day),
    availableUntil: maybe(day),
    needsDorm: fc.boolean(),
    languages: subset(languageCodes),
    skills: subset(skillCodes).chain((codes) =>
      fc.tuple(
        ...codes.map((code) =>
          fc.constantFrom(...strengths).map((strength) => ({ code, strength })),
        ),
      ),
    ),
    certificates: subset(certificates),
    monthsWorked: fc.nat(40),
  })
  .map((over) => aMatchStudent(over));

const listings: fc.Arbitrary<MatchListing> = fc
  .record({
    kind: fc.constantFrom("internship" as const, "job" as const, "part_time" as const),
    occupationCode: maybe(fc.constantFrom(...trades)),
    placeCodes: fc.uniqueArray(someOf(reference.regions.keys()), { maxLength: 2 }),
    pay: maybe(fc.integer({ min: 0, max: 1_500_000 })),
    dorm: fc.boolean(),
    shift: maybe(fc.constantFrom(...shifts)),
    nightShift: fc.boolean(),
    startsOn: maybe(day),
    months: maybe(fc.integer({ min: 1, max: 12 })),
    experienceYears: fc.nat(5),
    skills: subset(skillCodes).chain((codes) =>
      fc.tuple(...codes.map((code) => fc.boolean().map((needed) => ({ code, needed })))),
    ),
    majorCodes: fc.uniqueArray(someOf(reference.majors.keys(), 80), { maxLength: 3 }),
    certificates: subset(certificates),
    languages: subset(languageCodes),
    answersKept: maybe(fc.nat(100)),
  })
  .map((over) => aMatchListing(over));

const judge = (student: MatchStudent, listing: MatchListing) => {
  const s = weighStudent(student, matchMarket);
  const l = weighListing(listing, matchMarket);
  return { s, l, want: wantParts(s, l, matchMarket), need: needParts(s, l, matchMarket) };
};
const need = (student: MatchStudent, listing = aMatchListing()) =>
  pointsOf(judge(student, listing).need);
const part = (code: PartCode, student: MatchStudent, listing = aMatchListing()) => {
  const { want, need: needed } = judge(student, listing);
  const found = [...want, ...needed].find((one) => one.code === code);
  if (!found) throw new Error(`no part ${code}`);
  return found;
};

test("each side can give exactly a thousand points", () => {
  for (const side of [wantWeights, needWeights])
    expect(Object.values<{ max: number }>(side).reduce((sum, { max }) => sum + max, 0)).toBe(
      fullPoints,
    );
});

describe("whatever the two are", () => {
  it("gives whole parts between nothing and their most", () => {
    fc.assert(
      fc.property(students, listings, (student, listing) => {
        const { want, need: needed } = judge(student, listing);
        for (const { code, value, max } of [...want, ...needed]) {
          expect(Number.isInteger(value), code).toBe(true);
          expect(value, code).toBeGreaterThanOrEqual(0);
          expect(value, code).toBeLessThanOrEqual(max);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is features, silence and pair by pair: what the engine adds is the sum of the parts", () => {
    fc.assert(
      fc.property(students, listings, (student, listing) => {
        const { s, l, want, need: needed } = judge(student, listing);
        const parts = [...want, ...needed];
        const sparse = l.entries.reduce((sum, { feature, points }) => {
          const strength = s.features.get(feature);
          return sum + (strength === undefined ? 0 : (points[strength] ?? 0));
        }, 0);
        const base = Object.values(l.base).reduce((sum, points) => sum + points, 0);
        const dense = pointsOf(parts.filter(({ code }) => partWeights[code].by === "pair"));
        expect(sparse + base + dense).toBe(pointsOf(parts));
      }),
      { numRuns: 300 },
    );
  });

  it("never needs somebody less for a skill or a certificate more", () => {
    const more = fc.constantFrom(...skillCodes);
    fc.assert(
      fc.property(
        students,
        listings,
        more,
        fc.constantFrom(...strengths),
        (student, listing, code, strength) => {
          const skills = [...student.skills, { code, strength }];
          expect(need({ ...student, skills }, listing)).toBeGreaterThanOrEqual(
            need(student, listing),
          );
          const held = [...student.certificates, ...certificates];
          expect(need({ ...student, certificates: held }, listing)).toBeGreaterThanOrEqual(
            need(student, listing),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it("takes away exactly what a skill gave when it is taken out", () => {
    fc.assert(
      fc.property(students, listings, (student, listing) => {
        const { s, l, need: needed, want } = judge(student, listing);
        for (const { code } of listing.skills) {
          const strength = s.features.get(`skill:${code}`);
          if (strength === undefined) continue;
          const gave = l.entries
            .filter(({ feature }) => feature === `skill:${code}`)
            .reduce((sum, { points }) => sum + (points[strength] ?? 0), 0);
          const without = judge(
            { ...student, skills: student.skills.filter((one) => one.code !== code) },
            listing,
          );
          expect(gave).toBeGreaterThan(0);
          expect(pointsOf([...without.need, ...without.want])).toBe(
            pointsOf([...needed, ...want]) - gave,
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it("says the same when asked again, in whatever order things are told", () => {
    fc.assert(
      fc.property(students, listings, (student, listing) => {
        const turned = {
          ...student,
          skills: [...student.skills].reverse(),
          languages: [...student.languages].reverse(),
          wishedPlaces: [...student.wishedPlaces].reverse(),
        };
        const other = { ...listing, skills: [...listing.skills].reverse() };
        const { want, need: needed } = judge(student, listing);
        const again = judge(turned, other);
        const points = (parts: typeof want) => parts.map(({ code, value }) => [code, value]);
        expect(points(again.want)).toEqual(points(want));
        expect(points(again.need)).toEqual(points(needed));
      }),
      { numRuns: 100 },
    );
  });
});

describe("what counts", () => {
  it("counts a skill by how well it is shown", () => {
    const points = strengths.map((strength) =>
      need(aMatchStudent({ skills: [{ code: "sk-safety", strength }] })),
    );
    expect(points).toEqual([...points].sort((a, b) => a - b));
    expect(new Set(points).size).toBe(strengths.length);
  });

  it("counts a skill more that few ask for", () => {
    const listing = aMatchListing({
      skills: ["sk-safety", "sk-erp"].map((code) => ({ code, needed: true })),
    });
    const having = (code: string) => aMatchStudent({ skills: [{ code, strength: "shown" }] });
    expect(need(having("sk-erp"), listing)).toBeGreaterThan(need(having("sk-safety"), listing));
  });

  test.each([
    ["a wished trade before one that the major leads to", "trade", ["oc-lift-technician"], []],
    ["one of the same group before none", "trade", ["oc-electrician"], ["oc-cook"]],
  ] as const)("%s", (_, code, wished, less) => {
    const points = (wishedOccupations: readonly string[]) =>
      part(code, aMatchStudent({ wishedOccupations, majorCode: "570102" })).value;
    expect(points(wished)).toBeGreaterThan(points(less));
  });

  it("holds pay against the wish, and against what is usual where none is told", () => {
    expect(part("pay", aMatchStudent({ wishedPay: 320_000 })).facts).toMatchObject({
      ...{ against: 320_000, percent: 109, because: "wish" },
    });
    expect(part("pay", aMatchStudent({ wishedPay: null })).facts).toMatchObject({
      ...{ against: 319_000, because: "usual" },
    });
    expect(part("pay", aMatchStudent(), aMatchListing({ pay: null })).state).toBe("unsaid");
    // What is usual on the mainland says nothing of a wage in Hong Kong.
    const there = aMatchListing({ placeCodes: ["810000"] });
    expect(part("pay", aMatchStudent({ wishedPay: null }), there).state).toBe("unsaid");
  });

  it("gives less the farther the way is", () => {
    const ways = ["441900", "440300", "440100", "441200", "445100"].map(
      (place) => part("distance", aMatchStudent(), aMatchListing({ placeCodes: [place] })).value,
    );
    expect(ways).toEqual([...ways].sort((a, b) => b - a));
    expect(ways[0]).toBe(wantWeights.distance.max);
    expect(ways.at(-1)).toBe(0);
  });

  it("takes a step of English for those below it", () => {
    const asked = aMatchListing({ languages: ["english_a2"] });
    expect(part("languages", aMatchStudent({ languages: ["english_b2"] }), asked).state).toBe(
      "met",
    );
    expect(part("languages", aMatchStudent({ languages: [] }), asked).state).toBe("missing");
  });
});

test("points are shared out whole, to the last one", () => {
  fc.assert(
    fc.property(fc.nat(600), fc.array(fc.nat(1000), { minLength: 1 }), (points, weights) => {
      const shares = shareOut(points, weights);
      const sum = shares.reduce((total, one) => total + one, 0);
      expect(sum).toBe(weights.some((weight) => weight > 0) ? points : 0);
    }),
  );
});
