// The moves of a listing that was live: pause, resume, extend, revise, archive, and what reviewers write at single fields.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { live } from "~/app/domain/application";
import type { EnterpriseActor, OperatorActor } from "~/app/domain/permission";
import { dayOf } from "~/app/domain/values";
import { settleDue } from "~/app/features/applications/settle-due.server";
import {
  findMyApplication,
  listMyApplications,
} from "~/app/features/applications/read-my-applications.server";
import { cloneListing } from "~/app/features/listings/clone-listing.server";
import { closeListing } from "~/app/features/listings/close-listing.server";
import { expireListings } from "~/app/features/listings/expire-listings.server";
import { extendListing, extendListingSchema } from "~/app/features/listings/extend-listing.server";
import { moveListing, plainMoves } from "~/app/features/listings/move-listing.server";
import { findShownListing } from "~/app/features/listings/read-listing.server";
import type { ListingView } from "~/app/features/listings/listing-view";
import { findMyListing } from "~/app/features/listings/read-my-listing.server";
import { listMyListings } from "~/app/features/listings/read-my-listings.server";
import { listReviewQueue } from "~/app/features/listings/read-review-queue.server";
import { findListingForReview } from "~/app/features/listings/read-review.server";
import { ReviewListing, reviewListing } from "~/app/features/listings/review-listing.server";
import { reviseListing } from "~/app/features/listings/revise-listing.server";
import { saveAlone } from "~/app/features/listings/save-alone.server";
import { saveListing, saveListingSchema } from "~/app/features/listings/save-listing.server";
import { submitListing } from "~/app/features/listings/submit-listing.server";
import { takeBackListing } from "~/app/features/listings/take-back-listing.server";
import { tellParties } from "~/app/features/notices/tell-parties.server";
import { parseFields } from "~/app/platform/form.server";
import { Prisma } from "~/prisma/generated/client";
import { aDatabase, type TestServices } from "~/tests/support/database";
import { behindALock } from "~/tests/support/lock";
import {
  aListing,
  anEnterprise,
  anOperator,
  aRecruiter,
  aSchool,
  aStudent,
} from "~/tests/support/factories";
import { aListingForm } from "~/tests/support/forms";

let services: TestServices;
let firm: Awaited<ReturnType<typeof anEnterprise>>;
let recruiter: EnterpriseActor;
let mentor: EnterpriseActor;
let rival: EnterpriseActor;
let reviewer: OperatorActor;
beforeAll(async () => {
  services = await aDatabase();
  firm = await anEnterprise(services);
  recruiter = await aRecruiter(services, firm.id);
  mentor = await aRecruiter(services, firm.id, "mentor");
  rival = await aRecruiter(services, (await anEnterprise(services)).id);
  reviewer = await anOperator(services);
});
afterAll(() => services.close());

const codeOf = (outcome: { ok: true } | { ok: false; refusal: { code: string } }) =>
  outcome.ok ? "ok" : outcome.refusal.code;
const rowOf = (id: string) => services.db.listing.findUniqueOrThrow({ where: { id } });
const today = () => dayOf(services.clock.now());

function bodyOf(over: Record<string, string | string[]> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...aListingForm(), ...over })) {
    for (const one of [value].flat()) form.append(name, one);
  }
  return form;
}
function typed(listingId: string, version: number, over: Record<string, string | string[]> = {}) {
  const form = bodyOf({ ...over, version: String(version) });
  const parsed = parseFields(form, saveListingSchema(today()), { listingId });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.answer().data.lastResult.error));
  return parsed.value;
}
/** A live listing that says exactly what the form says. */
async function aLive(over: Record<string, string | string[]> = {}) {
  const { id } = await aListing(services, firm.id, { status: "draft", publishedAt: null });
  const saved = await saveListing(services, recruiter, typed(id, 1, over));
  expect(codeOf(saved)).toBe("ok");
  expect(codeOf(await submitListing(services, recruiter, { listingId: id, version: 2 }))).toBe(
    "ok",
  );
  const decision = { listingId: id, version: 3, verdict: "approved" } as const;
  expect(codeOf(await reviewListing(services, reviewer, decision))).toBe("ok");
  return { id, version: 4 };
}
async function anApplicant(listingId: string, status: (typeof live)[number] = "submitted") {
  const { person, enrolment } = await aStudent(services, await aSchool(services));
  const now = services.clock.now();
  const holdsSeat = ["offered", "accepted", "placed", "school_review"].includes(status);
  await services.db.application.create({
    data: {
      ...{ id: crypto.randomUUID(), listingId, studentId: person.id, enrolmentId: enrolment.id },
      ...{
        status,
        snapshot: { skillCodes: [], majorCode: "" },
        movedAt: now,
        submittedAt: now,
        createdAt: now,
        holdsSeat,
      },
      ...(status === "offered" ? { offeredAt: now, respondBy: new Date(now.getTime() + 9e8) } : {}),
    },
  });
  return person.id;
}
const eventsOf = async (listingId: string, name: string) =>
  (
    await services.db.outboxEvent.findMany({
      where: { name, payload: { path: ["listingId"], equals: listingId } },
      orderBy: { id: "asc" },
    })
  ).map(({ id, payload }) => ({ id, ...(payload as { fields?: string[]; move?: string }) }));

