// What waits for a student is one number: the badge of the frame, the home page and the list count the same.
import { afterAll, beforeAll, expect, test } from "vitest";
import { holdsSeat, live } from "~/app/domain/application";
import { listApplicants } from "~/app/features/applications/read-applicants.server";
import { findApplicationForFirm } from "~/app/features/applications/read-firm-application.server";
import { listMyApplications } from "~/app/features/applications/read-my-applications.server";
import { readFrame } from "~/app/features/navigation/read-frame.server";
import { newId } from "~/app/platform/id";
import { aMarket } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { aListing } from "../support/factories";

let on: TestServices;
beforeAll(async () => {
  on = await aDatabase();
});
afterAll(() => on.close());

const inHours = (hours: number) => new Date(on.clock.now().getTime() + hours * 3_600_000);

test("one application of every living status, with and without a time to choose", async () => {
  const { student, enterprise } = await aMarket(on);
  const { actor, enrolment } = student;
  const now = on.clock.now();
  const rows = [...live, "interview", "interview"] as const;
  for (const [at, status] of rows.entries()) {
    const { id: listingId } = await aListing(on, enterprise.id);
    const isAgreed = at === rows.length - 2;
    const hasTimes = at === rows.length - 1;
    await on.db.application.create({
      data: {
        ...{ id: newId(now.getTime()), listingId, studentId: actor.personId, status },
        ...{ enrolmentId: enrolment.id, snapshot: {}, movedAt: now, holdsSeat: holdsSeat(status) },
        ...{ submittedAt: now, respondBy: inHours(24), interviewAt: isAgreed ? inHours(2) : null },
      },
    });
    const time = { listingId, createdById: actor.personId, createdAt: now, place: "302" };
    const laidOut = hasTimes ? [-3, 5, 9] : [-3];
    await on.db.interviewSlot.createMany({
      data: laidOut.map((hours) => ({
        ...{ id: newId(now.getTime()), ...time },
        ...{ startsAt: inHours(hours), endsAt: inHours(hours + 1) },
      })),
    });
  }
  const listed = await listMyApplications(on, actor);
  const mine = listed.filter(({ turn }) => turn === "student");
  expect(mine.map(({ status }) => status).sort()).toEqual(["draft", "interview", "offered"]);
  const choosing = mine.find(({ status }) => status === "interview");
  expect(choosing).toMatchObject({ chooseBy: inHours(9), due: inHours(9) });

  const person = await on.db.person.findUniqueOrThrow({ where: { id: actor.personId } });
  const signedIn = { personId: person.id, name: person.name, actor };
  const { counts } = await readFrame(on, signedIn as unknown as Parameters<typeof readFrame>[1]);
  expect(counts.applications).toBe(mine.length);
});

test("an agreed interview is nobody's turn until its hour; without a time to choose it is the firm's", async () => {
  const { student, listing, recruiter } = await aMarket(on);
  const { actor, enrolment } = student;
  const now = on.clock.now();
  const application = await on.db.application.create({
    data: {
      ...{ id: newId(now.getTime()), listingId: listing.id, studentId: actor.personId },
      ...{ status: "interview", enrolmentId: enrolment.id, movedAt: now, submittedAt: now },
      snapshot: { name: "陈晓", skillCodes: [], majorCode: "", school: "", className: "" },
      interviewAt: inHours(2),
    },
  });
  const { id } = application;
  const seen = async () => {
    const locale = "zh-CN";
    const row = (await listApplicants(on, recruiter, listing.id, { locale }))?.rows[0];
    const page = await findApplicationForFirm(on, recruiter, id, { locale });
    const [mine] = await listMyApplications(on, actor);
    expect(page?.turn).toBe(row?.turn);
    expect(mine?.turn).toBe(row?.turn);
    return { turn: row?.turn, chooseBy: page?.chooseBy };
  };
  expect(await seen()).toMatchObject({ turn: null });
  on.clock.pass(2);
  expect(await seen()).toMatchObject({ turn: "enterprise" });

  await on.db.application.update({ where: { id }, data: { interviewAt: null } });
  expect(await seen()).toEqual({ turn: "enterprise", chooseBy: null });
  const time = { listingId: listing.id, createdById: actor.personId, createdAt: now, place: "302" };
  await on.db.interviewSlot.create({
    data: { id: newId(now.getTime()), ...time, startsAt: inHours(5), endsAt: inHours(6) },
  });
  expect(await seen()).toEqual({ turn: "student", chooseBy: undefined });
});
