// Who is offered which seat of a settled round, and when a seat that became free goes to whom.
import { expect, test } from "vitest";
import { type ApplicationStatus, statuses } from "~/app/domain/application";
import {
  type FrozenEntry,
  type MadeOffer,
  seatsToOffer,
  standingOf,
} from "~/app/domain/round-offers";

const choice = (programmeId: string, rank: number, of: string | null = null) => ({
  ...{ programmeId, rank, tie: rank, of },
});
/** Lift has one seat, wiring one; Chen has the lift, Li the wiring, Wu and Zhao nothing. */
const entries: FrozenEntry[] = [
  { entryId: "chen", programmeId: "lift", choices: [choice("lift", 1), choice("wiring", 1)] },
  { entryId: "li", programmeId: "wiring", choices: [choice("lift", 2), choice("wiring", 2)] },
  { entryId: "wu", programmeId: null, choices: [choice("lift", 3), choice("wiring", 3)] },
  { entryId: "zhao", programmeId: null, choices: [choice("lift", 0), choice("wiring", 4)] },
];
const made = (...all: [string, string, MadeOffer["standing"]][]) =>
  all.map(([entryId, programmeId, standing]) => ({ entryId, programmeId, standing }));
const told = (offers: MadeOffer[], of = entries) =>
  seatsToOffer(of, offers).map(({ entryId, programmeId }) => `${entryId} ${programmeId}`);

test("first everybody is offered what the result gives, also what was left over", () => {
  expect(told([])).toEqual(["chen lift", "li wiring"]);
  expect(seatsToOffer(entries, []).every(({ isNext }) => !isNext)).toBe(true);
  expect(told(made(["chen", "lift", "open"]))).toEqual(["li wiring"]);
});

test("a seat that waits for its listing stays with its student and stops no other", () => {
  const offers = made(["li", "wiring", "no"]);
  expect(told(offers)).toEqual(["chen lift", "wu wiring"]);
  expect(told(made(["chen", "lift", "no"]))).toEqual(["li wiring", "li lift"]);
});

test("a seat given to somebody not suitable goes to the next instead", () => {
  const unfit: FrozenEntry[] = [
    { entryId: "chen", programmeId: "lift", choices: [choice("lift", 0)] },
    { entryId: "li", programmeId: null, choices: [choice("lift", 1)] },
  ];
  expect(told([], unfit)).toEqual(["li lift"]);
});

test("nothing is offered while all seats are held", () => {
  expect(told(made(["chen", "lift", "open"], ["li", "wiring", "yes"]))).toEqual([]);
});

test("a no goes to the next of the order, who may give up a lower choice for it", () => {
  const offers = made(["chen", "lift", "no"], ["li", "wiring", "open"]);
  expect(seatsToOffer(entries, offers)).toEqual([
    { entryId: "li", programmeId: "lift", rank: 2, isNext: true },
  ]);
});

test("whoever has said yes stays, and the one after is next", () => {
  expect(told(made(["chen", "lift", "no"], ["li", "wiring", "yes"]))).toEqual(["wu lift"]);
});

test("the seat given up for a better one goes on", () => {
  const moved = made(["chen", "lift", "no"], ["li", "wiring", "no"], ["li", "lift", "yes"]);
  expect(told(moved)).toEqual(["wu wiring"]);
});

test("whoever said no and holds nothing is out, also for other programmes", () => {
  expect(told(made(["chen", "lift", "no"], ["li", "wiring", "no"]))).toEqual([
    ...["wu lift", "zhao wiring"],
  ]);
});

test("of two seats that become free at once nobody gets both: the better liked one, and the next gets the other", () => {
  const eager: FrozenEntry[] = [
    ...entries,
    { entryId: "sun", programmeId: null, choices: [choice("wiring", 5), choice("lift", 4)] },
  ];
  const free = made(["chen", "lift", "no"], ["li", "wiring", "no"], ["wu", "lift", "no"]);
  expect(told(free, eager)).toEqual(["sun lift", "zhao wiring"]);
  const withoutZhao = eager.filter(({ entryId }) => entryId !== "zhao");
  expect(told(free, withoutZhao)).toEqual(["sun wiring"]);
});

test("what the law keeps back goes on at once, what a firm took back is gone", () => {
  expect(told(made(["chen", "lift", "kept_back"], ["li", "wiring", "yes"]))).toEqual([
    ...["wu lift"],
  ]);
  expect(told(made(["chen", "lift", "withdrawn"], ["li", "wiring", "yes"]))).toEqual([]);
});

test("nobody is offered what they are not suitable for", () => {
  const all = made(["chen", "lift", "no"], ["li", "wiring", "yes"], ["wu", "lift", "no"]);
  expect(told(all)).toEqual([]);
});

test("a seat of a class stays with the class", () => {
  const divided: FrozenEntry[] = [
    { entryId: "chen", programmeId: "lift", choices: [choice("lift", 1, "class-a")] },
    { entryId: "li", programmeId: null, choices: [choice("lift", 2, "class-b")] },
    { entryId: "wu", programmeId: null, choices: [choice("lift", 3, "class-a")] },
  ];
  expect(told(made(["chen", "lift", "no"]), divided)).toEqual(["wu lift"]);
});

test("a free seat of several goes to as many as there are seats, in order", () => {
  const many: FrozenEntry[] = ["a", "b", "c", "d", "e"].map((entryId, at) => ({
    ...{ entryId, programmeId: at < 2 ? "lift" : null, choices: [choice("lift", at + 1)] },
  }));
  expect(told(made(["a", "lift", "no"], ["b", "lift", "no"]), many)).toEqual(["c lift", "d lift"]);
});

const yes: readonly ApplicationStatus[] = ["accepted", "school_review", "placed"];
test("an application stands for its seat until it has ended", () => {
  expect(standingOf(null)).toBe("kept_back");
  expect(standingOf("offered")).toBe("open");
  expect(standingOf("refused")).toBe("withdrawn");
  expect(standingOf("closed")).toBe("withdrawn");
  expect(standingOf("closed", true)).toBe("kept_back");
  for (const status of yes) expect(standingOf(status)).toBe("yes");
  for (const status of statuses) {
    if (yes.includes(status) || ["offered", "refused", "closed"].includes(status)) continue;
    expect(standingOf(status)).toBe("no");
  }
});