describe("pause, resume and archive", () => {
  test("take a listing off the market and back, each on record, and put it away at the end", async () => {
    const { id: listingId } = await aListing(services, firm.id);
    const move = (name: (typeof plainMoves)[number]) =>
      moveListing(services, recruiter, { listingId, move: name });
    expect(codeOf(await move("pause"))).toBe("ok");
    expect(await rowOf(listingId)).toMatchObject({
      status: "paused",
      pausedAt: services.clock.now(),
    });
    expect(codeOf(await move("pause"))).toBe("listing.move_not_allowed");
    expect(codeOf(await move("archive"))).toBe("listing.move_not_allowed");
    expect(codeOf(await move("resume"))).toBe("ok");
    expect(await rowOf(listingId)).toMatchObject({ status: "live", pausedAt: null });
    await closeListing(services, recruiter, { listingId, reason: "filled" });
    expect(codeOf(await move("archive"))).toBe("ok");
    expect(codeOf(await move("archive"))).toBe("listing.move_not_allowed");
    expect(
      (await eventsOf(listingId, "listing.moved")).map(({ move: made }) => made).sort(),
    ).toEqual(["archive", "close", "pause", "resume"]);
    const inList = async (tab: "archived" | null) =>
      (await listMyListings(services, recruiter, { tab, page: 1 })).rows.map(({ id }) => id);
    expect(await inList(null)).not.toContain(listingId);
    expect(await inList("archived")).toContain(listingId);
  });

  test("of two that press at once one does it", async () => {
    const { id: listingId } = await aListing(services, firm.id);
    const press = () => moveListing(services, recruiter, { listingId, move: "pause" });
    const outcomes = (await Promise.all([press(), press()])).map(codeOf);
    expect(outcomes.filter((code) => code === "ok")).toHaveLength(1);
    expect((await rowOf(listingId)).version).toBe(2);
  });

  test.each(plainMoves)(
    "%s is not a mentor's, and another firm's listing does not exist",
    async (move) => {
      const status = { pause: "live", resume: "paused", archive: "closed" } as const;
      const { id: listingId } = await aListing(services, firm.id, {
        status: status[move],
        ...(move === "archive" ? { closeReason: "filled", closedAt: services.clock.now() } : {}),
      });
      expect(codeOf(await moveListing(services, mentor, { listingId, move }))).toBe(
        "listing.not_yours_to_move",
      );
      expect(codeOf(await moveListing(services, rival, { listingId, move }))).toBe(
        "listing.not_found",
      );
      expect((await rowOf(listingId)).status).toBe(status[move]);
    },
  );

  test("nothing is resumed after its last day; a paused listing ends by the clock like a live one", async () => {
    const { id: listingId } = await aListing(services, firm.id, {
      status: "paused",
      validUntil: services.clock.now(),
    });
    expect(codeOf(await moveListing(services, recruiter, { listingId, move: "resume" }))).toBe(
      "listing.validity_over",
    );
    expect(await expireListings(services)).toBe(1);
    expect(await rowOf(listingId)).toMatchObject({ status: "closed", closeReason: "expired" });
  });
});

