import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EnterpriseActor, OperatorActor } from "~/app/domain/permission";
import { cloneListing } from "~/app/features/listings/clone-listing.server";
import { closeListing } from "~/app/features/listings/close-listing.server";
import { draftListing } from "~/app/features/listings/draft-listing.server";
import { expireListings } from "~/app/features/listings/expire-listings.server";
import { findMyListing } from "~/app/features/listings/read-my-listing.server";
import { listMyListings } from "~/app/features/listings/read-my-listings.server";
import { listHeldListings } from "~/app/features/listings/read-held.server";
import { findListingForReview } from "~/app/features/listings/read-review.server";
import {
  findNextForReview,
  listReviewQueue,
} from "~/app/features/listings/read-review-queue.server";
import { settleHeld } from "~/app/features/listings/settle-held.server";
import { reviewListing } from "~/app/features/listings/review-listing.server";
import { type SaveListing, saveListing } from "~/app/features/listings/save-listing.server";
import { deleteDraft } from "~/app/features/listings/delete-draft.server";
import { submitListing } from "~/app/features/listings/submit-listing.server";
import { takeBackListing } from "~/app/features/listings/take-back-listing.server";
import { aDatabase, type TestServices } from "~/tests/support/database";
import { aListing, anEnterprise, anOperator, aRecruiter } from "~/tests/support/factories";
import { lawfulInternship } from "~/tests/support/listing-terms";

let services: TestServices;
let recruiter: EnterpriseActor;
let reviewer: OperatorActor;
beforeAll(async () => {
  services = await aDatabase();
  recruiter = await aRecruiter(services, (await anEnterprise(services)).id);
  reviewer = await anOperator(services);
});
afterAll(() => services.close());

const { startsOn, months, hoursPerDay, hoursPerWeek, nightShift, overtime } = lawfulInternship;
const typed: Omit<SaveListing, "listingId" | "version"> = {
  title: "电梯维保实习生",
  description: "跟师傅做电梯日常维护保养，学习看图与安全规范。",
  requirements: "",
  regionCode: "441900",
  address: "东莞市南城街道示例路 1 号",
  payMin: 320_000,
  payMax: 380_000,
  payPeriod: "month",
  payCurrency: "CNY",
  payNote: "",
  educationRank: 2,
  experienceYears: 0,
  skills: [],
  majors: [],
  benefits: ["师傅带教"],
  dorm: true,
  meals: false,
  seats: 5,
  ...{ startsOn, months, hoursPerDay, hoursPerWeek, nightShift, overtime },
  ...{ mentor: "", sites: [], newSiteName: "", newSiteAddress: "", payPieceUnit: "" },
  ...{ restDayWork: false, hazards: [], insurancePayer: "enterprise" },
  ...{ skillsWanted: [], certificates: [], languages: [], questions: [] },
  answerDays: 5,
  validUntil: "2026-12-20",
};

async function aDraft(over: Partial<typeof typed> = {}, by = recruiter) {
  const drafted = await draftListing(services, by, { kind: "internship", title: typed.title });
  if (!drafted.ok) throw new Error(drafted.refusal.code);
  const { listingId } = drafted.value;
  const saved = await saveListing(services, by, { ...typed, ...over, listingId, version: 1 });
  if (!saved.ok) throw new Error(saved.refusal.code);
  return { listingId, version: 2 };
}
async function aSubmitted() {
  const draft = await aDraft();
  const outcome = await submitListing(services, recruiter, draft);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return { ...draft, version: 3 };
}
const codeOf = (outcome: { ok: true } | { ok: false; refusal: { code: string } }) =>
  outcome.ok ? "ok" : outcome.refusal.code;
const rowOf = (id: string) => services.db.listing.findUniqueOrThrow({ where: { id } });
const movesOf = async (listingId: string) => {
  const events = await services.db.outboxEvent.findMany({
    where: { name: "listing.moved", payload: { path: ["listingId"], equals: listingId } },
    orderBy: { createdAt: "asc" },
  });
  return events.map(({ payload }) => (payload as { move: string }).move);
};

