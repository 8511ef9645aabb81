// What must never leave the school's side: telephone, birth date and guardian of students under 18. Values that occur
// nowhere else are put into their rows; then every byte that others are sent is searched for them.
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { DemoKey } from "~/app/features/accounts/demo-logins.data";
import { addDays, dayOf } from "~/app/domain/values";
import { paths } from "~/app/paths";
import type { PlainBrowser } from "~/scripts/plain-browser";
import { aListing } from "../support/factories";
import { applicationIdOf } from "../support/market";
import { everyPath } from "../support/pages";
import { type Server, startServer } from "../support/server";

const guardianName = "金丝雀家长";
const phoneOf = (n: number) => `+861397770${String(1000 + n)}`;
const guardianPhoneOf = (n: number) => `+861387770${String(1000 + n)}`;
/** Nobody else in the market is born on this day. */
const birthDate = "2010-02-27";
const canaries = [
  /1397770\d{4}/,
  /1387770\d{4}/,
  /139[ -]7770[ -]\d{4}/,
  new RegExp(guardianName),
  /2010-0?2-27|2010\/0?2\/27|20100227/,
  /2010\s*年\s*0?2\s*月\s*27/,
  /27 Feb(ruary)? 2010|Feb(ruary)? 27,? 2010/,
  new RegExp(String(Date.UTC(2010, 1, 27))),
];
const others: DemoKey[] = [
  "student",
  "hk_student",
  "recruiter",
  "firm_admin",
  "pending",
  "macao_recruiter",
  "operator",
  "reviewer",
];

let server: Server;
let minorId: string;
let applicationId: string;
let listingId: string;
const browsers = new Map<DemoKey, Promise<PlainBrowser>>();