describe("an extension", () => {
  const extended = (listingId: string, validUntil: string, applyBy?: string, by = recruiter) =>
    extendListing(services, by, { listingId, validUntil, applyBy });

  test("moves the days on, and only on", async () => {
    const { id } = await aListing(services, firm.id, {
      validUntil: new Date("2026-12-20T16:00:00Z"),
      applyBy: new Date("2026-12-01"),
    });
    const outcomes = [
      await extended(id, "2026-12-19", "2026-12-01"),
      await extended(id, "2026-12-20", "2026-12-01"),
      await extended(id, "2027-01-31", "2026-11-30"),
    ];
    expect(outcomes).toMatchObject([
      { refusal: { code: "listing.only_later", detail: { field: "validUntil" } } },
      { refusal: { code: "listing.only_later", detail: { field: "validUntil" } } },
      { refusal: { code: "listing.only_later", detail: { field: "applyBy" } } },
    ]);
    expect(codeOf(await extended(id, "2026-12-20", "2026-12-15"))).toBe("ok");
    expect(codeOf(await extended(id, "2027-01-31"))).toBe("ok");
    expect(await rowOf(id)).toMatchObject({
      status: "live",
      applyBy: null,
      validUntil: new Date("2027-01-31T16:00:00Z"),
    });
  });

  test("is the firm's own, for live listings", async () => {
    const live_ = await aListing(services, firm.id);
    const paused = await aListing(services, firm.id, { status: "paused" });
    expect([
      codeOf(await extended(live_.id, "2027-02-01", undefined, mentor)),
      codeOf(await extended(live_.id, "2027-02-01", undefined, rival)),
      codeOf(await extended(paused.id, "2027-02-01")),
    ]).toEqual(["listing.not_yours_to_move", "listing.not_found", "listing.move_not_allowed"]);
  });

  test.each([
    [{ validUntil: "2026-11-20" }, { validUntil: ["life:invalid.past_day"] }],
    [{ validUntil: "2027-05-20" }, { validUntil: ["life:invalid.too_far"] }],
    [{ validUntil: "" }, { validUntil: ["required"] }],
    [{ validUntil: "2026-02-31" }, { validUntil: ["bad_date"] }],
    [{ validUntil: "2026-12-01", applyBy: "2026-12-02" }, { applyBy: ["life:invalid.after_end"] }],
    [{ validUntil: "2026-12-01", applyBy: "明天" }, { applyBy: ["bad_date"] }],
  ])("%o is answered at its field", (days, errors) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(days)) form.set(name, value);
    const listingId = "0198c2c0-0000-7000-8000-000000000001";
    const parsed = parseFields(form, extendListingSchema("2026-11-20"), { listingId });
    expect(parsed.ok ? {} : parsed.answer().data.lastResult.error).toEqual(errors);
  });
});

