import { expect, test } from "vitest";
import { needParts, pointsOf, wantParts } from "~/app/domain/matching";
import { matchRefusalReasons } from "~/app/domain/match-refusal";
import { gatesOf, mayBeListed, mayStandInLists } from "~/app/domain/matching-gates";
import { tradeGroups } from "~/app/domain/reference";
import { strengths } from "~/app/domain/matching-views";
import { weighListing, weighStudent, type WeighedStudent } from "~/app/domain/matching-weighed";
import { dice, idOf } from "~/prisma/seed/market/dice";
import {
  aMatchListing,
  aMatchStudent,
  matchMarket,
  matchNow,
  matchSchool,
} from "~/tests/support/matching";
import { mayMeet } from "~/workers/matching/may-meet";
import { MeetingTable } from "~/workers/matching/meeting-table";
import { findBest } from "~/workers/matching/best-lists";
import { compileMarket } from "~/workers/matching/compile-market";
import { listLength } from "~/workers/matching/compiled-market";
import { fitOf, indexOf, keyOf } from "~/workers/matching/top-lists";

const random = dice(7);
const { skills, occupations, majors, certificates } = matchMarket.reference;
const some = <T>(of: ReadonlyMap<string, T>, most: number) =>
  random.some([...of.keys()], random.int(most + 1));
const places = ["441900", "440100", "440300", "441802"];
const kinds = ["internship", "job", "part_time"] as const;
const maybe = <T>(value: T) => (random.chance(0.7) ? value : null);
const lift = ["sk-safety", "sk-erp"];
const yes = {
  ...{ kind: "internship" as const, startsOn: "2027-03-01", endsOn: "2027-08-31" },
  ...{ status: "accepted" as const, since: "2026-11-01" },
};

const students = Array.from({ length: 120 }, () =>
  weighStudent(
    aMatchStudent({
      majorCode: random.chance(0.5) ? "460206" : random.pick([...majors.keys()]),
      wishedKinds: random.some(kinds, random.int(3)),
      wishedOccupations: random.chance(0.5) ? ["oc-lift-technician"] : some(occupations, 3),
      wishedPlaces: random.some(places, random.int(3)),
      wishedPay: maybe(200_000 + 50_000 * random.int(4)),
      availableFrom: maybe("2027-02-15"),
      needsDorm: random.chance(0.3),
      refusesNight: random.chance(0.3),
      skills: [...random.some(lift, random.int(3)), ...some(skills, 3)].map((code) => {
        return { code, strength: random.pick(strengths) };
      }),
      certificates: some(certificates, 2),
      facts: {
        ...aMatchStudent().facts,
        birthDate: random.pick(["2006-05-01", "2009-03-01", "2010-12-01"]),
        studyYear: 1 + random.int(3),
      },
      commitments: random.chance(0.1) ? [yes] : [],
      refusedFirms: random.chance(0.1) ? [idOf("firm", 1)] : [],
      learnt: {
        noes: Array.from({ length: random.int(3) }, () => ({
          ...{ reason: random.pick(matchRefusalReasons), never: random.chance(0.2) },
          ...{ enterpriseId: idOf("firm", random.int(9)), occupationCode: "oc-lift-technician" },
          ...{ placeCodes: [random.pick(places)], pay: 300_000 },
          ...{ shift: "day" as const, nightShift: random.chance(0.3) },
        })),
        looked: random.some(tradeGroups, random.int(2)),
        also: new Map([1, 2, 3].map(() => [idOf("listing", random.int(140)), 1 + random.int(100)])),
      },
      monthsWorked: random.int(3) * 4,
    }),
    matchMarket,
  ),
);
const listings = Array.from({ length: 140 }, (_, n) =>
  weighListing(
    aMatchListing({
      ...{ id: idOf("listing", n), enterpriseId: idOf("firm", random.int(9)) },
      ...{ educationRank: random.int(4), hazardous: random.chance(0.2) },
      ...{ approvedBy: random.chance(0.8) ? [matchSchool] : [], seats: random.int(4) },
      kind: random.pick(kinds),
      occupationCode: random.chance(0.5)
        ? "oc-lift-technician"
        : maybe(random.pick([...occupations.keys()])),
      placeCodes: random.some(places, 1 + random.int(2)),
      pay: maybe(250_000 + 10_000 * random.int(20)),
      dorm: random.chance(0.5),
      nightShift: random.chance(0.2),
      skills: [...random.some(lift, random.int(3)), ...some(skills, 2)].map((code) => {
        return { code, needed: random.chance(0.6) };
      }),
      majorCodes: random.chance(0.4) ? ["460206"] : [],
    }),
    matchMarket,
  ),
);

