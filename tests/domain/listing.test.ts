import { describe, expect, test } from "vitest";
import { enterpriseStatuses } from "~/app/domain/enterprise";
import {
  decideListingMove,
  isOpen,
  type ListingMove,
  listingKinds,
  listingMoves,
  listingScope,
  type ListingStatus,
  listingStatuses,
  openUntil,
} from "~/app/domain/listing";
import {
  hasField,
  listingParts,
  type ListingTerms,
  missingFields,
  needsField,
  partsOf,
} from "~/app/domain/listing-content";
import { type Role, roles } from "~/app/domain/permission";
import { lawfulInternship } from "../support/listing-terms";

const firm = ["recruiter", "enterprise_admin"];
const operator = ["operator_reviewer", "operator_admin"];
/** Written out by hand, so that a change of the law shows here. */
const allowed: [ListingMove, ListingStatus, readonly string[], ListingStatus][] = [
  ["edit", "draft", firm, "draft"],
  ["edit", "referred", firm, "draft"],
  ["submit", "draft", firm, "submitted"],
  ["submit", "referred", firm, "submitted"],
  ["take_back", "submitted", firm, "draft"],
  ["approve", "submitted", operator, "live"],
  ["refer", "submitted", operator, "referred"],
  ["release", "held", operator, "live"],
  ["discard", "held", operator, "closed"],
  ["close", "live", [...firm, ...operator, "system"], "closed"],
  ["close", "paused", [...firm, ...operator, "system"], "closed"],
  ["revise", "live", firm, "submitted"],
  ["revise", "paused", firm, "submitted"],
  ["pause", "live", [...firm, ...operator], "paused"],
  ["resume", "paused", firm, "live"],
  ["extend", "live", firm, "live"],
  ["archive", "closed", firm, "archived"],
];
/** What was on the market before is also ended from here. */
const onceLive: typeof allowed = (["draft", "submitted", "referred"] as const).map((status) => [
  ...(["close", status, [...firm, ...operator, "system"], "closed"] as const),
]);
const movers: (Role | "system")[] = [...roles, "system"];
const cases = (Object.keys(listingMoves) as ListingMove[]).flatMap((move) =>
  listingStatuses.flatMap((status) =>
    movers.flatMap((by) => [false, true].map((wasLive) => ({ move, status, by, wasLive }))),
  ),
);

test.each(cases)("$by may $move a $status listing (once live: $wasLive) by the law", (one) => {
  const { move, status, by, wasLive } = one;
  const laws = wasLive ? [...allowed, ...onceLive] : allowed;
  const law = laws.find((row) => row[0] === move && row[1] === status && row[2].includes(by));
  const outcome = decideListingMove(status, move, by, { wasLive });
  expect(outcome.ok).toBe(law !== undefined);
  if (outcome.ok) expect(outcome.value).toBe(law?.[3]);
  else {
    const everBy = allowed.some((row) => row[0] === move && row[2].includes(by));
    expect(outcome.refusal.code).toBe(
      everBy ? "listing.move_not_allowed" : "listing.not_yours_to_move",
    );
  }
});

test("what its firm had taken off the market for a while comes back from a review as it was", () => {
  const approved = decideListingMove("submitted", "approve", "operator_admin", { isPaused: true });
  expect(approved).toEqual({ ok: true, value: "paused" });
  const referred = decideListingMove("submitted", "refer", "operator_admin", { isPaused: true });
  expect(referred).toEqual({ ok: true, value: "referred" });
});

test("an edited referral is a draft again, so that only the firm's submission brings it back", () => {
  expect(decideListingMove("referred", "edit", "recruiter")).toEqual({ ok: true, value: "draft" });
});

