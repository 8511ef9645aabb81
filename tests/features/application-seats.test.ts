import { PrismaPg } from "@prisma/adapter-pg";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerOffer } from "~/app/features/applications/answer-offer.server";
import { moveApplication } from "~/app/features/applications/move-application.server";
import { reviewPlacement } from "~/app/features/applications/review-placement.server";
import { settleDue } from "~/app/features/applications/settle-due.server";
import { submitApplication } from "~/app/features/applications/submit-application.server";
import { withdrawApplication } from "~/app/features/applications/withdraw-application.server";
import { live, type Move, movesOpenTo } from "~/app/domain/application";
import type { StudentActor } from "~/app/domain/permission";
import { dayOf } from "~/app/domain/values";
import { PrismaClient } from "~/prisma/generated/client";
import { aCrowd, aMarket, anOffer, no, seatsOf, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { aSchoolStaff, aStudent } from "../support/factories";

let services: TestServices;
beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());

const respondBy = "2026-11-27";
const start = "2026-11-20T10:00:00+08:00";

test("two hundred offers at once for five seats: five are made", async () => {
  const market = await aMarket(services, { seats: 5 });
  const crowd = await aCrowd(services, market, 200);
  // All two hundred wait for the pool's eight connections, however slow this computer is.
  const transactionOptions = { maxWait: 60_000, timeout: 60_000 };
  const db = new PrismaClient({ adapter: new PrismaPg(services.pool), transactionOptions });
  const outcomes = await Promise.all(
    crowd.map((applicationId) => {
      const input = { applicationId, version: 1, move: "offer", respondBy, note: "" } as const;
      return moveApplication({ ...services, db }, market.recruiter, input);
    }),
  );
  const refused = outcomes.filter((outcome) => !outcome.ok);
  expect(new Set(refused.map(no))).toEqual(new Set(["application.no_seat_left"]));
  expect(refused).toHaveLength(195);
  expect(await seatsOf(services, market.listing.id)).toEqual({ taken: 5, held: 5, seats: 5 });
  const where = { applicationId: { in: crowd }, move: "offer" };
  expect(await services.db.applicationMove.count({ where })).toBe(5);
});

test("the same crowd oversells when a seat is read first and written after", async () => {
  const elsewhere = await aDatabase();
  const market = await aMarket(elsewhere, { seats: 5 });
  const crowd = await aCrowd(elsewhere, market, 200);
  const { id } = market.listing;
  const offerNaively = async (applicationId: string) => {
    const { taken, seats } = await elsewhere.db.listing.findUniqueOrThrow({ where: { id } });
    if (taken >= (seats ?? 0)) return;
    await elsewhere.db.listing.update({ where: { id }, data: { taken: taken + 1 } });
    const data = { status: "offered", holdsSeat: true, respondBy: new Date(respondBy) } as const;
    await elsewhere.db.application.update({ where: { id: applicationId }, data });
  };
  await Promise.all(crowd.map(offerNaively));
  expect((await seatsOf(elsewhere, id)).held).toBeGreaterThan(5);
  await elsewhere.close();
});

test("a seat given back is given back once, however often and by whomever it is asked", async () => {
  const market = await aMarket(services, { seats: 3 });
  const { listing, recruiter, school } = market;
  const students = await Promise.all([1, 2, 3].map(() => aStudent(services, school)));
  const [one, two, three] = students.map(({ actor }) => actor) as [
    StudentActor,
    StudentActor,
    StudentActor,
  ];
  const [declined, withdrawn, lapsed] = [
    await anOffer(services, one, recruiter, listing.id),
    await anOffer(services, two, recruiter, listing.id),
    await anOffer(services, three, recruiter, listing.id),
  ];
  expect(await seatsOf(services, listing.id)).toMatchObject({ taken: 3, held: 3 });

  const decline = { applicationId: declined, version: 3, move: "decline" } as const;
  const answers = await Promise.all([1, 2, 3].map(() => answerOffer(services, one, decline)));
  expect(answers.map(yes)).toEqual(Array(3).fill({ applicationId: declined, status: "withdrawn" }));
  expect(await seatsOf(services, listing.id)).toMatchObject({ taken: 2, held: 2 });

  yes(await answerOffer(services, two, { applicationId: withdrawn, version: 3, move: "accept" }));
  const withdrawal = { applicationId: withdrawn, version: 4 };
  for (let i = 0; i < 2; i += 1) yes(await withdrawApplication(services, two, withdrawal));
  expect(await seatsOf(services, listing.id)).toMatchObject({ taken: 1, held: 1 });
  const placement = { where: { applicationId: withdrawn } };
  expect(await services.db.placement.findFirst(placement)).toMatchObject({ state: "cancelled" });

  services.clock.set("2026-11-28T00:00:00+08:00");
  await Promise.all([settleDue(services), settleDue(services)]);
  expect((await settleDue(services)).lapsed).toBe(0);
  const lapses = { where: { applicationId: lapsed, move: "lapse" } };
  expect(await services.db.applicationMove.count(lapses)).toBe(1);
  expect(await seatsOf(services, listing.id)).toMatchObject({ taken: 0, held: 0 });
  const row = await services.db.application.findUniqueOrThrow({ where: { id: lapsed } });
  expect(row.status).toBe("lapsed");
  services.clock.set(start);
});

