// What a no teaches: one part that only takes, is bounded, shows among the reasons and goes when the no is taken back; it
// shuts nothing unless the student said never. And the walk over who looked at what, held against the formula on matrices.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { matchRefusalReasons } from "~/app/domain/match-refusal";
import { pointsOf, scoresOf, wantParts } from "~/app/domain/matching";
import { gatesOf } from "~/app/domain/matching-gates";
import { lookedOften, type No } from "~/app/domain/matching-learnt";
import type { MatchListing } from "~/app/domain/matching-views";
import { walkFrom } from "~/app/domain/matching-walk";
import { weighListing, weighStudent } from "~/app/domain/matching-weighed";
import { saidCosts, saidMost, tradePoints, wantWeights } from "~/app/domain/matching-weights.data";
import { dice } from "~/prisma/seed/market/dice";
import {
  aMatchListing,
  aMatchStudent,
  matchFirm,
  matchMarket,
  matchNow,
} from "../support/matching";

const places = ["441900", "440300", "441200"];
const trades = ["oc-lift-technician", "oc-electrician", "oc-cook"];
const otherFirm = "018f0000-0000-7000-8000-000000000009";
const facts = {
  enterpriseId: fc.constantFrom(matchFirm, otherFirm),
  occupationCode: fc.constantFrom(...trades, null),
  placeCodes: fc.subarray(places),
  pay: fc.constantFrom(250_000, 350_000, 450_000, null),
  shift: fc.constantFrom("day" as const, "two_shift" as const, null),
  nightShift: fc.boolean(),
};
const noes: fc.Arbitrary<No> = fc.record({
  ...facts,
  reason: fc.constantFrom(...matchRefusalReasons),
  never: fc.constant(false),
});
const listings = fc.record(facts).map((over) => aMatchListing(over));

const learnt = (of: readonly No[]) => ({ noes: of, looked: [], also: new Map<string, number>() });
const judge = (of: readonly No[], listing: MatchListing) => {
  const s = weighStudent(aMatchStudent({ learnt: learnt(of) }), matchMarket);
  const l = weighListing(listing, matchMarket);
  const want = wantParts(s, l, matchMarket);
  const said = want.find(({ code }) => code === "said");
  return {
    want,
    said,
    gates: gatesOf(s, l, matchMarket, matchNow),
    sum: scoresOf(s, l, matchMarket),
  };
};
const without = ({ want }: ReturnType<typeof judge>) => want.filter(({ code }) => code !== "said");
const aNo = (over: Partial<No>): No => {
  const { enterpriseId, occupationCode, placeCodes, pay, shift, nightShift } = aMatchListing();
  const of = { enterpriseId, occupationCode, placeCodes, pay, shift, nightShift };
  return { reason: "other", never: false, ...of, ...over };
};

