// axe finds nothing on any page of the product: light on a phone and dark at a desk.
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Actor, type OperatorActor, type SchoolActor, sideOf } from "~/app/domain/permission";
import { takeFile } from "~/app/features/imports/take-file.server";
import type { DemoKey } from "~/app/features/accounts/demo-logins.data";
import { profileGroups } from "~/app/domain/profile";
import { paths } from "~/app/paths";
import { guestToken } from "~/app/platform/guest-link.server";
import { newId } from "~/app/platform/id";
import { reconcileSearch } from "~/workers/jobs/reconcile-search";
import { openChromium, openWindow, type Window } from "../support/browser";
import { aPostingLine, postingsFile } from "../support/imports";
import { everyPath, type Ids } from "../support/pages";
import { aShortContent, aSigningPaper } from "../support/papers";
import { aCheckedRoster, aTakenRoster } from "../support/roster-file";
import { anOpenRound, aToldRound } from "../support/rounds";
import { aWorkingStudent } from "../support/running";
import { type Server, startServer } from "../support/server";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** The pages of students and visitors on a phone in light, those of staff at a desk in the dark. */
const looks = [
  { width: 390, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

type Look = (typeof looks)[number];
/** Staff sit at desks: a phone looks at every third of their pages. */
const looksOf = (isStaff: boolean, nth: number) =>
  isStaff ? looks.slice(nth % 3 === 0 ? 0 : 1) : looks.slice(0, 1);
type Reader = DemoKey | "visitor";

/** By the beginning of a path's name, who looks at it; what is not named here is a visitor's. */
const readers: [beginning: string, reader: Reader][] = [
  ["listings.apply", "student"],
  ["student", "student"],
  ["account", "student"],
  ["inbox", "student"],
  ["enterprise.profile", "firm_admin"],
  ["enterprise", "recruiter"],
  ["school", "college"],
  ["views", "college"],
  ["operator", "operator"],
];
/** Addresses without a page of their own: they lead on, or only take posts. */
const pageless = [
  ...[
    "signOut",
    "texts",
    "sitemap",
    "listings.code",
    "robots",
    "actAs",
    "listings.interest",
    "listings.save",
    "listings.suggest",
    "demo.empty",
    "enterprise.autosave",
    "student.journalAutosave",
  ],
  ...["school.importTemplate", "school.importMarked"],
  ...[
    "enterprise.calendar",
    "enterprise.calendarOf",
    "enterprise.exportApplicants",
    "school.exportClass",
    "school.exportDemand",
    ...["school.exportPlacements", "school.insuredList"],
    "operator.exportDemand",
    ...["student.roundPaper", "school.roundPaper"],
    ...[
      "school.printPdf",
      "school.paperPdf",
      "school.pilePage",
      "school.handbook",
      "school.classHandbooks",
      "school.certificatesPdf",
    ],
    ...["student.paperPdf", "student.cvPdf"],
    "student.cvJson",
    ...["student.listen", "guest.listen", "sealWord"],
  ],
  ...["operator.importTemplate", "operator.importMarked", "file"],
];
/** More of the same pages: empty lists, refused forms, failures, and the desks of people with other work. */
const others: [reader: Reader, path: string][] = [
  ["visitor", paths.listings.search({ q: "没有这样的岗位" })],
  ...profileGroups.map((group): [Reader, string] => ["student", paths.student.profileGroup(group)]),
  ["student", paths.student.profileRecord("new", { kind: "certificate" })],
  ["visitor", "/no/such/page"],
  ["visitor", `${paths.dev.components()}?view=faulty`],
  ["visitor", `${paths.dev.components()}?view=desk`],
  ["visitor", `${paths.dev.components()}?view=charts`],
  ["visitor", `${paths.dev.components()}?fail=403`],
  ["minor", paths.student.home()],
  ["pending", paths.enterprise.home()],
  ["adviser", paths.school.home()],
  ["internship", paths.school.demand({ view: "trade_place", place: "no-such" })],
  ["hk_student", paths.student.home()],
  ["internship", paths.school.enterprises()],
  ["adviser", paths.school.enterprises({ tab: "not_a_fit", q: "没有这样的企业" })],
  ["macao_recruiter", paths.enterprise.bookings()],
  ["recruiter", paths.enterprise.allApplicants({ shape: "columns" })],
  ["recruiter", paths.enterprise.allApplicants({ q: "没有这样的人" })],
  ["hk_student", paths.student.applications()],
  ["hk_student", paths.student.saved()],
  ["hk_student", paths.student.searches()],
];
const inEnglish = [
  "home",
  "listings.show",
  "student.applications",
  "student.saved",
  "student.searches",
  "enterprise.listing",
  "school.classBoard",
];

let server: Server;
let chromium: Browser;
let ids: Record<"own" | "draft" | "review", Ids>;
const desks = new Map<Reader, Window>();

beforeAll(async () => {
  [server, chromium] = await Promise.all([startServer(), openChromium()]);
  const { services } = server;
  await reconcileSearch.run(services, {});
  ids = await findIds(services);
}, 120_000);
afterAll(async () => {
  await chromium.close();
  await server.close();
});

/** An offer of the demo student at the demo recruiter's firm; what stands on each desk beside it. */
async function findIds(services: Server["services"]): Promise<typeof ids> {
  const { db } = services;
  const firm = { grants: { some: { person: { mail: "recruiter.demo@zhiqiao.example" } } } };
  const offer = await db.application.findFirstOrThrow({
    where: {
      status: "offered",
      student: { mail: "student.demo@zhiqiao.example" },
      listing: { enterprise: firm },
    },
    include: { listing: true, enrolment: true },
  });
  const open = await db.listing.findFirstOrThrow({
    where: {
      ...{ status: "live", kind: "internship", educationRank: { lte: 2 } },
      ...{ enterprise: { status: "approved" } },
      applications: { none: { studentId: offer.studentId } },
    },
  });
  const { id: draft } = await db.listing.findFirstOrThrow({
    where: { status: { in: ["draft", "referred"] }, enterprise: firm },
  });
  const { id: visitId } = await db.listing.findFirstOrThrow({
    where: { status: "live", kind: "observation", enterprise: { status: "approved" } },
  });
  const { id: submitted } = await db.listing.findFirstOrThrow({ where: { status: "submitted" } });
  const pending = await db.enterprise.findFirstOrThrow({ where: { status: "pending" } });
  const { id: awaiting } = await db.application.findFirstOrThrow({
    where: {
      status: "school_review",
      enrolment: { schoolClass: { college: { name: "机电学院" } } },
    },
  });
  const word = { table: "occupation", code: "oc-electrician" };
  const college = await actorOf<SchoolActor>(db, "college");
  const operator = await actorOf<OperatorActor>(db, "operator");
  const file = { bytes: postingsFile(aPostingLine()), fileName: "岗位.csv" };
  const { id: repostedId } = await db.listing.findFirstOrThrow({
    where: { source: "reposted", status: { in: ["live", "held"] } },
    orderBy: { status: "desc" },
  });
  const posted = await takeFile(services, operator, { kind: "postings", ...file });
  if (!posted.ok) throw new Error(posted.refusal.code);
  const { studentId } = await db.recommendedStudent.findFirstOrThrow({
    where: { state: "agreed", list: { enterprise: firm } },
  });
  const { listingId, id: applicationId, enrolment } = offer;
  const { personId: office } = college;
  const round = await anOpenRound(services, { student: enrolment, by: office }, listingId);
  const told = await aToldRound(services, { student: enrolment, by: office }, listingId);
  const enterpriseId = pending.id;
  const worker = { studentId: enrolment.personId, enterpriseId: offer.listing.enterpriseId };
  const working = await aWorkingStudent(services, { ...worker, visitedById: office }, "ended");
  const papers = await paperIds(services, working.placementId);
  return {
    own: {
      listingId,
      applicationId,
      enterpriseId,
      classId: enrolment.classId,
      personId: enrolment.personId,
      studentId,
      token: "no-token",
      ...{ group: "skills", recordId: "new" },
      runId: await aCheckedRoster(services, college),
      ...{ ...word, ...round, ...working, ...papers },
    },
    draft: { listingId: draft },
    review: {
      ...{ listingId: submitted, applicationId: awaiting, open: open.id },
      enterpriseId: open.enterpriseId,
      runId: posted.value.runId,
      openRunId: await aTakenRoster(services, college),
      ...{ visitId, repostedId, toldId: told.roundId },
    },
  };
}

/** A paper of a placement that waits for names, printed, with a pile that came back, and a guardian's link of the demo. */
async function paperIds({ db, clock, env }: Server["services"], placementId: string): Promise<Ids> {
  const placement = await db.placement.findUniqueOrThrow({ where: { id: placementId } });
  const { id: paperId } = await aSigningPaper(
    { db, clock },
    placement,
    aShortContent("2027-9999", "陈嘉怡"),
  );
  const { verifyCode } = await db.paper.findFirstOrThrow({
    where: { kind: "agreement", state: "valid" },
  });
  const of = { schoolId: placement.schoolId, createdAt: clock.now() };
  const { personId } = await db.roleGrant.findFirstOrThrow({
    where: { person: { mail: "internship.demo@zhiqiao.example" } },
  });
  const [printId, pileId] = [newId(clock.now().getTime()), newId(clock.now().getTime())];
  await db.paperPrint.create({ data: { id: printId, ...of, pages: 2, createdById: personId } });
  await db.printedPaper.create({ data: { printId, paperId, position: 1, pages: 2 } });
  await db.scanPile.create({
    data: { id: pileId, ...of, printId, state: "read", uploadedById: personId },
  });
  const link = await db.guestLink.findFirstOrThrow({
    where: { purpose: "consent", revokedAt: null, usedAt: null },
  });
  const guest = guestToken(env, link.id);
  const templateKind = "consent";
  return { paperId, verifyCode: verifyCode ?? "", printId, pileId, guest, templateKind };
}

/** Somebody of the demo market as the verbs know them. */
async function actorOf<A extends Actor>(
  db: Server["services"]["db"],
  key: "college" | "operator",
): Promise<A> {
  const grant = await db.roleGrant.findFirstOrThrow({
    where: { person: { mail: `${key}.demo@zhiqiao.example` } },
    include: { person: true },
  });
  const { personId, role, person } = grant;
  const { schoolId, collegeId, classId, majorCode } = grant;
  const base = { personId, name: person.name, sessionId: personId, locale: null };
  const side = sideOf(role);
  return { ...base, side, role, schoolId, collegeId, classId, majorCode } as unknown as A;
}

type ToRead = [reader: Reader, name: string, path: string];

/** Who reads what, after the objects are known. */
function pagesToRead(): ToRead[] {
  const { own, draft, review } = ids;
  const known = everyPath(own)
    .filter(([name]) => !pageless.includes(name))
    .map(([name, path]): ToRead => {
      const reader = readers.find(([beginning]) => name.startsWith(beginning))?.[1] ?? "visitor";
      if (name === "listings.apply") return [reader, name, paths.listings.apply(review.open ?? "")];
      if (name === "school.application")
        return [reader, name, paths.school.application(review.applicationId ?? "")];
      if (name === "school.enterprise")
        return ["internship", name, paths.school.enterprise(review.enterpriseId ?? "")];
      if (name.endsWith(".roundCheck"))
        return [
          name.startsWith("school") ? "internship" : reader,
          name,
          path.replace(own.roundId ?? "", review.toldId ?? ""),
        ];
      if (/^school[.](round|print|pile|newPile|editTemplate|recording|sealService)/.test(name))
        return ["internship", name, path];
      if (name === "guest.link") return [reader, name, paths.guest.link(own.guest ?? "")];
      if (name === "student.journalWeek")
        return [reader, name, `${path}?of=${own.placementId ?? ""}`];
      if (name === "school.newBooking")
        return [reader, name, paths.school.newBooking(review.visitId ?? "")];
      if (name === "firm") return [reader, name, paths.firm(review.enterpriseId ?? "")];
      if (name === "operator.import" || name === "operator.importLinks")
        return [reader, name, path.replace(own.runId ?? "", review.runId ?? "")];
      return [reader, name, path];
    });
  return [
    ...known,
    ["recruiter", "a draft", paths.enterprise.listing(draft.listingId ?? "")],
    ["recruiter", "a draft's preview", paths.enterprise.preview(draft.listingId ?? "")],
    ["recruiter", "a draft's answers", paths.enterprise.check(draft.listingId ?? "")],
    ["college", "a file before its check", paths.school.import(review.openRunId ?? "")],
    ["operator", "a review", paths.operator.listing(review.listingId ?? "")],
    ["operator", "a re-posted listing", paths.operator.listing(review.repostedId ?? "")],
    ...others.map(([reader, path]): ToRead => [reader, path, path]),
  ];
}

/** The window of a reader, signed in by their card; one for all their pages. */
async function deskOf(reader: Reader): Promise<Window> {
  const known = desks.get(reader);
  if (known) return known;
  const window = await openWindow(chromium, server.address, { width: 390 });
  desks.set(reader, window);
  if (reader === "visitor") return window;
  await window.page.goto(paths.demo.logins());
  await window.page.locator(`button[name=key][value=${reader}]`).click();
  await window.page.waitForURL((url) => url.pathname !== paths.demo.logins());
  return window;
}

/** What axe finds in the page as it stands, in every look that is asked for. */
async function findings(page: Page, of: readonly Look[]): Promise<string[]> {
  const found: string[] = [];
  for (const { width, colorScheme } of of) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).setLegacyMode().withTags(tags);
    const { violations, passes } = await axe.analyze();
    if (passes.length < 5) throw new Error(`axe saw no page at ${page.url()}`);
    for (const { id, nodes } of violations) {
      for (const { html, any } of nodes) {
        found.push(`${width} ${colorScheme} ${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ""}`);
      }
    }
  }
  return found;
}