describe("a change of a live listing", () => {
  test("that does not matter to applicants is saved at once and stays live", async () => {
    const { id, version } = await aLive();
    await anApplicant(id);
    const input = { ...typed(id, version, { mentor: "王师傅", payMin: "3300" }), agreed: false };
    expect(await reviseListing(services, recruiter, input)).toEqual({
      ok: true,
      value: { listingId: id, became: "saved" },
    });
    expect(await rowOf(id)).toMatchObject({ status: "live", mentor: "王师傅", payMin: 330_000 });
    expect(await eventsOf(id, "listing.corrected")).toHaveLength(1);
    expect(await eventsOf(id, "listing.changed")).toEqual([]);
    const again = {
      ...typed(id, version + 1, { mentor: "王师傅", payMin: "3300" }),
      agreed: false,
    };
    expect(await reviseListing(services, recruiter, again)).toMatchObject({
      value: { became: "same" },
    });
  });

  test("that matters is asked about first, then goes back to review and is told by name", async () => {
    const { id, version } = await aLive();
    const told = await anApplicant(id);
    const over = await anApplicant(id);
    await services.db.application.updateMany({
      where: { studentId: over },
      data: { status: "withdrawn" },
    });
    const change = typed(id, version, { payMin: "2800", hoursPerDay: "7" });
    const asked = await reviseListing(services, recruiter, { ...change, agreed: false });
    expect(asked).toMatchObject({
      refusal: {
        code: "listing.change_needs_review",
        detail: { fields: "payMin,hoursPerDay", count: 1 },
      },
    });
    expect(await rowOf(id)).toMatchObject({ status: "live", payMin: 320_000, version });

    expect(codeOf(await reviseListing(services, recruiter, { ...change, agreed: true }))).toBe(
      "ok",
    );
    const row = await rowOf(id);
    expect(row).toMatchObject({ status: "submitted", payMin: 280_000 });
    const [event] = await eventsOf(id, "listing.changed");
    expect(event?.fields).toEqual(["payMin", "hoursPerDay"]);
    expect(await tellParties(services, event?.id ?? "")).toBe(1);
    expect(await tellParties(services, event?.id ?? "")).toBe(0);
    const notices = await services.db.notification.findMany({
      where: { about: "student_listing_changed", personId: { in: [told, over] } },
    });
    expect(notices).toMatchObject([{ personId: told, params: { changed: ["pay", "hours"] } }]);

    const queue = await listReviewQueue(services, reviewer, 1);
    expect(queue.rows[0]).toMatchObject({ id, times: 2, wasLive: true });
    const desk = await findListingForReview(services, reviewer, id, "zh-CN");
    expect(desk).toMatchObject({ changed: ["payMin", "hoursPerDay"], wasLive: true });
    expect(desk?.before).toMatchObject({ payMin: 320_000, hoursPerDay: 8 });
    const decision = { listingId: id, version: row.version, verdict: "approved" } as const;
    expect(codeOf(await reviewListing(services, reviewer, decision))).toBe("ok");
    const now = await rowOf(id);
    expect([now.status, now.publishedAt]).toEqual(["live", row.publishedAt]);
  });

  test("is the firm's own, lawful, on the version that was read, and never below the seats taken", async () => {
    const { id, version } = await aLive();
    const change = (over: Record<string, string | string[]>, by = recruiter, at = version) =>
      reviseListing(services, by, { ...typed(id, at, over), agreed: true });
    await services.db.listing.update({ where: { id }, data: { taken: 2 } });
    expect([
      codeOf(await change({ mentor: "甲" }, mentor)),
      codeOf(await change({ mentor: "甲" }, rival)),
      codeOf(await change({ mentor: "甲" }, recruiter, version - 1)),
      codeOf(await change({ requirements: "限女，需交押金" })),
      codeOf(await change({ nightShift: "on" })),
      codeOf(await change({ address: "" })),
      codeOf(await change({ seats: "1" })),
    ]).toEqual([
      "listing.not_yours_to_move",
      "listing.not_found",
      "listing.changed_meanwhile",
      "listing.unlawful_words",
      "listing.breaks_rules",
      "listing.incomplete",
      "listing.seats_taken",
    ]);
    expect(await rowOf(id)).toMatchObject({ status: "live", version, seats: 2 });
    await closeListing(services, recruiter, { listingId: id, reason: "cancelled" });
    expect(codeOf(await change({ mentor: "甲" }, recruiter, version + 1))).toBe(
      "listing.move_not_allowed",
    );
  });

  test("no seats at all is an answer that is missing, also while nobody holds one", async () => {
    const { id, version } = await aLive();
    const none = { ...typed(id, version, { seats: "" }), agreed: true };
    expect(await reviseListing(services, recruiter, none)).toMatchObject({
      refusal: { code: "listing.incomplete", detail: { fields: "seats" } },
    });
  });

  test("fewer seats while an offer takes one: whoever comes second is told", async () => {
    const { id, version } = await aLive();
    const change = { ...typed(id, version, { seats: "1", mentor: "王师傅" }), agreed: true };
    await services.db.listing.update({ where: { id }, data: { taken: 1 } });
    const [taken, changed] = await behindALock(services, { table: "Listing", id }, [
      () => services.db.listing.update({ where: { id }, data: { taken: { increment: 1 } } }),
      () => reviseListing(services, recruiter, change),
    ]);
    expect(taken).toMatchObject({ taken: 2 });
    expect(changed).toMatchObject({
      refusal: { code: "listing.seats_taken", detail: { taken: 2 } },
    });
  });

  test("of a paused listing leaves it paused once it is approved; its firm puts it back", async () => {
    const { id, version } = await aLive();
    await moveListing(services, recruiter, { listingId: id, move: "pause" });
    const change = { ...typed(id, version + 1, { payMin: "2800" }), agreed: true };
    expect(codeOf(await reviseListing(services, recruiter, change))).toBe("ok");
    const submitted = await rowOf(id);
    expect(submitted.status).toBe("submitted");
    const approval = { listingId: id, version: submitted.version, verdict: "approved" } as const;
    expect(codeOf(await reviewListing(services, reviewer, approval))).toBe("ok");
    expect((await rowOf(id)).status).toBe("paused");
    const event = await services.db.outboxEvent.findFirstOrThrow({
      where: { name: "listing.moved", payload: { equals: { listingId: id, move: "approve" } } },
      orderBy: { createdAt: "desc" },
    });
    await tellParties(services, event.id);
    const told = await services.db.notification.findFirstOrThrow({
      where: { personId: recruiter.personId, about: { startsWith: "firm_listing_approved" } },
      orderBy: { createdAt: "desc" },
    });
    expect(told.about).toBe("firm_listing_approved_paused");
    await moveListing(services, recruiter, { listingId: id, move: "resume" });
    expect((await rowOf(id)).status).toBe("live");
  });

  test("of two that agree at once one is told that the other was faster", async () => {
    const { id, version } = await aLive();
    const press = (payMin: string) =>
      reviseListing(services, recruiter, { ...typed(id, version, { payMin }), agreed: true });
    const outcomes = (await Promise.all([press("2900"), press("2800")])).map(codeOf);
    expect(outcomes.filter((code) => code === "ok")).toHaveLength(1);
    expect(await eventsOf(id, "listing.changed")).toHaveLength(1);
  });
});

