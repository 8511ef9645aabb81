import { describe, expect, test } from "vitest";
import {
  type ApplicationStatus,
  bestFirst,
  bestStatus,
  closedBy,
  decideMove,
  ends,
  holdingSeat,
  holdsSeat,
  live,
  type Mover,
  moveNames,
  moves,
  movesOpenTo,
  needsReason,
  statuses,
  waitingForFirm,
} from "~/app/domain/application";
import {
  answerDueAfter,
  dueOf,
  isInterviewTime,
  isInTime,
  isOfferDay,
  undoEnd,
} from "~/app/domain/application-times";
import { closeReasons, type ListingKind, listingKinds } from "~/app/domain/listing";
import { lawOf } from "~/app/domain/listing-kind";
import { roles } from "~/app/domain/permission";
import { collides } from "~/app/domain/stay";
import { lastDayOf, placementStateAfter, standsInTheWay } from "~/app/domain/placement";

const movers: readonly Mover[] = [...roles, "system"];

describe.each(moveNames)("%s", (move) => {
  const law: { from: readonly ApplicationStatus[]; to: ApplicationStatus; by: readonly Mover[] } =
    moves[move];
  const allowed = movers.filter((mover) => law.by.includes(mover));
  const refused = movers.filter((mover) => !law.by.includes(mover));

  test.each(allowed)("%s moves it from where the table says, and from nowhere else", (mover) => {
    for (const status of statuses) {
      const outcome = decideMove(status, move, mover);
      if (law.from.includes(status)) expect(outcome).toEqual({ ok: true, value: law.to });
      else expect(outcome).toMatchObject({ refusal: { code: "application.move_not_allowed" } });
    }
  });

  test.each(refused)("%s moves it from nowhere", (mover) => {
    for (const status of statuses) {
      const outcome = decideMove(status, move, mover);
      expect(outcome).toMatchObject({ refusal: { code: "application.not_yours_to_move" } });
    }
  });
});

describe("the table as a whole", () => {
  test("nobody moves an application out of an end", () => {
    for (const end of ends) for (const by of movers) expect(movesOpenTo(end, by)).toEqual([]);
  });

  test("no living status is a dead end: somebody, or the clock, can move every one but placed", () => {
    const stuck = live.filter((status) =>
      movers.every((by) => movesOpenTo(status, by).length === 0),
    );
    expect(stuck).toEqual(["placed"]);
  });

  test("every status can be reached from a submission", () => {
    const reached = new Set<ApplicationStatus>(["draft"]);
    for (let size = 0; size !== reached.size;) {
      size = reached.size;
      for (const move of moveNames) {
        if (moves[move].from.some((from) => reached.has(from))) reached.add(moves[move].to);
      }
    }
    expect([...reached].sort()).toEqual([...statuses].sort());
  });

  test("a seat is taken by an offer alone and given back by every way out", () => {
    const takes = moveNames.filter(
      (move) => holdsSeat(moves[move].to) && moves[move].from.some((from) => !holdsSeat(from)),
    );
    expect(takes).toEqual(["offer", "allot"]);
    expect(ends.filter(holdsSeat)).toEqual([]);
    expect(statuses.filter(holdsSeat)).toEqual([...holdingSeat]);
  });

  test("a student can leave at every step before the school's yes", () => {
    const stuck = live.filter((status) => {
      const open = movesOpenTo(status, "student");
      return !open.includes("withdraw") && !open.includes("decline");
    });
    // A draft has told nobody anything: it is deleted, not withdrawn.
    expect(stuck).toEqual(["draft", "placed"]);
  });

  test("every no carries a coded reason, whoever says it", () => {
    const said = moveNames.filter((move) => moves[move].to === "refused" || move === "reject");
    expect(moveNames.filter(needsReason)).toEqual(said);
  });
});

test("the best news of a board ranks every status once", () => {
  expect([...bestFirst].sort()).toEqual([...statuses].sort());
  expect(bestStatus([])).toBeNull();
  expect(bestStatus(["withdrawn", "offered", "submitted"])).toBe("offered");
});