beforeAll(async () => {
  server = await startServer({ worker: true });
  const { db } = server.services;
  const adultAt = new Date("2008-11-20");
  const minors = await db.person.findMany({
    where: { birthDate: { gt: adultAt } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  expect(minors.length).toBeGreaterThan(20);
  for (const [n, { id }] of minors.entries()) {
    const canary = { phone: phoneOf(n), guardianName, guardianPhone: guardianPhoneOf(n) };
    await db.person.update({ where: { id }, data: { ...canary, birthDate: new Date(birthDate) } });
  }
  const minor = await db.person.findFirstOrThrow({ where: { mail: "minor.demo@zhiqiao.example" } });
  minorId = minor.id;
  await travel();
}, 180_000);
afterAll(() => server.close());

function as(key: DemoKey): Promise<PlainBrowser> {
  const known = browsers.get(key) ?? signIn(key);
  browsers.set(key, known);
  return known;
}

async function signIn(key: DemoKey): Promise<PlainBrowser> {
  const browser = server.visitor();
  await browser.submit(paths.demo.logins(), { key });
  return browser;
}

/** A minor applies, is invited and offered a place, talks with the firm and accepts; all of it announced and told. */
async function travel(): Promise<void> {
  const { services } = server;
  const firm = await services.db.enterprise.findFirstOrThrow({
    where: { grants: { some: { person: { mail: "recruiter.demo@zhiqiao.example" } } } },
  });
  ({ id: listingId } = await aListing(services, firm.id, { title: "电梯维保见习" }));
  const [student, recruiter] = [await as("minor"), await as("recruiter")];
  const today = dayOf(services.clock.now());
  applicationId = applicationIdOf(
    await student.submit(paths.listings.apply(listingId), { note: "我想学维保" }),
  );
  const forFirm = paths.enterprise.application(applicationId);
  const forStudent = paths.student.application(applicationId);
  await recruiter.submit(forFirm, { move: "review" });
  await recruiter.submit(forFirm, { move: "invite", interviewAt: `${addDays(today, 3)}T14:30` });
  await recruiter.submit(forFirm, { body: "请带学生证" });
  await student.submit(forStudent, { body: "好的" });
  await recruiter.submit(forFirm, { move: "offer", respondBy: addDays(today, 5) });
  await student.submit(forStudent, { move: "accept" });
  await untilQuiet();
}

/** Waits until the worker has relayed and told everything. */
async function untilQuiet(): Promise<void> {
  const { db } = server.services;
  for (let calm = 0; calm < 5;) {
    const [waiting, unsent] = await Promise.all([
      db.outboxEvent.count({ where: { relayedAt: null } }),
      db.noticeDelivery.count({ where: { sentAt: null } }),
    ]);
    calm = waiting + unsent === 0 ? calm + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Where a text says something that it must not, with a little of what stands around. */
function leaksIn(where: string, text: string): string[] {
  return canaries.flatMap((canary) => {
    const at = text.search(canary);
    return at < 0 ? [] : [`${where}: …${text.slice(Math.max(0, at - 80), at + 60)}…`];
  });
}

test("the canaries sing where they may: the school's own rows hold them", async () => {
  const minor = await server.services.db.person.findUniqueOrThrow({ where: { id: minorId } });
  expect(leaksIn("the row", JSON.stringify(minor)).length).toBeGreaterThanOrEqual(4);
});

test("no page, no data answer and no failure that others get", { timeout: 240_000 }, async () => {
  const { db } = server.services;
  const { classId } = await db.enrolment.findFirstOrThrow({ where: { personId: minorId } });
  const { enterpriseId } = await db.listing.findUniqueOrThrow({ where: { id: listingId } });
  const ids = { listingId, applicationId, enterpriseId, classId, token: "no-token" };
  const known = everyPath(ids).map(([, path]) => path);
  const more = [
    paths.listings.search({ q: "黄晓彤" }),
    paths.demo.sent(1, { q: "黄晓彤" }),
    paths.demo.sent(2),
    paths.inbox(2),
    ...["applied", "fresh", "over"].map(
      (tab) => `${paths.enterprise.applicants(listingId)}?tab=${tab}`,
    ),
    ...["/sitemap.xml", "/robots.txt", "/feed.xml", "/manifest.webmanifest", "/no/such/page"],
    `${paths.dev.components()}?fail=500`,
    ...["/healthz", "/readyz"],
  ];
  const leaks: string[] = [];
  let pages = 0;
  const readers = [server.visitor(), ...(await Promise.all(others.map(as)))];
  for (const [at, browser] of readers.entries()) {
    const reader = at === 0 ? "visitor" : (others[at - 1] ?? "");
    for (const path of [...known, ...more]) {
      const [address = "", query] = path.split("?");
      const asData = `${address === "/" ? "/_root" : address}.data${query ? `?${query}` : ""}`;
      for (const to of [path, asData]) {
        const { html, status, headers } = await browser.get(to);
        pages += status === 200 ? 1 : 0;
        leaks.push(...leaksIn(`${reader} ${to}`, `${html} ${[...headers].join()}`));
      }
    }
  }
  expect(leaks).toEqual([]);
  expect(pages).toBeGreaterThan(200); // it has looked at something
});

test("not the index, neither of the two", async () => {
  const { db, env } = server.services;
  const { url, key } = inject("meili");
  const answer = await fetch(`${url}/indexes/${env.INDEX_PREFIX}listings/documents?limit=1000`, {
    headers: { authorization: `Bearer ${key}` },
  });
  const documents = await answer.text();
  expect(documents).toContain("电梯维保");
  expect(leaksIn("Meilisearch", documents)).toEqual([]);
  const rows = await db.searchDocument.findMany();
  expect(rows.length).toBeGreaterThan(10);
  expect(leaksIn("SearchDocument", JSON.stringify(rows))).toEqual([]);
});

test("not what is announced, audited, told or queued", async () => {
  const { db, pool } = server.services;
  const told = await db.notification.findMany();
  const written = await db.noticeDelivery.findMany({
    select: { subject: true, body: true, notificationId: true },
  });
  const queued = await pool.query<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name
     from information_schema.tables where table_schema = 'bullmq'`,
  );
  const jobs = await Promise.all(
    queued.rows.map(async ({ name }) => (await pool.query<object>(`select * from ${name}`)).rows),
  );
  const places = {
    ...{ outbox: await db.outboxEvent.findMany(), audit: await db.auditEntry.findMany() },
    ...{ told, written, jobs, dead: await db.deadJob.findMany() },
    ...{ snapshots: await db.application.findMany(), moves: await db.applicationMove.findMany() },
  };
  expect(told.length).toBeGreaterThan(10);
  for (const [place, rows] of Object.entries(places)) {
    expect(leaksIn(place, JSON.stringify(rows))).toEqual([]);
  }
});

test("not the log of web and worker, at its most talkative", () => {
  expect(server.log()).toContain(paths.enterprise.application(applicationId));
  expect(server.log()).toContain("worker ready");
  expect(leaksIn("log", server.log())).toEqual([]);
});