test("what was referred after it had been live tells applicants what differs once more", async () => {
  const { id, version } = await aLive();
  const change = { ...typed(id, version, { payMin: "2800" }), agreed: true };
  await reviseListing(services, recruiter, change);
  const { version: submitted } = await rowOf(id);
  await reviewListing(services, reviewer, {
    ...{ listingId: id, version: submitted, verdict: "referred", note: "报酬太低" },
  });
  await saveListing(services, recruiter, typed(id, submitted + 1, { payMin: "2700" }));
  expect(
    codeOf(await submitListing(services, recruiter, { listingId: id, version: submitted + 2 })),
  ).toBe("ok");
  expect((await eventsOf(id, "listing.changed")).map(({ fields }) => fields)).toEqual([
    ["payMin"],
    ["payMin"],
  ]);
});

test("a first submission tells nobody of changes", async () => {
  const { id } = await aLive();
  expect(await eventsOf(id, "listing.changed")).toEqual([]);
});

describe("a referral by field", () => {
  const parse = (fields: [string, string][]) => {
    const form = new FormData();
    for (const [name, value] of [...fields, ["version", "3"]] as const) form.append(name, value);
    form.set("verdict", "referred");
    const listingId = "0198c2c0-0000-7000-8000-000000000001";
    const parsed = parseFields(form, ReviewListing, { listingId });
    return parsed.ok ? parsed.value : parsed.answer().data.lastResult.error;
  };

  test("needs a note at each tick, and takes none without", () => {
    expect(
      parse([
        ["fields", "payMin"],
        ["notes.payMin", "  "],
      ]),
    ).toEqual({
      "notes.payMin": ["life:invalid.note_needed"],
    });
    expect(
      parse([
        ["fields", "payMin"],
        ["notes.payMin", "长".repeat(501)],
      ]),
    ).toEqual({
      "notes.payMin": ["too_long:500"],
    });
    expect(parse([["fields", "no_such_field"]])).toEqual({ "fields[0]": ["bad_choice"] });
    expect(
      parse([
        ["fields", "payMin"],
        ["notes.payMin", "太低"],
        ["notes.title", ""],
      ]),
    ).toMatchObject({
      fields: ["payMin"],
      notes: { payMin: "太低" },
    });
  });

  test("reaches the firm at the field, is struck off once mended, and stays in the history", async () => {
    const { id } = await aListing(services, firm.id, { status: "draft", publishedAt: null });
    await saveListing(services, recruiter, typed(id, 1));
    await submitListing(services, recruiter, { listingId: id, version: 2 });
    const refer = { listingId: id, version: 3, verdict: "referred" } as const;
    expect(codeOf(await reviewListing(services, reviewer, refer))).toBe(
      "listing.referral_needs_note",
    );
    const fields = ["payMin", "address"] as ("payMin" | "address")[];
    const notes = { payMin: "低于同岗位的八成", address: "写到门牌号", title: "没勾的不算" };
    expect(codeOf(await reviewListing(services, reviewer, { ...refer, fields, notes }))).toBe("ok");
    const mine = await findMyListing(services, recruiter, id, "zh-CN");
    const kept = { payMin: notes.payMin, address: notes.address };
    expect(mine?.referral).toMatchObject({ note: "", fieldNotes: kept, mended: [] });
    expect(mine?.history).toMatchObject([{ verdict: "referred", fieldNotes: kept }]);
    expect(JSON.stringify(mine?.history)).not.toContain(reviewer.name);

    await saveListing(services, recruiter, typed(id, 4, { payMin: "3600" }));
    const mended = await findMyListing(services, recruiter, id, "zh-CN");
    expect(mended?.referral?.mended).toEqual(["payMin"]);
    await submitListing(services, recruiter, { listingId: id, version: 5 });
    const desk = await findListingForReview(services, reviewer, id, "zh-CN");
    expect(desk).toMatchObject({ changed: ["payMin"], wasLive: false });
    expect((await listReviewQueue(services, reviewer, 1)).rows).toContainEqual(
      expect.objectContaining({ id, times: 2, wasLive: false }),
    );
  });
});