test("a listing goes from draft to live, and every step is announced and on record", async () => {
  const { listingId } = await aSubmitted();
  services.clock.pass(3);
  const page = await findListingForReview(services, reviewer, listingId, "zh-CN");
  expect(page).toMatchObject({ waitingHours: 3, faults: [], version: 3 });
  const decision = { listingId, version: 3, verdict: "approved", note: "" } as const;
  expect(codeOf(await reviewListing(services, reviewer, decision))).toBe("ok");

  const live = await rowOf(listingId);
  expect(live).toMatchObject({ status: "live", publishedAt: services.clock.now() });
  expect(await movesOf(listingId)).toEqual(["submit", "approve"]);
  const audit = await services.db.auditEntry.findMany({
    where: { subjectId: listingId },
    orderBy: { id: "asc" },
  });
  expect(audit.map(({ action }) => action).sort()).toEqual(
    ["listing.approve", "listing.draft", "listing.edit", "listing.submit"].sort(),
  );
  const review = await services.db.listingReview.findFirstOrThrow({ where: { listingId } });
  expect(review.snapshot).toMatchObject({ title: typed.title, version: 3 });
});

test("a referral carries its note to the firm, which edits and submits again", async () => {
  const { listingId } = await aSubmitted();
  const refer = { listingId, version: 3, verdict: "referred" } as const;
  expect(codeOf(await reviewListing(services, reviewer, { ...refer, note: "" }))).toBe(
    "listing.referral_needs_note",
  );
  const note = "请写清每天做什么";
  expect(codeOf(await reviewListing(services, reviewer, { ...refer, note }))).toBe("ok");
  const mine = await findMyListing(services, recruiter, listingId, "zh-CN");
  expect(mine?.referral?.note).toBe(note);

  const saved = await saveListing(services, recruiter, { ...typed, listingId, version: 4 });
  expect(codeOf(saved)).toBe("ok");
  expect((await rowOf(listingId)).status).toBe("draft");
  expect((await findMyListing(services, recruiter, listingId, "zh-CN"))?.referral?.note).toBe(note);
  expect(codeOf(await submitListing(services, recruiter, { listingId, version: 5 }))).toBe("ok");
  const queue = await listReviewQueue(services, reviewer, 1);
  expect(queue.rows.find(({ id }) => id === listingId)?.times).toBe(2);
});

test("a draft that was never submitted can be deleted by its firm, and leaves a line in the audit", async () => {
  const { listingId } = await aDraft({
    skills: [services.reference.skills.keys().next().value ?? ""],
    majors: [services.reference.majors.keys().next().value ?? ""],
  });
  const rival = await aRecruiter(services, (await anEnterprise(services)).id);
  const mentor = await aRecruiter(services, recruiter.enterpriseId, "mentor");
  expect(codeOf(await deleteDraft(services, rival, { listingId }))).toBe("listing.not_found");
  expect(codeOf(await deleteDraft(services, mentor, { listingId }))).toBe(
    "listing.not_yours_to_move",
  );
  expect(codeOf(await deleteDraft(services, recruiter, { listingId }))).toBe("ok");
  expect(await services.db.listing.findUnique({ where: { id: listingId } })).toBeNull();
  expect(
    await services.db.auditEntry.count({
      where: { action: "listing.delete_draft", subjectId: listingId, actorId: recruiter.personId },
    }),
  ).toBe(1);
  expect(codeOf(await deleteDraft(services, recruiter, { listingId }))).toBe("listing.not_found");
});

test("what was submitted once is not deleted, also when it is a draft again", async () => {
  const { listingId } = await aSubmitted();
  const press = async () => codeOf(await deleteDraft(services, recruiter, { listingId }));
  expect(await press()).toBe("listing.move_not_allowed");
  await takeBackListing(services, recruiter, { listingId });
  expect((await rowOf(listingId)).status).toBe("draft");
  expect(await press()).toBe("listing.move_not_allowed");
  expect((await rowOf(listingId)).status).toBe("draft");
});

