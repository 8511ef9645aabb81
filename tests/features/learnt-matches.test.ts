// What noes and looks teach, on real rows: a part that is told and goes again, never only where never was said; looks are kept
// by consent alone, of adults alone, and go with it. And nothing of a person that is forbidden moves a list.
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerMatch, type AnswerMatch } from "~/app/features/matching/answer-match.server";
import { findMatches } from "~/app/features/matching/read-matches.server";
import { readForYou } from "~/app/features/matching/read-for-you.server";
import { keptLooksDays, readBehaviour } from "~/app/features/matching/read-behaviour.server";
import { rememberLook } from "~/app/features/matching/remember-look.server";
import { listingSelect, toDocument } from "~/search/listings";
import { sweepSessions } from "~/workers/jobs/sweep-sessions";
import { runMatching } from "~/workers/matching/run-matching";
import { aDatabase, type TestServices } from "../support/database";
import { type ASchool, aListing, anEnterprise, aSchool, aStudent } from "../support/factories";

let services: TestServices;
let school: ASchool;
let me: Awaited<ReturnType<typeof aStudent>>;
const ids: string[] = [];

beforeAll(async () => {
  services = await aDatabase();
  school = await aSchool(services);
  const firms = [await anEnterprise(services), await anEnterprise(services)];
  me = await aStudent(services, school);
  const lift = { occupationCode: "oc-lift-technician", regionCodes: ["441800"] };
  for (let n = 0; n < 6; n++)
    ids.push((await aListing(services, firms[n % 2]!.id, { ...lift, seats: 3 })).id);
  await services.db.studentProfile.update({
    where: { personId: me.person.id },
    data: {
      wishedOccupations: ["oc-lift-technician"],
      skills: { create: [{ skillCode: "sk-safety" }] },
    },
  });
  const rows = await services.db.listing.findMany({ select: listingSelect });
  await services.search.listings.upsert(
    rows.map((row) => toDocument(row, services.text, services.reference)),
  );
});
afterAll(() => services.close());

const answer = (input: AnswerMatch, actor = me.actor) => answerMatch(services, actor, input);
const rowsOf = async () => {
  const { groups } = await readForYou(services, me.actor, "zh-CN");
  return new Map(groups.flatMap(({ rows }) => rows.map((row) => [row.listing.id, row.match])));
};
const partOf = async (code: "said" | "also") =>
  new Map(
    [...(await rowsOf())].flatMap(([id, { wantParts }]) =>
      wantParts.filter((part) => part.code === code).map((part) => [id, part.value]),
    ),
  );

test("a no with a reason puts what is like it further down, and says so until it is taken back", async () => {
  const before = await rowsOf();
  expect((await partOf("said")).size).toBe(0);
  expect((await answer({ intent: "refuse", listingId: ids[0]!, reason: "firm" })).ok).toBe(true);
  const after = await rowsOf();
  expect(after.has(ids[0]!)).toBe(false);
  const [same, other] = [after.get(ids[2]!), after.get(ids[1]!)];
  expect(same?.want).toBe((before.get(ids[2]!)?.want ?? 0) - 30);
  expect(same?.gaps.join()).toContain("不想去这家企业");
  expect(other?.want).toBe(before.get(ids[1]!)?.want);
  await answer({ intent: "again", listingId: ids[0]! });
  expect((await rowsOf()).get(ids[2]!)?.want).toBe(before.get(ids[2]!)?.want);
});

test("never again takes every such listing away, and taking it back brings them back", async () => {
  await answer({ intent: "refuse", listingId: ids[0]!, reason: "firm", never: "yes" });
  expect([...(await rowsOf()).keys()].sort()).toEqual(ids.filter((_, n) => n % 2 === 1).sort());
  await answer({ intent: "again", listingId: ids[0]! });
  expect((await rowsOf()).size).toBe(6);
});

test("looks are kept of those who agreed, count where enough others looked at the same, and go with the consent", async () => {
  const { db } = services;
  const look = async (actor: typeof me.actor, some: readonly number[]) => {
    for (const n of some) await rememberLook(services, actor, ids[n]!);
  };
  await look(me.actor, [0, 1]);
  expect(await db.listingView.count()).toBe(0);
  expect((await answer({ intent: "keep_looks" })).ok).toBe(true);
  await look(me.actor, [0, 1, 2, 3, 4, 4]);
  expect(await db.listingView.count()).toBe(5);
  for (const n of [0, 1, 2]) {
    const { actor } = await aStudent(services, school);
    await answer({ intent: "keep_looks" }, actor);
    await look(actor, [n, n + 1, 5]);
    expect((await partOf("also")).size).toBe(n === 2 ? 1 : 0);
  }
  expect([...(await partOf("also"))]).toEqual([[ids[5], 40]]);
  // Who turns out to be a minor counts no longer, for others or for themselves.
  const { id } = me.person;
  const born = (birthDate: Date) => db.person.update({ where: { id }, data: { birthDate } });
  await born(new Date("2010-01-01"));
  expect((await readBehaviour(services, [id]))(id).also.size).toBe(0);
  await born(me.person.birthDate!);
  expect((await readBehaviour(services, [id]))(id).also.size).toBe(1);
  await answer({ intent: "forget_looks" });
  expect(await db.listingView.count({ where: { personId: me.person.id } })).toBe(0);
  expect((await partOf("also")).size).toBe(0);
  expect(await db.consent.count({ where: { purpose: "behaviour", withdrawnAt: null } })).toBe(3);
});