test("what an end does to whose applications is said before it is pressed", async () => {
  const { id } = await aListing(services, firm.id);
  for (const status of ["submitted", "interview", "offered", "accepted"] as const) {
    await anApplicant(id, status);
  }
  const mine = await findMyListing(services, recruiter, id, "zh-CN");
  expect(mine).toMatchObject({
    living: 4,
    ends: {
      filled: { closes: 2, offers: 0, keeps: 2 },
      cancelled: { closes: 3, offers: 1, keeps: 1 },
    },
  });
});

test("a copy knows what it was copied from and has no days of its own yet", async () => {
  const { id } = await aLive({ applyBy: "2026-12-20" });
  const outcome = await cloneListing(services, recruiter, { listingId: id });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  expect(await rowOf(outcome.value.listingId)).toMatchObject({
    ...{ clonedFromId: id, status: "draft", startsOn: null, endsOn: null, applyBy: null },
    ...{ publishedAt: null, version: 1 },
  });
});

describe("a save on its own", () => {
  const alone = (id: string, version: number, over: Record<string, string> = {}, by = recruiter) =>
    saveAlone(services, by, id, bodyOf({ ...over, version: String(version), intent: "save" }));

  test("says the new version and what is missing; the later of two windows is told which version stands", async () => {
    const { id } = await aListing(services, firm.id, { status: "draft", publishedAt: null });
    expect(await alone(id, 1, { title: "" })).toMatchObject({
      ...{ is: "saved", version: 2, status: 200 },
      faults: [{ field: "title", is: "missing" }],
    });
    expect(await alone(id, 1, { title: "第二个窗口" })).toEqual({
      ...{ is: "conflict", version: 2, status: 409 },
    });
    expect((await rowOf(id)).title).toBe("");
    expect(await alone(id, 2, { title: "第二个窗口" })).toMatchObject({ is: "saved", version: 3 });
  });

  test("names what it left out, and keeps away from what is no draft of this firm", async () => {
    const { id } = await aListing(services, firm.id, { status: "draft", publishedAt: null });
    const { id: open } = await aListing(services, firm.id);
    expect(await alone(id, 1, { payMin: "面议" })).toMatchObject({
      ...{ is: "saved", status: 200 },
      errors: { payMin: ["not_number"] },
    });
    expect(await alone(open, 1)).toEqual({ is: "gone", status: 409 });
    expect(await alone(id, 1, {}, rival)).toEqual({ is: "gone", status: 404 });
    expect(await alone("no-id", 1)).toMatchObject({ is: "invalid" });
  });

  test("adds no place of the firm: typed on, it would be added again and again", async () => {
    const { id } = await aListing(services, firm.id, { status: "draft", publishedAt: null });
    const site = {
      ...{ newSiteName: "二厂", newSiteRegion: "441900", newSiteAddress: "示例路 9 号" },
      newSiteSeats: "3",
    };
    expect(await alone(id, 1, site)).toMatchObject({ is: "saved" });
    expect(await services.db.enterpriseSite.count({ where: { enterpriseId: firm.id } })).toBe(0);
  });
});