/** Areas of texts that a page asked for after its first render: a press before they come would break it. */
async function lateTexts(page: Page): Promise<string[]> {
  const late = await page.evaluate(() => {
    const named = (document.documentElement.dataset.messages ?? "").split(" ");
    return performance
      .getEntriesByType("resource")
      .map(({ name }) => /\/texts\/[^/]+\/(\w+)\.json/.exec(name)?.[1] ?? "")
      .filter((area) => area !== "" && !named.includes(area));
  });
  return late.map((area) => `handle lacks the texts "${area}"`);
}

test("every page of every side, in every look", { timeout: 400_000 }, async () => {
  const found: [path: string, findings: string[]][] = [];
  const read = async ([reader, name, path]: ToRead) => {
    const { page, complaints } = await deskOf(reader);
    const answer = await page.goto(path);
    if (
      answer?.status() !== 200 &&
      name !== "join" &&
      name !== "unsubscribe" &&
      !/fail=|no\/such/.test(path)
    ) {
      throw new Error(`${name} answered ${answer?.status()} to ${reader}: ${path}`);
    }
    const isStaff = !["visitor", "student", "minor", "hk_student"].includes(reader);
    const seen = [
      ...(await findings(page, looksOf(isStaff, found.length))),
      ...(await lateTexts(page)),
    ];
    // A page that the browser makes otherwise than the server did is drawn anew under the reader's finger.
    const redrawn = complaints.splice(0).filter((said) => said.includes("Minified React error"));
    found.push([`${name} ${path}`, [...seen, ...redrawn]]);
  };
  // Two readers at a time, each with one window: the pages of one reader follow each other.
  const pages = pagesToRead();
  const waiting = [...new Set(pages.map(([reader]) => reader))].map((reader) =>
    pages.filter(([of]) => of === reader),
  );
  const work = async () => {
    for (let desk = waiting.shift(); desk; desk = waiting.shift()) {
      for (const page of desk) await read(page);
    }
  };
  await Promise.all([work(), work()]);
  expect(found.length).toBeGreaterThan(40);
  expect(found.filter(([, list]) => list.length > 0)).toEqual([]);
});

test.each(["en", "zh-HK"])("some of them in %s", { timeout: 120_000 }, async (locale) => {
  const found: [path: string, findings: string[]][] = [];
  for (const [reader, name, path] of pagesToRead()) {
    if (!inEnglish.includes(name)) continue;
    const { page } = await deskOf(reader);
    await page.goto(`${path}?lang=${locale}`);
    expect(await page.locator("html").getAttribute("lang")).toBe(locale);
    found.push([`${name} ${path}`, await findings(page, looks.slice(0, 1))]);
  }
  expect(found.filter(([, list]) => list.length > 0)).toEqual([]);
});

test("the check can fail: a picture without words and grey on grey are found", async () => {
  const { page, context } = await openWindow(chromium, server.address, { width: 390 });
  await page.setContent(`<html lang="zh-CN"><title>x</title><main><h1>x</h1><img src="/favicon.svg">
    <p style="color: #999; background: #aaa">grey on grey</p></main></html>`);
  const found = (await findings(page, looks.slice(0, 1))).join();
  expect(found).toContain("image-alt");
  expect(found).toContain("color-contrast");
  await context.close();
});