test("said twice at once it is said once, and what was said counts and is written of grown-ups alone", async () => {
  const { db } = services;
  const { actor, person } = await aStudent(services, school);
  const twice = await Promise.all([1, 2].map(() => answer({ intent: "keep_looks" }, actor)));
  expect(twice.map(({ ok }) => ok)).toEqual([true, true]);
  const audited = (action: string) =>
    db.auditEntry.count({ where: { action, subjectId: person.id } });
  expect(await audited("match.keep_looks")).toBe(1);
  await db.person.update({ where: { id: person.id }, data: { birthDate: new Date("2010-01-01") } });
  await rememberLook(services, actor, ids[0]!);
  expect(await db.listingView.count({ where: { personId: person.id } })).toBe(0);
  expect((await readForYou(services, actor, "zh-CN")).looks).toBe("forget_only");
  for (const _ of [1, 2]) expect((await answer({ intent: "forget_looks" }, actor)).ok).toBe(true);
  expect(await audited("match.forget_looks")).toBe(1);
  expect((await readForYou(services, actor, "zh-CN")).looks).toBe("adults_only");
});

test("a look and the withdrawal at the same moment leave nothing behind", async () => {
  const { db, pool } = services;
  const { actor, person } = await aStudent(services, school);
  await answer({ intent: "keep_looks" }, actor);
  const client = await pool.connect();
  await client.query("begin");
  await client.query(
    `update "Consent" set "withdrawnAt" = now() where "personId" = $1 and purpose = 'behaviour'`,
    [person.id],
  );
  const look = rememberLook(services, actor, ids[0]!);
  const waits = async () =>
    (
      await pool.query(`select 1 from pg_stat_activity where wait_event_type = 'Lock'
      and datname = current_database()`)
    ).rowCount;
  await expect.poll(waits).toBe(1);
  await client.query("commit");
  client.release();
  await look;
  expect(await db.listingView.count({ where: { personId: person.id } })).toBe(0);
});

test("minors are not asked, and looks are forgotten after twelve months", async () => {
  const { actor } = await aStudent(services, school, { birthDate: "2010-01-01" });
  const said = await answer({ intent: "keep_looks" }, actor);
  expect(said.ok ? "" : said.refusal.code).toBe("match.adults_only");
  expect((await readForYou(services, actor, "zh-CN")).looks).toBe("adults_only");
  await sweepSessions.run(services, {});
  expect(await services.db.listingView.count()).toBe(9);
  services.clock.pass(24 * (keptLooksDays + 1));
  await sweepSessions.run(services, {});
  expect(await services.db.listingView.count()).toBe(0);
  services.clock.pass(-24 * (keptLooksDays + 1));
});

test("name, telephone, mail, guardian, number, words about oneself and age within the law move nobody's list", async () => {
  const { db } = services;
  await runMatching(services);
  const lists = async () =>
    Promise.all([me.person.id, ...ids].map((owner) => findMatches(services, owner)));
  const before = await lists();
  expect(before.every((list) => list && list.length > 0)).toBe(true);
  const { id } = me.person;
  await db.person.update({
    where: { id },
    data: {
      ...{ name: "阿依古丽", phone: "13700000001", mail: "someone@example.com", locale: "en" },
      ...{ birthDate: new Date("2001-02-03"), guardianName: "别人", guardianPhone: null },
      ...{ identityDigest: "x".repeat(64), createdAt: new Date("2020-01-01") },
      profile: { update: { about: "女，少数民族，农村户口" } },
      enrolments: {
        update: { where: { id: me.enrolment.id }, data: { studentNumber: "99999999" } },
      },
    },
  });
  await runMatching(services);
  expect(await lists()).toEqual(before);
  // The same change where it counts moves the list: the comparison can fail.
  await db.studentProfile.update({ where: { personId: id }, data: { wishedOccupations: [] } });
  await runMatching(services);
  expect(await lists()).not.toEqual(before);
});

test("what a student taught moves their own list and nobody's who looks for students", async () => {
  const { actor, person } = await aStudent(services, school);
  const lists = async () => {
    await runMatching(services);
    const pointsIn = async (owner: string) =>
      ((await findMatches(services, owner)) ?? []).map(({ id, want, need }) => [id, want, need]);
    const own = new Map((await pointsIn(person.id)).map(([id, want]) => [id, want]));
    const asSeen = (all: unknown[][]) => all.filter(([id]) => id === person.id);
    return { own, ofFirms: (await Promise.all(ids.map(pointsIn))).map(asSeen) };
  };
  const before = await lists();
  await answer({ intent: "refuse", listingId: ids[0]!, reason: "firm" }, actor);
  await answer({ intent: "keep_looks" }, actor);
  for (const id of ids.slice(0, 4)) await rememberLook(services, actor, id);
  const after = await lists();
  expect(before.ofFirms.flat()).toHaveLength(6);
  expect(after.ofFirms).toEqual(before.ofFirms);
  expect(after.own).not.toEqual(before.own);
});