describe("a submission is refused", () => {
  test.each([
    ["listing.incomplete", { seats: undefined, address: "" }, "address,seats"],
    ["listing.incomplete", { startsOn: "2026-11-01" }, "startsOn"],
    ["listing.breaks_rules", { nightShift: true, hoursPerDay: 10 }, "hoursPerDay,nightShift"],
    ["listing.breaks_rules", { labourGrade: 3 }, "labourGrade"],
    ["listing.unlawful_words", { requirements: "限女，需交押金" }, "requirements"],
    [
      "listing.contact_in_text",
      { description: "有意请加微信 fanjiang_hr88", mentor: "王师傅 138-0013-8000" },
      "description,mentor",
    ],
  ] as const)("as %s: %o", async (code, over, fields) => {
    const draft = await aDraft(over);
    const outcome = await submitListing(services, recruiter, draft);
    expect(outcome).toMatchObject({ ok: false, refusal: { code, detail: { fields } } });
    expect((await rowOf(draft.listingId)).status).toBe("draft");
    expect(await movesOf(draft.listingId)).toEqual([]);
  });

  test.each([
    ["pending", "enterprise.not_approved"],
    ["suspended", "enterprise.suspended"],
  ] as const)("while its firm is %s", async (status, code) => {
    const firm = await anEnterprise(services);
    const by = await aRecruiter(services, firm.id);
    const draft = await aDraft({}, by);
    await services.db.enterprise.update({ where: { id: firm.id }, data: { status } });
    expect(codeOf(await submitListing(services, by, draft))).toBe(code);
  });

  test("from a mentor", async () => {
    const draft = await aDraft();
    const mentor = await aRecruiter(services, recruiter.enterpriseId, "mentor");
    expect(codeOf(await submitListing(services, mentor, draft))).toBe("listing.not_yours_to_move");
    const drafted = await draftListing(services, mentor, { kind: "job", title: "电工" });
    expect(codeOf(drafted)).toBe("listing.not_yours_to_move");
  });

  test("when somebody saved after the preview", async () => {
    const { listingId, version } = await aDraft();
    await saveListing(services, recruiter, { ...typed, listingId, version });
    expect(codeOf(await submitListing(services, recruiter, { listingId, version }))).toBe(
      "listing.changed_meanwhile",
    );
  });
});

test("of two that save the same version one is told, and the first save stands", async () => {
  const { listingId, version } = await aDraft();
  const save = (title: string) =>
    saveListing(services, recruiter, { ...typed, title, listingId, version });
  const outcomes = await Promise.all([save("第一位"), save("第二位")]);
  expect(outcomes.map(codeOf).sort()).toEqual(["listing.changed_meanwhile", "ok"]);
  const kept = outcomes[0].ok ? "第一位" : "第二位";
  expect(await rowOf(listingId)).toMatchObject({ title: kept, version: version + 1 });
});