/** The same student, of whom nothing was learnt. */
const untaught = ({ student: { learnt: _, ...student } }: WeighedStudent) =>
  weighStudent(student, matchMarket);

test("the engine's lists are those of the law, point for point; a firm's know nothing of what a student taught", () => {
  const compiled = compileMarket(students, listings, matchMarket, matchNow);
  const judge = (as: (s: WeighedStudent) => WeighedStudent) =>
    compiled.students.map((s) => {
      const seen = as(s);
      return listings.map((l) => {
        if (!mayBeListed(gatesOf(s, l, matchMarket, matchNow))) return 0;
        return (
          pointsOf(wantParts(seen, l, matchMarket)) + pointsOf(needParts(seen, l, matchMarket))
        );
      });
    });
  const [keys, toFirms] = [judge((s) => s), judge(untaught)];
  expect(toFirms).not.toEqual(keys);
  const best = (fits: readonly number[]) =>
    fits
      .map((fit, n) => (fit > 0 ? keyOf(fit, n) : 0))
      .sort((a, b) => b - a)
      .slice(0, listLength);
  const { ofStudents, ofListings } = findBest(compiled.market);
  const open = keys.flat().filter((fit) => fit > 0).length;
  expect(open).toBeGreaterThan(500);
  const learnt = students.filter(({ noes }) => noes.length > 0);
  expect(learnt.length).toBeGreaterThan(20);
  const row = (lists: Int32Array, n: number) =>
    [...lists.subarray(n * listLength, (n + 1) * listLength)].map((key) =>
      key === 0 ? null : [fitOf(key), indexOf(key)],
    );
  const told = (all: number[]) => all.map((key) => (key === 0 ? null : [fitOf(key), indexOf(key)]));
  for (let i = 0; i < students.length; i++)
    expect(row(ofStudents, i), `student ${i}`).toEqual(told(best(keys[i]!)));
  for (let j = 0; j < listings.length; j++)
    expect(row(ofListings, j), `listing ${j}`).toEqual(told(best(toFirms.map((fits) => fits[j]!))));
});

test("the short way to the law's yes or no, and the tables before it, say what the law says", () => {
  const table = new MeetingTable(matchMarket.reference.regions);
  for (const [i, { student }] of students.entries()) table.knowStudent(i, student);
  for (const [j, { listing }] of listings.entries()) table.knowListing(j, listing);
  const { regions } = matchMarket.reference;
  for (const [i, s] of students.entries())
    for (const [j, l] of listings.entries()) {
      const isListed = mayBeListed(gatesOf(s, l, matchMarket, matchNow));
      expect(mayStandInLists(s, l, matchMarket, matchNow)).toBe(isListed);
      expect(table.mayMeet(i, j)).toBe(mayMeet(s.student, l.listing, regions));
    }
  const [{ student }, { listing }] = [students[0]!, listings[0]!];
  table.knowStudent(0, { ...student, wishedKinds: [], wishedPlaces: [] });
  table.knowListing(0, { ...listing, kind: "part_time" });
  expect(table.mayMeet(0, 0)).toBe(true);
  table.knowListing(0, null);
  expect(table.mayMeet(0, 0)).toBe(false);
});