describe("a no", () => {
  it("is one part of the score: it takes, within its bounds, and leaves all other parts and gates as they were", () => {
    fc.assert(
      fc.property(fc.array(noes, { maxLength: 5 }), listings, (of, listing) => {
        const [taught, before] = [judge(of, listing), judge([], listing)];
        const value = taught.said?.value ?? 1;
        expect(value).toBeLessThanOrEqual(0);
        expect(value).toBeGreaterThanOrEqual(-saidMost);
        expect(without(taught)).toEqual(without(before));
        expect(taught.gates).toEqual(before.gates);
        expect(taught.sum.want).toBe(pointsOf(taught.want));
        expect(taught.sum.want).toBe(Math.max(0, pointsOf(before.want) + value));
        expect(taught.said?.state).toBe(taught.said?.facts.unsaid ? "unsaid" : "missing");
      }),
      { numRuns: 150 },
    );
  });

  it("never makes anything better by one more of it", () => {
    fc.assert(
      fc.property(fc.array(noes, { maxLength: 4 }), noes, listings, (of, more, listing) => {
        expect(judge([...of, more], listing).sum.want).toBeLessThanOrEqual(
          judge(of, listing).sum.want,
        );
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ["trade", {}, saidCosts.trade],
    ["trade", { occupationCode: "oc-maintenance-technician" }, null],
    ["place", {}, saidCosts.place],
    ["pay", { pay: 400_000 }, saidCosts.pay],
    ["pay", { pay: 300_000 }, 0],
    ["hours", {}, saidCosts.shift],
    ["hours", { nightShift: true }, 0],
    ["firm", {}, saidCosts.firm],
    ["firm", { enterpriseId: otherFirm }, 0],
    ["other", {}, 0],
  ] as const)("because of %s, said of one like %o, costs %s", (reason, like, cost) => {
    const { said } = judge([aNo({ reason, ...like })], aMatchListing());
    expect(said?.value).toBe(0 - (cost ?? saidCosts.near_trade));
    expect(said?.facts.shared).toEqual(cost === 0 ? [] : [reason]);
  });

  it("shuts out such listings only where the student said never", () => {
    const shut = (never: boolean, over: Partial<MatchListing> = {}) =>
      judge([aNo({ reason: "firm", never })], aMatchListing(over)).gates.find(
        ({ code }) => code === "own_no",
      )?.is;
    expect([shut(false), shut(true), shut(true, { enterpriseId: otherFirm })]).toEqual([
      "passes",
      "fails",
      "passes",
    ]);
  });
});

describe("looking", () => {
  it("tells of a group of trades that was looked at often, as a case of its own", () => {
    expect(lookedOften(["metal", "metal", "food", "metal"])).toEqual(["metal"]);
    expect(lookedOften(["metal", "metal", "food"])).toEqual([]);
    const looked = { ...learnt([]), looked: ["office" as const] };
    const of = aMatchListing({ occupationCode: "oc-accountant" });
    const trade = (student: ReturnType<typeof aMatchStudent>) =>
      wantParts(weighStudent(student, matchMarket), weighListing(of, matchMarket), matchMarket)[0];
    expect(trade(aMatchStudent())?.value).toBe(0);
    expect(trade(aMatchStudent({ learnt: looked }))).toMatchObject({
      ...{ value: tradePoints.looked, facts: { because: "looked" } },
    });
  });

  it("reaches by walking what the formula of RP3beta reaches, in the same order", () => {
    const random = dice(11);
    const [people, things] = [40, 30];
    const has = Array.from({ length: people }, () =>
      Array.from({ length: things }, () => random.chance(0.3)),
    );
    const list = (row: boolean[]) => row.flatMap((is, n) => (is ? [String(n)] : []));
    const lookersOf = (thing: string) => list(has.map((row) => row[Number(thing)]!));
    const looks = {
      looksOf: (person: string) => list(has[Number(person)]!),
      lookersOf,
      countOf: (thing: string) => lookersOf(thing).length,
    };
    const own = looks.looksOf("0");
    const expected = Array.from({ length: things }, (_, n) => String(n))
      .filter((thing) => !own.includes(thing))
      .flatMap((thing) => {
        let score = 0;
        const by = new Set<string>();
        for (const from of own)
          for (const other of lookersOf(from))
            if (other !== "0" && looks.looksOf(other).includes(thing)) {
              by.add(other);
              score +=
                own.length ** -0.8 *
                lookersOf(from).length ** -0.8 *
                looks.looksOf(other).length ** -0.8;
            }
        return by.size < 3 ? [] : [{ thing, score: score / lookersOf(thing).length ** 0.3 }];
      });
    const most = Math.max(...expected.map(({ score }) => score));
    expect(Object.fromEntries(walkFrom("0", looks))).toEqual(
      Object.fromEntries(
        expected.map(({ thing, score }) => [thing, Math.max(1, Math.round((100 * score) / most))]),
      ),
    );
    expect(expected.length).toBeGreaterThan(5);
  });

  it("says nothing where few stand behind it, and adds only within its bound", () => {
    const looks = {
      looksOf: (person: string) => (person === "me" ? ["a", "b", "c", "d", "e"] : ["a", "x"]),
      lookersOf: () => ["me", "p", "q"],
      countOf: () => 3,
    };
    expect(walkFrom("me", looks).size).toBe(0);
    expect(walkFrom("me", { ...looks, lookersOf: () => ["me", "p", "q", "r"] }).get("x")).toBe(100);
    expect(walkFrom("p", looks).size).toBe(0);
    const also = new Map([[aMatchListing().id, 100]]);
    const [liked, plain] = [{ ...learnt([]), also }, learnt([])].map((of) =>
      scoresOf(
        weighStudent(aMatchStudent({ learnt: of }), matchMarket),
        weighListing(aMatchListing(), matchMarket),
        matchMarket,
      ),
    );
    expect((liked?.want ?? 0) - (plain?.want ?? 0)).toBe(wantWeights.also.max);
  });
});