describe("while a change of a once-live listing waits", () => {
  /** What the form of every test says. */
  const title = "电梯维保实习生";
  /** A listing whose pay goes down: in review, with one who had applied. */
  async function aWaiting() {
    const { id, version } = await aLive({ skills: [] });
    const applied = await anApplicant(id);
    services.clock.pass(1);
    const change = { ...typed(id, version, { payMin: "2800", title: "电梯保养实习生" }) };
    expect(codeOf(await reviseListing(services, recruiter, { ...change, agreed: true }))).toBe(
      "ok",
    );
    const viewer = {
      ...{ personId: applied, name: "", sessionId: "s", locale: null, isMinor: false },
      ...({ side: "student", role: "student" } as const),
    };
    const shown = () =>
      findShownListing(services, { viewer, locale: "zh-CN" as const }, id).then((found) => {
        if (!found) throw new Error("not shown");
        return found;
      });
    return { id, viewer, shown };
  }

  test.each(["draft", "submitted", "referred"] as const)(
    "in %s those who applied read what was approved, and that a change is looked at",
    async (state) => {
      const { id, shown, viewer } = await aWaiting();
      const before = await rowOf(id);
      if (state === "draft") await takeBackListing(services, recruiter, { listingId: id });
      if (state === "referred") {
        await reviewListing(services, reviewer, {
          ...{ listingId: id, version: before.version, verdict: "referred", note: "为什么" },
        });
      }
      expect(await rowOf(id)).toMatchObject({ status: state, payMin: 280_000 });
      const { listing, rests, changed, isOpen } = await shown();
      expect([listing.pay.min, listing.title, rests, changed, isOpen]).toEqual([
        ...[320_000, title, "changing", null, false],
      ]);
      const [row] = await listMyApplications(services, viewer);
      expect(row?.listing.title).toBe(title);
      const story = await findMyApplication(services, viewer, row?.id ?? "", { locale: "zh-CN" });
      expect(story?.listing.title).toBe(title);
      expect(JSON.stringify(story)).not.toContain("电梯保养实习生");
    },
  );

  test("the text that stood is shown whole: places, days, skills and allowances as before", async () => {
    const { id, shown, viewer } = await aWaiting();
    const { listing } = await shown();
    const { stoodAs } = await rowOf(id);
    const said = (view: ListingView) => ({ ...view, status: null });
    await services.db.listing.update({
      where: { id },
      data: { payMin: 320_000, title, status: "live" },
    });
    await services.db.listing.update({ where: { id }, data: { stoodAs: Prisma.DbNull } });
    const plain = await findShownListing(services, { viewer, locale: "zh-CN" }, id);
    expect(said(listing)).toEqual(plain && said(plain.listing));
    expect(stoodAs).not.toBeNull();
  });

  test("an approval shows the new text, and on which day what was changed, to those who applied before", async () => {
    const { id, shown } = await aWaiting();
    services.clock.pass(24);
    const { version } = await rowOf(id);
    await reviewListing(services, reviewer, { listingId: id, version, verdict: "approved" });
    const { listing, rests, changed, isOpen } = await shown();
    expect([listing.pay.min, listing.title, rests, isOpen]).toEqual([
      ...[280_000, "电梯保养实习生", null, true],
    ]);
    expect(changed).toEqual({ on: today(), fields: ["title", "payMin"] });
    services.clock.pass(1);
    const late = await anApplicant(id);
    const viewer = {
      ...{ personId: late, name: "", sessionId: "s", locale: null, isMinor: false },
      ...({ side: "student", role: "student" } as const),
    };
    const other = await findShownListing(services, { viewer, locale: "zh-CN" }, id);
    expect(other?.changed).toBeNull();
  });

  test.each(["draft", "submitted", "referred"] as const)(
    "it can be ended from %s, and those who applied get their end",
    async (state) => {
      const { id, viewer, shown } = await aWaiting();
      await services.db.listing.update({ where: { id }, data: { status: state } });
      const mine = await findMyListing(services, recruiter, id, "zh-CN");
      expect(mine?.ends.cancelled).toMatchObject({ closes: 1 });
      const close = { listingId: id, reason: "cancelled" } as const;
      expect(codeOf(await closeListing(services, rival, close))).toBe("listing.not_found");
      expect(codeOf(await closeListing(services, recruiter, close))).toBe("ok");
      expect(codeOf(await closeListing(services, recruiter, close))).toBe(
        "listing.move_not_allowed",
      );
      await settleDue(services);
      const [row] = await listMyApplications(services, viewer);
      expect(row?.status).toBe("closed");
      expect((await shown()).listing.title).toBe(title);
    },
  );

  test.each(["draft", "submitted", "referred"] as const)(
    "what was never live is not ended from %s",
    async (status) => {
      const { id } = await aListing(services, firm.id, { status, publishedAt: null });
      expect(
        codeOf(await closeListing(services, recruiter, { listingId: id, reason: "cancelled" })),
      ).toBe("listing.move_not_allowed");
    },
  );
});