const seatMoves: readonly Move[] = [
  ...(["shortlist", "offer", "take_back_offer", "accept", "decline", "undo_accept"] as const),
  ...(["approve", "reject"] as const),
];

/** Four students, two seats, a recruiter and an office: `act` lets somebody do what the table allows on what they see. */
async function aPlayground() {
  const market = await aMarket(services, {
    seats: 2,
    startsOn: new Date("2029-03-01"),
    validUntil: new Date("2029-01-01"),
  });
  const { school, recruiter, listing } = market;
  const { db } = services;
  const office = await aSchoolStaff(services, school, "internship_office");
  const students = await Promise.all([1, 2, 3, 4].map(() => aStudent(services, school)));
  const day = () => dayOf(new Date(services.clock.now().getTime() + 86_400_000));
  const perform = (move: Move, who: number, seen: { applicationId: string; version: number }) => {
    const actor = students[who]?.actor;
    if (!actor) throw new Error("nobody");
    const firm = { ...seen, note: "", reason: "other", respondBy: day() } as const;
    const interviewAt = `${day()}T14:00`;
    switch (move) {
      case "accept":
      case "decline":
      case "undo_accept":
        return answerOffer(services, actor, { ...seen, move });
      case "withdraw":
        return withdrawApplication(services, actor, seen);
      case "approve":
      case "reject":
        return reviewPlacement(services, office, { ...seen, note: "", move, reason: "other" });
      case "review":
      case "shortlist":
      case "invite":
      case "offer":
      case "refuse":
      case "take_back_offer":
        return moveApplication(services, recruiter, { ...firm, interviewAt, move });
      default:
        throw new Error(`${move} is nobody's in this walk`);
    }
  };

  /** Somebody does something that the table allows on what they see; the clock moves now and then. */
  const act = async (who: number, choice: number) => {
    if (choice % 7 === 0) {
      services.clock.pass(25);
      return settleDue(services);
    }
    const student = students[who]?.actor;
    if (!student) throw new Error("nobody");
    const found = await db.application.findFirst({
      where: { studentId: student.personId, listingId: listing.id, status: { in: live } },
    });
    if (!found) return submitApplication(services, student, { listingId: listing.id, note: "" });
    const movers = ["recruiter", "student", "internship_office"] as const;
    const open = movers.flatMap((mover) => movesOpenTo(found.status, mover));
    const towardsSeats = open.filter((one) => seatMoves.includes(one));
    const pool = choice % 2 === 0 && towardsSeats.length > 0 ? towardsSeats : open;
    const move = pool[Math.floor(choice / 2) % pool.length];
    if (!move) return null;
    return perform(move, who, { applicationId: found.id, version: found.version });
  };
  return { act, listing };
}

test("whatever people and the clock do at once, seats taken are seats held and never too many", async () => {
  const round = fc.array(fc.tuple(fc.nat(3), fc.nat(1000)), { minLength: 1, maxLength: 4 });
  const walk = fc.array(round, { minLength: 12, maxLength: 20, size: "max" });
  await fc.assert(
    fc.asyncProperty(walk, async (rounds) => {
      services.clock.set(start);
      const { act, listing } = await aPlayground();
      for (const atOnce of rounds) {
        await Promise.all(atOnce.map(([who, choice]) => act(who, choice)));
        const { taken, held, seats } = await seatsOf(services, listing.id);
        expect(taken).toBe(held);
        expect(taken).toBeLessThanOrEqual(seats ?? 0);
      }
    }),
    { numRuns: 20, seed: 20261120, endOnFailure: true },
  );
  // The walks did reach the far moves: one that was only refused would prove nothing.
  const made = await services.db.applicationMove.groupBy({ by: ["move"] });
  const far = ["offer", "take_back_offer", "accept", "undo_accept", "decline", "withdraw", "lapse"];
  expect(made.map(({ move }) => move)).toEqual(
    expect.arrayContaining([...far, "ask_school", "approve", "reject"]),
  );
  services.clock.set(start);
}, 180_000);