describe("what an acceptance closes", () => {
  const stay = (kind: ListingKind, startsOn: string | null, endsOn: string | null = null) => {
    return { kind, startsOn, endsOn };
  };
  test.each(listingKinds)(
    "%s beside itself, on other days: closes it when it is exclusive",
    (kind) => {
      const [spring, autumn] = [
        stay(kind, "2027-03-01", "2027-06-30"),
        stay(kind, "2027-09-01", "2027-12-31"),
      ];
      expect(collides(spring, autumn)).toBe(lawOf(kind).isExclusive);
    },
  );
  test.each([
    [
      "internship until June",
      stay("internship", "2027-03-01", "2027-06-30"),
      "job from July",
      stay("job", "2027-07-01"),
      false,
    ],
    [
      "internship until June",
      stay("internship", "2027-03-01", "2027-06-30"),
      "job from its last day",
      stay("job", "2027-06-30"),
      true,
    ],
    [
      "job for good",
      stay("job", "2027-07-01"),
      "internship later",
      stay("internship", "2028-03-01", "2028-06-30"),
      true,
    ],
    [
      "job without a day",
      stay("job", null),
      "internship",
      stay("internship", "2027-03-01", "2027-06-30"),
      false,
    ],
    [
      "weekend job",
      stay("part_time", "2027-03-01"),
      "internship",
      stay("internship", "2027-03-01", "2027-06-30"),
      false,
    ],
    [
      "weekend job",
      stay("part_time", "2027-03-01"),
      "weekend job",
      stay("part_time", "2027-03-01"),
      false,
    ],
    [
      "internship",
      stay("internship", "2027-03-01", "2027-06-30"),
      "apprenticeship",
      stay("apprenticeship", "2027-02-01", "2028-06-30"),
      true,
    ],
  ] as const)("%s (%o) and %s (%o): %s", (_, one, __, other, does) => {
    expect(collides(one, other)).toBe(does);
    expect(collides(other, one)).toBe(does);
  });
});

test("a listing's end closes what nobody has said yes to, as far as its reason goes", () => {
  const closing = Object.fromEntries(closeReasons.map((reason) => [reason, closedBy(reason)]));
  const waiting = [...waitingForFirm];
  expect(closing).toEqual({
    filled: waiting,
    cancelled: [...waiting, "offered"],
    expired: [],
    blocked: [...waiting, "offered"],
    duplicate: [...waiting, "offered"],
  });
});

describe("times", () => {
  const now = new Date("2026-11-20T10:00:00+08:00");

  test.each([
    ["2026-11-19", false],
    ["2026-11-20", true],
    ["2026-12-20", true],
    ["2026-12-21", false],
  ])("an offer until %s may be made: %s", (day, may) => {
    expect(isOfferDay(day, now)).toBe(may);
  });

  test.each([
    ["2026-11-20T10:00", false],
    ["2026-11-20T10:01", true],
    ["2027-02-18T10:00", true],
    ["2027-02-18T10:01", false],
  ])("an interview may be at %s: %s", (at, may) => {
    expect(isInterviewTime(new Date(`${at}:00+08:00`), now)).toBe(may);
  });

  test("a yes can be taken back for a day, a second one only while the offer stands", () => {
    const day = new Date("2026-11-21T10:00:00+08:00");
    const sooner = new Date("2026-11-20T12:00:00+08:00");
    const later = new Date("2026-11-22T10:00:00+08:00");
    expect([null, sooner, later].map((end) => undoEnd(now, end))).toEqual([day, sooner, day]);
  });

  test("today is a day for an offer until midnight in Shanghai", () => {
    expect(isOfferDay("2026-11-20", new Date("2026-11-20T15:59:59Z"))).toBe(true);
    expect(isOfferDay("2026-11-20", new Date("2026-11-20T16:00:00Z"))).toBe(false);
  });

  test("only steps that reach the student renew the promise", () => {
    const interviewAt = new Date("2026-12-01T14:00:00+08:00");
    const renewed = (move: "review" | "shortlist" | "invite") =>
      answerDueAfter(move, now, interviewAt, 3)?.toISOString() ?? null;
    expect(renewed("review")).toBeNull();
    expect(renewed("shortlist")).toBe("2026-11-23T02:00:00.000Z");
    expect(renewed("invite")).toBe("2026-12-04T06:00:00.000Z");
  });

  test("the clock that runs belongs to the status", () => {
    const at = (day: number) => new Date(Date.UTC(2026, 11, day));
    const times = { answerBy: at(1), respondBy: at(2), undoUntil: at(3) };
    const due = Object.fromEntries(statuses.map((status) => [status, dueOf(status, times)]));
    const expected = Object.fromEntries(statuses.map((status) => [status, null as Date | null]));
    for (const status of waitingForFirm) expected[status] = at(1);
    expect(due).toEqual({ ...expected, offered: at(2), accepted: at(3) });
  });

  test("an offer and a yes end at their instant, not after it", () => {
    const times = { respondBy: now, undoUntil: now };
    const before = new Date(now.getTime() - 1);
    for (const move of ["accept", "undo_accept"] as const) {
      expect(isInTime(move, times, before)).toBe(true);
      expect(isInTime(move, times, now)).toBe(false);
    }
    expect(isInTime("decline", times, now)).toBe(true);
  });
});