test("of two reviewers one decides, and one review is on record", async () => {
  const { listingId, version } = await aSubmitted();
  const other = await anOperator(services);
  const outcomes = await Promise.all([
    reviewListing(services, reviewer, { listingId, version, verdict: "approved", note: "" }),
    reviewListing(services, other, { listingId, version, verdict: "referred", note: "再看看" }),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const second = outcomes.find(({ ok }) => !ok);
  expect(["listing.changed_meanwhile", "listing.move_not_allowed"]).toContain(codeOf(second!));
  expect(await services.db.listingReview.count({ where: { listingId } })).toBe(1);
  expect(await movesOf(listingId)).toHaveLength(2);
});

test("a reviewer decides on what was on the page: a taken-back and resubmitted listing is another", async () => {
  const { listingId, version } = await aSubmitted();
  expect(codeOf(await takeBackListing(services, recruiter, { listingId }))).toBe("ok");
  expect(codeOf(await submitListing(services, recruiter, { listingId, version: 4 }))).toBe("ok");
  const decision = { listingId, version, verdict: "approved", note: "" } as const;
  expect(codeOf(await reviewListing(services, reviewer, decision))).toBe(
    "listing.changed_meanwhile",
  );
  expect(await services.db.listingReview.count({ where: { listingId } })).toBe(0);
});

test("an approval is refused when the firm lost its standing or a date passed while it waited", async () => {
  const firm = await anEnterprise(services);
  const by = await aRecruiter(services, firm.id);
  const draft = await aDraft({}, by);
  await submitListing(services, by, draft);
  const decision = { ...draft, version: 3, verdict: "approved", note: "" } as const;
  await services.db.enterprise.update({ where: { id: firm.id }, data: { status: "suspended" } });
  expect(codeOf(await reviewListing(services, reviewer, decision))).toBe("enterprise.not_approved");
  await services.db.enterprise.update({ where: { id: firm.id }, data: { status: "approved" } });
  await services.db.listing.update({
    where: { id: draft.listingId },
    data: { startsOn: new Date("2026-11-01") },
  });
  expect(codeOf(await reviewListing(services, reviewer, decision))).toBe("listing.incomplete");
});

test("a live listing cannot be edited; it is closed with a reason, once", async () => {
  const live = await aListing(services, recruiter.enterpriseId);
  const listingId = live.id;
  expect(codeOf(await saveListing(services, recruiter, { ...typed, listingId, version: 1 }))).toBe(
    "listing.move_not_allowed",
  );
  const close = (reason: "filled" | "blocked") =>
    closeListing(services, recruiter, { listingId, reason });
  expect(codeOf(await close("blocked"))).toBe("listing.not_yours_to_move");
  const outcomes = await Promise.all([close("filled"), close("filled")]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await rowOf(listingId)).toMatchObject({ status: "closed", closeReason: "filled" });
  expect(await movesOf(listingId)).toEqual(["close"]);
});

test("the operator takes down any live listing, with the operator's reason", async () => {
  const { id: listingId } = await aListing(services, recruiter.enterpriseId);
  const outcome = await closeListing(services, reviewer, { listingId, reason: "blocked" });
  expect(codeOf(outcome)).toBe("ok");
  expect(await rowOf(listingId)).toMatchObject({ status: "closed", closeReason: "blocked" });
});

test("another firm's listing does not exist", async () => {
  const other = await aRecruiter(services, (await anEnterprise(services)).id);
  const { listingId, version } = await aDraft();
  const live = await aListing(services, recruiter.enterpriseId);
  expect(await findMyListing(services, other, listingId, "zh-CN")).toBeNull();
  const outcomes = [
    await saveListing(services, other, { ...typed, listingId, version }),
    await submitListing(services, other, { listingId, version }),
    await takeBackListing(services, other, { listingId }),
    await cloneListing(services, other, { listingId }),
    await closeListing(services, other, { listingId: live.id, reason: "filled" }),
  ];
  expect(outcomes.map(codeOf)).toEqual(Array(5).fill("listing.not_found"));
  expect((await listMyListings(services, other, { tab: null, page: 1 })).rows).toEqual([]);
  expect((await rowOf(live.id)).status).toBe("live");
});

test("a draft is the firm's own affair: the operator does not see it", async () => {
  const { listingId } = await aDraft();
  expect(await findListingForReview(services, reviewer, listingId, "zh-CN")).toBeNull();
});

test("a copy takes the content and begins a new life", async () => {
  const skillCode = [...services.reference.skills.keys()][0]!;
  const { listingId } = await aDraft({ skills: [skillCode, "no-such-skill"] });
  await services.db.listing.update({
    where: { id: listingId },
    data: { startsOn: new Date("2026-01-01") },
  });
  const outcome = await cloneListing(services, recruiter, { listingId });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const mine = await findMyListing(services, recruiter, outcome.value.listingId, "zh-CN");
  const first = await rowOf(listingId);
  expect(mine?.draft).toMatchObject({
    status: "draft",
    version: 1,
    title: typed.title,
    payMin: 320_000,
    skillCodes: [skillCode],
    startsOn: null,
  });
  expect(mine?.draft.number).toBeGreaterThan(first.number);
});

test("a firm whose registration is looked at may draft; one turned down may not", async () => {
  const draftOf = async (status: "pending" | "refused") => {
    const firm = await anEnterprise(services, { status, regionCode: "810000" });
    return draftListing(services, await aRecruiter(services, firm.id), {
      kind: "job",
      title: "厨师",
    });
  };
  const pending = await draftOf("pending");
  if (!pending.ok) throw new Error(pending.refusal.code);
  expect(await rowOf(pending.value.listingId)).toMatchObject({
    payCurrency: "HKD",
    regionCodes: ["810000"],
  });
  expect(codeOf(await draftOf("refused"))).toBe("enterprise.not_approved");
});

test("the queue is oldest first and leads to the next", async () => {
  const older = await aSubmitted();
  services.clock.pass(2);
  const newer = await aSubmitted();
  const { rows, waiting } = await listReviewQueue(services, reviewer, 1);
  const ids = rows.map(({ id }) => id);
  expect(ids.indexOf(older.listingId)).toBeLessThan(ids.indexOf(newer.listingId));
  expect(waiting).toBe(rows.length);
  const oldest = rows[0]!.id;
  expect(await findNextForReview(services, reviewer, oldest)).toBe(rows[1]!.id);
  expect(await findNextForReview(services, reviewer, ids.at(-2)!)).toBe(ids.at(-1));
  expect(await findNextForReview(services, reviewer, ids.at(-1)!)).toBe(oldest);
});

describe("re-posted listings", () => {
  const reposted = async (over: object = {}) => {
    const firm = await anEnterprise(services, {
      status: "unclaimed",
      sourceKey: `s:${String(Math.random())}`,
      registrationKind: null,
      registrationNumber: null,
    });
    return aListing(services, firm.id, {
      kind: "job",
      source: "reposted",
      sourceKey: `s:${String(Math.random())}`,
      sourceName: "旧站",
      status: "held",
      publishedAt: null,
      findings: [{ code: "sex", field: "title", text: "限女", rule: "AD-2", at: 0 }],
      ...over,
    });
  };

  const asked = { seen: 0, finding: null, source: null, q: null };
  const release = (...listingId: string[]) =>
    settleHeld(services, reviewer, {
      ...{ ...asked, verdict: "release", listingId },
      asOf: "2099-01-01T00:00:00Z",
    });

  test("are listed by finding and released one by one, on record", async () => {
    const sex = await reposted();
    const agency = await reposted({
      findings: [{ code: "agency", field: "company", text: "劳务" }],
    });
    const found = await listHeldListings(services, reviewer, { ...asked, finding: "sex" }, 1);
    expect(found.rows.map(({ id }) => id)).toEqual([sex.id]);
    expect(found.counts).toEqual(
      expect.arrayContaining([
        { code: "sex", n: 1 },
        { code: "agency", n: 1 },
      ]),
    );
    expect(codeOf(await release(sex.id))).toBe("ok");
    expect(await rowOf(sex.id)).toMatchObject({
      status: "live",
      publishedAt: services.clock.now(),
    });
    expect(codeOf(await release(sex.id))).toBe("listing.changed_meanwhile");
    expect((await rowOf(agency.id)).status).toBe("held");
  });

  test("are not a firm's to copy or an operator's to review", async () => {
    const held = await reposted();
    const decision = { listingId: held.id, version: 1, verdict: "approved", note: "" } as const;
    expect(codeOf(await reviewListing(services, reviewer, decision))).toBe("listing.not_found");
    const posted = await aListing(services, recruiter.enterpriseId);
    expect(codeOf(await release(posted.id))).toBe("listing.not_found");
  });
});

test("what is past its last day ends once, whatever the number of sweeps", async () => {
  const now = services.clock.now().getTime();
  const over = await aListing(services, recruiter.enterpriseId, { validUntil: new Date(now) });
  const open = await aListing(services, recruiter.enterpriseId, { validUntil: new Date(now + 1) });
  const counts = await Promise.all([expireListings(services), expireListings(services)]);
  expect(counts.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(1);
  expect(await expireListings(services)).toBe(0);
  expect(await rowOf(over.id)).toMatchObject({ status: "closed", closeReason: "expired" });
  expect(await movesOf(over.id)).toEqual(["close"]);
  expect((await rowOf(open.id)).status).toBe("live");
});

test("more than a batch ends in one sweep; the end of reposted ones is on record but no event", async () => {
  const validUntil = services.clock.now();
  const { id } = await aListing(services, recruiter.enterpriseId, { validUntil });
  const firm = await anEnterprise(services, {
    ...{ status: "unclaimed", sourceKey: "s:over" },
    ...{ registrationKind: null, registrationNumber: null },
  });
  const copy = {
    enterpriseId: firm.id,
    kind: "job",
    source: "reposted",
    sourceName: "旧站",
    status: "live",
    title: "电梯维保",
    publishedAt: validUntil,
    validUntil,
    createdAt: validUntil,
  } as const;
  const ids = Array.from({ length: 401 }, () => randomUUID());
  await services.db.listing.createMany({
    data: ids.map((one) => ({ ...copy, id: one, sourceKey: one })),
  });
  expect(await expireListings(services)).toBe(402);
  const where = { id: { in: ids }, status: "closed", closeReason: "expired" } as const;
  expect(await services.db.listing.count({ where })).toBe(401);
  expect(await movesOf(id)).toEqual(["close"]);
  expect(await movesOf(ids[0] ?? "")).toEqual([]);
  const audited = { subjectId: { in: ids }, action: "listing.close" };
  expect(await services.db.auditEntry.count({ where: audited })).toBe(401);
});

test("the list counts by status, with applicants and what is new", async () => {
  const firm = await anEnterprise(services);
  const by = await aRecruiter(services, firm.id);
  await aListing(services, firm.id);
  await aDraft({}, by);
  const all = await listMyListings(services, by, { tab: null, page: 1 });
  const none = { referred: 0, submitted: 0, ending: 0, paused: 0, closed: 0, archived: 0 };
  expect(all.counts).toEqual({ ...none, draft: 1, live: 1 });
  expect(all.rows).toHaveLength(2);
  expect(all.rows[0]).toMatchObject({ applicants: 0, fresh: 0 });
  expect((await listMyListings(services, by, { tab: "live", page: 1 })).rows).toHaveLength(1);
});