const now = new Date("2026-11-20T10:00:00+08:00");
describe("what a submission needs (AD-1)", () => {
  test("a complete internship lacks nothing", () => {
    expect(missingFields(lawfulInternship, now)).toEqual([]);
  });

  test.each([
    ["title", { title: " 电 " }],
    ["description", { description: "维修电梯" }],
    ["regionCode", { regionCodes: [] }],
    ["address", { address: "  " }],
    ["payMin", { payMin: null }],
    ["seats", { seats: null }],
    ["seats", { seats: 0 }],
    ["startsOn", { startsOn: null }],
    ["insurancePayer", { insurancePayer: null }],
    ["months", { months: null }],
    ["hoursPerDay", { hoursPerDay: null }],
    ["hoursPerWeek", { hoursPerWeek: null }],
  ] as const)("%s stops it", (field, change) => {
    expect(missingFields({ ...lawfulInternship, ...change }, now)).toEqual([
      { field, is: "missing" },
    ]);
  });

  test.each([
    ["payMax", "before", { payMax: 310_000 }],
    ["validUntil", "past", { validUntil: now }],
    ["startsOn", "past", { startsOn: "2026-11-20" }],
    ["endsOn", "before", { endsOn: "2027-02-28" }],
    ["applyBy", "past", { applyBy: "2026-11-19" }],
    ["applyBy", "after", { applyBy: "2026-12-20" }],
  ] as const)("%s %s: cannot be true", (field, is, change) => {
    expect(missingFields({ ...lawfulInternship, ...change }, now)).toEqual([{ field, is }]);
  });

  test("today may be the last day to apply, and the last day of validity too", () => {
    for (const applyBy of ["2026-11-20", "2026-12-19"])
      expect(missingFields({ ...lawfulInternship, applyBy }, now)).toEqual([]);
  });

  test("a thousand seats in a firm of twenty are not believed, a hundred are; a class visits anybody", () => {
    const small = { ...lawfulInternship, firmStaff: 20, seats: 1000 };
    const over = { field: "seats", is: "over" };
    expect(missingFields(small, now)).toEqual([{ ...over, by: "staff", most: 2, of: 20 }]);
    expect(missingFields({ ...small, firmStaff: 180, likePostStaff: 45 }, now)).toEqual([
      { ...over, by: "posts", most: 9, of: 45 },
    ]);
    const job = { ...small, kind: "job", likePostStaff: 45 } as const;
    expect(missingFields(job, now)).toEqual([{ ...over, by: "firm", most: 100, of: 20 }]);
    expect(missingFields({ ...small, seats: 100 }, now)).toEqual([]);
    expect(missingFields({ ...small, kind: "observation" }, now)).toEqual([]);
    expect(missingFields({ ...small, firmStaff: null }, now)).toEqual([]);
  });

  /** Written out by hand: what each kind needs beside title, description, place, address and seats. */
  const needed: Record<ListingTerms["kind"], string[]> = {
    job: ["payMin"],
    internship: ["payMin", "startsOn", "months", "hoursPerDay", "hoursPerWeek", "insurancePayer"],
    apprenticeship: [
      ...["mentor", "payMin", "startsOn", "months", "hoursPerDay", "hoursPerWeek"],
      "insurancePayer",
    ],
    order_class: ["startsOn", "months"],
    observation: ["startsOn"],
    part_time: ["payMin", "hoursPerWeek"],
  };
  const nothing = {
    ...{ payMin: null, payMax: null, startsOn: null, months: null, hoursPerDay: null },
    ...{ hoursPerWeek: null, insurancePayer: null, mentor: " " },
  };
  test.each(Object.entries(needed))("a bare %s lacks %o", (kind, fields) => {
    const bare = { ...lawfulInternship, ...nothing, kind: kind as ListingTerms["kind"] };
    expect(missingFields(bare, now).map(({ field }) => field)).toEqual(fields);
  });

  test.each(listingKinds)("what a %s needs it has, and the parts hold each field once", (kind) => {
    const fields = partsOf(kind).flatMap((part) => part.fields);
    expect(new Set(fields).size).toBe(fields.length);
    for (const field of Object.values(listingParts).flat()) {
      expect(fields.includes(field)).toBe(hasField(kind, field));
      if (needsField(kind, field)) expect(hasField(kind, field)).toBe(true);
    }
  });

  test("what a kind has not is not looked at", () => {
    expect(hasField("observation", "payMin")).toBe(false);
    expect(hasField("part_time", "probationMonths")).toBe(false);
    expect(hasField("job", "samePostWage")).toBe(false);
    expect(missingFields({ ...lawfulInternship, kind: "observation", payMax: 1 }, now)).toEqual([]);
  });

  test("the fields come in the order of the form", () => {
    const empty = { ...lawfulInternship, title: "", seats: null, months: null };
    const fields = missingFields(empty, now).map(({ field }) => field);
    expect(fields).toEqual(["title", "seats", "months"]);
  });
});

describe("whether it is on the market", () => {
  const open = {
    status: "live",
    source: "posted",
    validUntil: new Date(now.getTime() + 1),
    applyBy: null,
    seats: 2,
    taken: 1,
    enterpriseStatus: "approved",
  } as const;

  test("live, valid, in good standing and with a seat left", () => {
    expect(isOpen(open, now)).toBe(true);
    expect(isOpen({ ...open, seats: null, taken: 99 }, now)).toBe(true);
  });

  test.each(listingStatuses.filter((status) => status !== "live"))("not as %s", (status) => {
    expect(isOpen({ ...open, status }, now)).toBe(false);
  });

  test("until the end of its last day to apply", () => {
    const applyBy = new Date("2026-11-20");
    const open$ = { ...open, validUntil: new Date("2026-12-20T00:00:00+08:00"), applyBy };
    const last = new Date("2026-11-20T23:59:59+08:00");
    expect(isOpen(open$, last)).toBe(true);
    expect(isOpen(open$, new Date(last.getTime() + 1000))).toBe(false);
    expect(openUntil({ ...open$, applyBy: "2027-01-01" })).toEqual(open$.validUntil);
  });

  test("not at the instant its validity ends, nor full", () => {
    expect(isOpen({ ...open, validUntil: now }, now)).toBe(false);
    expect(isOpen({ ...open, taken: 2 }, now)).toBe(false);
  });

  test.each(enterpriseStatuses)("with a firm that is %s", (enterpriseStatus) => {
    expect(isOpen({ ...open, enterpriseStatus }, now)).toBe(enterpriseStatus === "approved");
    const reposted = isOpen({ ...open, source: "reposted", enterpriseStatus }, now);
    expect(reposted).toBe(["approved", "unclaimed"].includes(enterpriseStatus));
  });
});

test.each([
  [null, true, true],
  [null, false, false],
  [{ isMinor: true }, true, false],
  [{ isMinor: false }, true, true],
  [{ isMinor: false }, false, false],
] as const)("re-posted listings for %o with the switch %s: %s", (student, on, shown) => {
  const base = { personId: "p", name: "", sessionId: "s", locale: null };
  const viewer = student && ({ ...base, ...student, side: "student", role: "student" } as const);
  expect(listingScope(viewer, on)).toEqual({ reposted: shown });
});
