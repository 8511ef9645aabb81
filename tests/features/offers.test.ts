// Offers with terms, and invitations with an hour, with times to choose from, or with neither.
import { afterAll, beforeAll, expect, test } from "vitest";
import { differencesOf, OfferTerms } from "~/app/domain/offer";
import type { StudentActor } from "~/app/domain/permission";
import { answerFirmForm } from "~/app/features/applications/answer-firm-form.server";
import { answerOffer } from "~/app/features/applications/answer-offer.server";
import {
  MoveApplication,
  moveApplication,
} from "~/app/features/applications/move-application.server";
import type { Tried } from "~/app/features/applications/use-move-form";
import { findApplicationForFirm } from "~/app/features/applications/read-firm-application.server";
import { findMyApplication } from "~/app/features/applications/read-my-applications.server";
import { withdrawApplication } from "~/app/features/applications/withdraw-application.server";
import { frozen } from "~/app/features/listings/listing-draft.server";
import { readStoodTerms } from "~/app/features/listings/read-stood.server";
import { bookSlot } from "~/app/features/interviews/book-slot.server";
import { openSlots } from "~/app/features/interviews/open-slots.server";
import { aMarket, anApplication, no, versionOf, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { aStudent } from "../support/factories";

let on: TestServices;
beforeAll(async () => {
  on = await aDatabase();
  on.clock.set("2026-11-20T10:00:00+08:00");
});
afterAll(() => on.close());

type Market = Awaited<ReturnType<typeof aMarket>>;
type Input = Partial<Parameters<typeof moveApplication>[2]>;
const find = (id: string) => on.db.application.findUniqueOrThrow({ where: { id } });

async function press({ recruiter }: Market, applicationId: string, input: Input) {
  const version = await versionOf(on, applicationId);
  return moveApplication(on, recruiter, {
    ...{ applicationId, version, move: "review", note: "" },
    ...input,
  });
}

async function applied(market: Market) {
  const { actor } = await aStudent(on, market.school);
  return { actor, id: await anApplication(on, actor, market.listing.id) };
}

async function aTime({ recruiter, listing }: Market, from = "14:00", count = 1) {
  const where = { place: "会议室", link: "", note: "" };
  const input = { listingId: listing.id, day: "2026-11-24", from, minutes: 30, count, ...where };
  yes(await openSlots(on, recruiter, input));
  return on.db.interviewSlot.findMany({
    where: { listingId: listing.id, applicationId: null, cancelledAt: null },
    orderBy: { startsAt: "asc" },
  });
}
const slotsOf = (applicationId: string) =>
  on.db.interviewSlot.findMany({ where: { applicationId } });

test("an invitation without an hour needs times to choose from; the promise runs from the last", async () => {
  const market = await aMarket(on, { answerDays: 2 });
  const { id, actor } = await applied(market);
  expect(no(await press(market, id, { move: "invite" }))).toBe("application.interview_time_needed");
  const [first] = await aTime(market, "14:00", 3);
  yes(await press(market, id, { move: "invite" }));
  expect(await find(id)).toMatchObject({
    ...{ status: "interview", interviewAt: null },
    answerBy: new Date("2026-11-26T15:00:00+08:00"),
  });
  yes(await bookSlot(on, actor, { applicationId: id, slotId: first!.id }));
  expect((await find(id)).interviewAt).toEqual(first!.startsAt);
});

test("an hour that the firm names is a time of its own, once, and nobody else's", async () => {
  const market = await aMarket(on);
  const [one, two] = [await applied(market), await applied(market)];
  yes(
    await press(market, one.id, {
      move: "invite",
      interviewAt: "2026-11-25T14:00",
      note: "带证件",
    }),
  );
  expect(await slotsOf(one.id)).toMatchObject([
    { startsAt: new Date("2026-11-25T14:00:00+08:00"), note: "带证件", cancelledAt: null },
  ]);
  for (const interviewAt of ["2026-11-25T14:00", "2026-11-25T14:29"]) {
    const second = await press(market, two.id, { move: "invite", interviewAt });
    expect(no(second)).toBe("interview.overlap");
  }
  expect(await find(two.id)).toMatchObject({ status: "submitted", interviewAt: null });
  yes(await press(market, two.id, { move: "invite", interviewAt: "2026-11-25T14:30" }));
});

test("the history tells of the time that a student chose, not again of one that the firm named", async () => {
  const market = await aMarket(on);
  const [slot] = await aTime(market);
  const [one, two] = [await applied(market), await applied(market)];
  on.clock.pass(1);
  yes(await press(market, one.id, { move: "invite" }));
  on.clock.pass(1);
  yes(await bookSlot(on, one.actor, { applicationId: one.id, slotId: slot!.id }));
  yes(await press(market, two.id, { move: "invite", interviewAt: "2026-11-25T09:00" }));
  on.clock.pass(-2);
  const stepsOf = async (student: StudentActor, id: string) => {
    const mine = await findMyApplication(on, student, id, { locale: "zh-CN" });
    const theirs = await findApplicationForFirm(on, market.recruiter, id, { locale: "zh-CN" });
    expect(theirs?.steps).toEqual(mine?.steps);
    return mine?.steps.map(({ move, by, time }) => [move, by, time]);
  };
  const [submitted, invited] = [
    ["submit", "student", undefined],
    ["invite", "recruiter", undefined],
  ];
  expect(await stepsOf(one.actor, one.id)).toEqual([
    ...[submitted, invited],
    ["choose_time", "student", slot!.startsAt],
  ]);
  expect(await stepsOf(two.actor, two.id)).toEqual([submitted, invited]);
});

test("an hour that stands open is taken, not doubled", async () => {
  const market = await aMarket(on);
  const [slot] = await aTime(market);
  const { id } = await applied(market);
  yes(await press(market, id, { move: "invite", interviewAt: "2026-11-24T14:00" }));
  expect((await slotsOf(id)).map((one) => one.id)).toEqual([slot!.id]);
});

test("who leaves gives the time back: an open one is open again, one of its own is cancelled", async () => {
  const market = await aMarket(on);
  const [slot] = await aTime(market);
  const [one, two] = [await applied(market), await applied(market)];
  yes(await press(market, one.id, { move: "invite" }));
  yes(await bookSlot(on, one.actor, { applicationId: one.id, slotId: slot!.id }));
  yes(await press(market, two.id, { move: "invite", interviewAt: "2026-11-25T09:00" }));
  const version = await versionOf(on, one.id);
  yes(await withdrawApplication(on, one.actor, { applicationId: one.id, version }));
  yes(await press(market, two.id, { move: "refuse", reason: "other_chosen" }));
  expect(await on.db.interviewSlot.findUnique({ where: { id: slot!.id } })).toMatchObject({
    ...{ applicationId: null, bookedAt: null, cancelledAt: null, sequence: 2 },
  });
  expect(await slotsOf(two.id)).toMatchObject([{ cancelledAt: on.clock.now() }]);
});

async function shortlisted(market: Market) {
  const { id, actor } = await applied(market);
  yes(await press(market, id, { move: "shortlist" }));
  return { id, actor };
}
const until = { move: "offer" as const, respondBy: "2026-11-27" };

test("an offer without terms is what the listing says", async () => {
  const market = await aMarket(on);
  const { id } = await shortlisted(market);
  yes(await press(market, id, until));
  const { offerTerms, offerStartsOn, offerEndsOn } = await find(id);
  const terms = OfferTerms.parse(offerTerms);
  expect(terms).toMatchObject({ payMin: 320_000, payMax: 380_000, startsOn: "2027-03-01" });
  expect(differencesOf(terms)).toEqual([]);
  expect([offerStartsOn, offerEndsOn]).toEqual([new Date("2027-03-01"), new Date("2027-08-31")]);
});

test("an offer's own terms stand, keep what the listing said, and begin the placement", async () => {
  const market = await aMarket(on);
  const { id, actor } = await shortlisted(market);
  yes(
    await press(market, id, { ...until, startsOn: "2027-03-15", payMin: 300_000, site: "松山湖" }),
  );
  const terms = OfferTerms.parse((await find(id)).offerTerms);
  expect(terms).toMatchObject({ payMin: 300_000, payMax: null, endsOn: "2027-09-14" });
  expect(terms.listed).toMatchObject({ payMin: 320_000, startsOn: "2027-03-01" });
  expect(differencesOf(terms)).toEqual(["pay_lower", "site", "startsOn", "endsOn"]);
  yes(await answerOffer(on, actor, { applicationId: id, version: 3, move: "accept" }));
  const placement = await on.db.placement.findUniqueOrThrow({ where: { applicationId: id } });
  expect(placement.startsOn).toEqual(new Date("2027-03-15"));
});

test.each<[Input, string]>([
  [{ startsOn: "2026-11-19" }, "offer.starts_in_past"],
  [{ startsOn: "2027-03-01", endsOn: "2027-02-01" }, "offer.ends_before_start"],
  [{ payMin: 400_000, payMax: 300_000 }, "offer.pay_order"],
  [{ respondBy: "2026-11-19" }, "application.respond_by_needed"],
])("%j is refused: %s", async (over, code) => {
  const market = await aMarket(on);
  const { id } = await shortlisted(market);
  expect(no(await press(market, id, { ...until, ...over }))).toBe(code);
  expect(await find(id)).toMatchObject({ status: "shortlisted", offerTerms: null });
});

test.each([
  [{ payMin: "0" }, false],
  [{ payMin: "-3000" }, false],
  [{ payMin: "三千" }, false],
  [{ payMin: "3,200 元" }, true],
  [{ payMin: "３２００" }, true],
  [{ startsOn: "2027-02-30" }, false],
  [{ shift: "whenever" }, false],
  [{ site: "长".repeat(121) }, false],
])("the form's terms %j are read: %s", (typed, isRead) => {
  const applicationId = "00000000-0000-7000-8000-000000000001";
  const parsed = MoveApplication.safeParse({ applicationId, version: 1, ...until, ...typed });
  expect(parsed.success).toBe(isRead);
});

test("a student may say why an offer is declined", async () => {
  const market = await aMarket(on);
  const { id, actor } = await shortlisted(market);
  yes(await press(market, id, until));
  const input = { applicationId: id, version: 3, move: "decline", reason: "too_far" } as const;
  yes(await answerOffer(on, actor, input));
  expect(await find(id)).toMatchObject({ status: "withdrawn", refusalCode: "too_far" });
});

const respondBy = "2026-11-27";
test.each([
  ["nightShift", "offer.ir_23", { nightShift: "yes" }],
  ["overtime", "offer.ir_23", { overtime: "yes" }],
  ["shift", "offer.ir_23", { shift: "three_shift" }],
  ["hoursPerDay", "offer.ir_24", { hoursPerDay: 9 }],
  ["hoursPerWeek", "offer.ir_24", { hoursPerWeek: 48 }],
  ["payPeriod", "offer.ir_26", { payPeriod: "year" }],
  ["payNote", "offer.ir_26", { payNote: "一半用购物卡抵" }],
] as const)(
  "an offer to an intern with an unlawful %s is refused by its rule: %s",
  async (field, code, over) => {
    const market = await aMarket(on);
    const { id } = await applied(market);
    yes(await press(market, id, { move: "shortlist" }));
    const refused = await press(market, id, { move: "offer", respondBy, ...over });
    expect(refused).toMatchObject({ refusal: { code, detail: { field } } });
    expect(await find(id)).toMatchObject({ status: "shortlisted", offerTerms: null });
  },
);

test("night work of a minor is refused in part-time work too, unless the offer leaves it out", async () => {
  const market = await aMarket(on, {
    ...{ kind: "part_time", nightShift: true, startsOn: null, months: null },
  });
  const offer = async (birthDate: string, over: Input) => {
    const { actor } = await aStudent(on, market.school, { birthDate });
    const id = await anApplication(on, actor, market.listing.id);
    yes(await press(market, id, { move: "shortlist" }));
    const outcome = await press(market, id, { move: "offer", respondBy, ...over });
    return outcome.ok ? "ok" : outcome.refusal.code;
  };
  expect(await offer("2009-06-17", {})).toBe("offer.ir_23");
  expect(await offer("2009-06-17", { nightShift: "no" })).toBe("ok");
  expect(await offer("2005-06-17", {})).toBe("ok");
});

test("while a change waits, an offer starts from what was approved", async () => {
  const market = await aMarket(on, { payMin: 320_000 });
  const { id } = await applied(market);
  const { id: listingId } = market.listing;
  const stands = await readStoodTerms(on.db, listingId);
  await on.db.listing.update({
    where: { id: listingId },
    data: { payMin: 200_000, status: "submitted", stoodAs: frozen(stands!) },
  });
  yes(await press(market, id, { move: "shortlist" }));
  yes(await press(market, id, { move: "offer", respondBy }));
  const { listed, ...terms } = OfferTerms.parse((await find(id)).offerTerms);
  expect([terms.payMin, listed.payMin]).toEqual([320_000, 320_000]);
});

test("all that stands against an offer is told in one answer, also where part of it cannot be read", async () => {
  const market = await aMarket(on);
  const { id } = await shortlisted(market);
  const answerTo = async (typed: Record<string, string>) => {
    const version = String(await versionOf(on, id));
    const body = new URLSearchParams({ move: "offer", version, note: "", ...typed });
    const request = new Request("http://127.0.0.1/", { method: "POST", body });
    const answer = await answerFirmForm(request, on, market.recruiter, id);
    if (answer instanceof Response) throw new Error("the offer was made");
    const { lastResult, also } = (answer as unknown as { data: NonNullable<Tried> }).data;
    return {
      unread: Object.keys(lastResult.error ?? {}),
      told: also?.map(({ code, detail }) => [code, detail.field ?? null]),
    };
  };
  const late = { startsOn: "2026-11-19", endsOn: "2026-11-01" };
  const dates = [
    ["application.respond_by_needed", null],
    ["offer.starts_in_past", null],
    ["offer.ends_before_start", null],
  ];
  expect(await answerTo({ ...late, hoursPerDay: "12", overtime: "yes" })).toEqual({
    unread: [],
    told: [...dates, ["offer.ir_23", "overtime"], ["offer.ir_24", "hoursPerDay"]],
  });
  expect(await answerTo({ ...late, payMin: "三千" })).toEqual({ unread: ["payMin"], told: dates });
  await on.db.listing.update({ where: { id: market.listing.id }, data: { seats: 1, taken: 1 } });
  const full = await answerTo({ respondBy });
  expect(full.told).toEqual([]);
});

test("an earlier first day lets nobody in whom the listing's own kept out", async () => {
  const heavy = { hazards: ["heavy_load"], hazardous: true, validUntil: new Date("2027-06-01") };
  const job = await aMarket(on, { kind: "job", ...heavy, startsOn: new Date("2027-07-01") });
  const intern = await aMarket(on, { startsOn: new Date("2027-09-01") });
  const grown = await aStudent(on, job.school, { birthDate: "2009-05-01" });
  const fresh = await aStudent(on, intern.school, { studyYear: 1 });
  const offer = async (market: Market, actor: typeof grown.actor, startsOn?: string) => {
    const applicationId = await anApplication(on, actor, market.listing.id);
    yes(await press(market, applicationId, { move: "shortlist" }));
    const input = { move: "offer", respondBy: "2026-11-27", startsOn } as const;
    const early = await press(market, applicationId, { ...input, startsOn: "2026-12-01" });
    yes(await press(market, applicationId, { ...input, startsOn }));
    return early;
  };
  expect(await offer(job, grown.actor)).toMatchObject({
    refusal: { code: "offer.ir_20", detail: { field: "hazards" } },
  });
  expect(await offer(intern, fresh.actor)).toMatchObject({
    refusal: { code: "offer.ir_14", detail: { field: "startsOn" } },
  });
});

test("neither an offer nor an invitation asks for money, loans or papers, told at each field", async () => {
  const market = await aMarket(on);
  const { id } = await applied(market);
  const invite = { move: "invite", interviewAt: "2026-11-25T14:00" } as const;
  const demand = await press(market, id, { ...invite, note: "入职前交服装押金 500 元" });
  expect(demand).toMatchObject({
    refusal: { code: "application.unlawful_demand", detail: { field: "note", found: "押金" } },
  });
  yes(await press(market, id, { ...invite, note: "不收押金" }));
  const body = new URLSearchParams({
    ...{ move: "offer", version: String(await versionOf(on, id)), respondBy: "2026-11-27" },
    ...{ payNote: "入职前交服装押金 500", site: "先交培训费", note: "入职扣押身份证" },
  });
  const request = new Request("http://x.test/", { method: "POST", body });
  const answer = await answerFirmForm(request, on, market.recruiter, id);
  const { also = [] } = (answer as unknown as { data: NonNullable<Tried> }).data;
  expect(also.map(({ code, detail }) => [code, detail.field])).toEqual([
    ["application.unlawful_demand", "payNote"],
    ["application.unlawful_demand", "site"],
    ["application.unlawful_demand", "note"],
  ]);
});