describe("placements", () => {
  test("the placement follows the yes and is cancelled by everything else", () => {
    const states = statuses.map((status) => [status, placementStateAfter(status)]);
    expect(states.filter(([, state]) => state !== "cancelled")).toEqual([
      ["accepted", "expected"],
      ["school_review", "school_review"],
      ["placed", "confirmed"],
    ]);
  });

  test.each([
    ["2027-03-01", 6, "2027-08-31"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2026-12-15", 3, "2027-03-14"],
  ])("a stay from %s for %i months lasts until %s", (from, months, until) => {
    expect(lastDayOf(from, months)).toBe(until);
  });

  test.each([
    ["internship", "accepted", "internship", true],
    ["internship", "school_review", "internship", true],
    ["internship", "placed", "internship", true],
    ["internship", "placed", "job", false],
    ["job", "accepted", "job", true],
    ["job", "placed", "job", true],
    ["job", "accepted", "internship", false],
    ["part_time", "accepted", "part_time", false],
  ] as const)(
    "a %s that is %s stands in the way of another %s: %s",
    (kind, status, other, does) => {
      const yes = {
        ...{ kind, status, since: "2026-11-01" },
        ...{ startsOn: "2027-03-01", endsOn: "2027-08-31" },
      };
      const later = { kind: other, startsOn: "2028-03-01", endsOn: "2028-06-30" };
      expect(standsInTheWay(yes, later, "2026-11-20")).toBe(does);
    },
  );

  test.each([
    ["internship", "2027-08-31", true],
    ["internship", "2027-09-01", false],
    ["job", "2027-03-01", true],
    ["job", "2027-03-02", false],
  ] as const)("a settled %s stands in the way on %s: %s", (kind, day, does) => {
    const days = { startsOn: "2027-03-01", endsOn: "2027-08-31" };
    const yes = { kind, status: "placed", since: "2026-11-01", ...days } as const;
    expect(standsInTheWay(yes, { kind, startsOn: null, endsOn: null }, day)).toBe(does);
  });

  test.each([
    ["job", null, "2026-11-01", true],
    ["job", null, "2027-04-30", true],
    ["job", null, "2027-05-01", false],
    ["internship", null, "2027-04-30", true],
    ["internship", "2027-03-01", "2027-08-28", true],
    ["internship", "2027-03-01", "2027-08-29", false],
    ["part_time", null, "2026-11-01", false],
  ] as const)(
    "a settled %s from %s to nobody knows when stands in the way on %s: %s",
    (kind, startsOn, day, does) => {
      const yes = { kind, status: "placed", since: "2026-11-01", startsOn, endsOn: null } as const;
      expect(standsInTheWay(yes, { kind, startsOn: null, endsOn: null }, day)).toBe(does);
    },
  );
});
