// The demo market and its generator: the same from the same seed, lawful in every row, and true to what it says of itself.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { statuses } from "~/app/domain/application";
import type { LawVerdict } from "~/app/domain/internship-law";
import { breachesOf } from "~/app/domain/listing-law";
import { listingKinds, listingStatuses } from "~/app/domain/listing";
import { missingFields } from "~/app/domain/listing-content";
import { agreedKinds, lawOf } from "~/app/domain/listing-kind";
import { hindersValidity, openParts } from "~/app/domain/paper-guards";
import { readTerms } from "~/app/domain/placement-terms";
import { isHazardous } from "~/app/domain/listing-terms";
import { differencesOf, OfferTerms } from "~/app/domain/offer";
import { placementStates } from "~/app/domain/placement";
import { judgeEligibility } from "~/app/domain/student";
import { findContact } from "~/app/domain/contact";
import { findUnlawfulWords } from "~/app/domain/unlawful-words";
import { dayOf } from "~/app/domain/values";
import { demoLogins } from "~/app/features/accounts/demo-logins.data";
import { isSeeded, seedDemo } from "~/prisma/seed/demo";
import { demoSize, type MarketCounts, seedMarket } from "~/prisma/seed/market/seed-market";
import {
  firmUtility,
  type ListingTruth,
  studentUtility,
  type StudentTruth,
} from "~/prisma/seed/market/truth";
import { Prisma } from "~/prisma/generated/client";
import { aDatabase, type TestServices } from "../support/database";

const day = "2026-11-20T09:00:00+08:00";
/** Consent and agreement are still to be signed. */
const bySigning = ["IR-06", "IR-12"];

async function aMarketPlace(): Promise<TestServices> {
  const services = await aDatabase();
  services.clock.set(day);
  return services;
}

describe("the demo", () => {
  let on: TestServices;
  let counts: MarketCounts;
  beforeAll(async () => {
    on = await aMarketPlace();
    expect(await isSeeded(on)).toBe(false);
    counts = await seedDemo(on);
  }, 120_000);
  afterAll(() => on.close());

  test("is as large as it says, every row of it was written, and it is not filled twice", async () => {
    expect(counts).toMatchObject({
      School: 4,
      StudentProfile: demoSize.students,
      Listing: demoSize.listings,
    });
    const joined = await on.db.enterprise.groupBy({ by: ["status"], _count: true });
    expect(Object.fromEntries(joined.map((one) => [one.status, one._count]))).toEqual({
      // One more is known from a student who found it.
      ...{ approved: 156, pending: 3, suspended: 1, unclaimed: 21 },
    });
    for (const [table, rows] of Object.entries(counts)) {
      const { rows: found } = await on.pool.query<{ n: number }>(
        `select count(*)::int as n from "${table}"`,
      );
      // What verbs write on top, in the rounds and for the import that waits for its office.
      const more = [
        ...["Application", "ApplicationMove", "Placement", "OutboxEvent", "Enterprise"],
      ].includes(table);
      if (more) expect(found[0]?.n).toBeGreaterThan(rows);
      else expect({ table, rows: found[0]?.n }).toEqual({ table, rows });
    }
    expect(await isSeeded(on)).toBe(true);
  });

  test("its placements say what an agreement has to, but for a few; teachers can be called", async () => {
    const rows = await on.db.placement.findMany({
      where: { state: "confirmed", kind: { in: agreedKinds } },
      select: { terms: true, startsOn: true, endsOn: true, teacher: true, verdict: true },
    });
    const dayIn = (at: Date | null) => at && at.toISOString().slice(0, 10);
    const open = rows.filter(({ terms, startsOn, endsOn }) => {
      const days = { startsOn: dayIn(startsOn), endsOn: dayIn(endsOn) };
      return openParts("agreement", { terms: readTerms(terms), ...days }).length > 0;
    });
    expect(rows.length).toBeGreaterThan(150);
    expect(open.length).toBeGreaterThan(3);
    expect(open.length).toBeLessThan(15);
    expect(rows.filter(({ teacher }) => !teacher?.phone)).toEqual([]);
    const hindered = rows.filter(({ verdict }) =>
      hindersValidity(verdict as unknown as LawVerdict).some((rule) => !bySigning.includes(rule)),
    );
    expect(hindered.length).toBeGreaterThan(open.length);
    expect(hindered.length).toBeLessThan(rows.length / 5);
  });

  test("its school has a round to rank in, one with appeals, and one with offers", async () => {
    const rounds = await on.db.round.findMany({
      orderBy: { createdAt: "asc" },
      select: {
        state: true,
        entries: { select: { appeals: true } },
        programmes: { select: { offers: { select: { isNext: true, application: true } } } },
      },
    });
    expect(rounds.map(({ state }) => state)).toEqual(["settled", "published", "open"]);
    const [settled, told, open] = rounds;
    expect(open?.entries.length).toBeGreaterThan(10);
    expect(told?.entries.flatMap(({ appeals }) => appeals)).toHaveLength(2);
    const offers = settled!.programmes.flatMap((one) => one.offers);
    expect(offers.filter(({ isNext }) => isNext).length).toBeGreaterThan(0);
    expect(offers.map(({ application }) => application?.status)).toContain("accepted");
  });

  test("everybody of the login cards is there", async () => {
    const people = await on.db.person.findMany({
      where: { mail: { in: demoLogins.map(({ mail }) => mail) }, grants: { some: {} } },
    });
    expect(people).toHaveLength(demoLogins.length);
  });

  test("applications and placements stand in every state that a verb can leave", async () => {
    const applications = await on.db.application.groupBy({ by: ["status"] });
    const reachable = statuses.filter((status) => status !== "draft");
    expect(applications.map(({ status }) => status).sort()).toEqual([...reachable].sort());
    const placements = await on.db.placement.groupBy({ by: ["state"] });
    expect(placements.map(({ state }) => state).sort()).toEqual([...placementStates].sort());
  });

  test("four years of students; minors at the 中职 mostly; most graduates have a place", async () => {
    const states = await on.db.enrolment.groupBy({ by: ["state"], _count: true });
    const graduates = states.find(({ state }) => state === "graduated")?._count ?? 0;
    expect(graduates).toBeGreaterThan(400);
    const eighteen = new Date("2008-11-20");
    const minors = await on.db.person.count({ where: { birthDate: { gt: eighteen } } });
    expect(minors / demoSize.students).toBeGreaterThan(0.1);
    expect(minors / demoSize.students).toBeLessThan(0.25);
    const atSecondary = await on.db.person.count({
      where: {
        birthDate: { gt: eighteen },
        enrolments: { some: { school: { kind: "secondary" } } },
      },
    });
    expect(atSecondary / minors).toBeGreaterThan(0.75);
    const unguarded = await on.db.person.count({
      where: { birthDate: { gt: eighteen }, guardianPhone: null },
    });
    expect(unguarded).toBe(0);
    const placed = await on.db.enrolment.count({
      where: {
        state: "graduated",
        endedOn: { gte: new Date("2026-06-01") },
        person: { placements: { some: { state: "confirmed", kind: "job" } } },
      },
    });
    expect(placed / graduates).toBeGreaterThan(0.5);
  });

  test("who moved up from the feeding school kept the account", async () => {
    const moved = await on.db.person.findMany({
      where: { enrolments: { some: { state: "graduated", programme: "three_two" } } },
      select: { enrolments: { select: { school: { select: { kind: true } } } } },
    });
    expect(moved.length).toBeGreaterThan(5);
    for (const { enrolments } of moved) {
      const kinds = enrolments.map(({ school }) => school.kind);
      expect(kinds.sort()).toEqual(["associate", "secondary"]);
    }
  });

  test("every posted listing is complete and lawful, in its own currency", async () => {
    const listings = await on.db.listing.findMany({
      where: { source: "posted", status: "live" },
      include: { enterprise: true },
    });
    for (const { enterprise, startsOn, endsOn, applyBy, ...listing } of listings) {
      const dayIn = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
      const days = { startsOn: dayIn(startsOn), endsOn: dayIn(endsOn), applyBy: dayIn(applyBy) };
      const terms = { ...listing, ...days, firmStaff: enterprise.staffCount };
      const gaps = missingFields(terms, on.clock.now());
      expect({ title: listing.title, gaps }).toEqual({ title: listing.title, gaps: [] });
      expect(breachesOf(terms, dayOf(on.clock.now()))).toEqual([]);
      expect(listing.hazardous).toBe(isHazardous(listing));
      expect(findUnlawfulWords(`${listing.title} ${listing.description}`)).toEqual([]);
      const { title, description, mentor, payNote, requirements, address } = listing;
      const texts = [title, description, mentor, payNote, requirements, address];
      expect(texts.map(findContact).find(Boolean)).toBeUndefined();
      const currency = { uscc: "CNY", hk_business: "HKD", macao_business: "MOP" } as const;
      expect(listing.payCurrency).toBe(currency[enterprise.registrationKind ?? "uscc"]);
    }
    expect(new Set(listings.map(({ occupationCode }) => occupationCode)).size).toBeGreaterThan(80);
  });

  test("all six kinds are on the market, and every state of a listing", async () => {
    const kinds = await on.db.listing.groupBy({ by: ["kind"], where: { status: "live" } });
    expect(kinds.map(({ kind }) => kind).sort()).toEqual([...listingKinds].sort());
    const states = await on.db.listing.groupBy({ by: ["status"] });
    expect(states.map(({ status }) => status).sort()).toEqual([...listingStatuses].sort());
  });

  test("interns and apprentices: paid and few as the law wants, by day, out of danger", async () => {
    const kinds = listingKinds.filter((kind) => lawOf(kind).underInternshipLaw);
    const listings = await on.db.listing.findMany({
      where: { kind: { in: kinds }, status: { not: "draft" }, source: "posted" },
    });
    expect(listings.length).toBeGreaterThan(80);
    for (const one of listings) {
      expect((one.payMin ?? 0) / (one.samePostWage ?? 0)).toBeGreaterThanOrEqual(0.8);
      expect((one.seats ?? 0) / (one.likePostStaff ?? 0)).toBeLessThanOrEqual(0.2);
      const { shift, hazards, restDayWork, overtime, nightShift, insurancePayer } = one;
      expect({ shift, hazards, restDayWork, overtime, nightShift }).toEqual({
        ...{ shift: "day", hazards: [], restDayWork: false, overtime: false, nightShift: false },
      });
      expect(insurancePayer).not.toBeNull();
      expect(one.labourGrade).toBeLessThan(3);
    }
  });

  test("seats by place add up, and classes have booked days within the visit", async () => {
    const { rows } = await on.pool.query(
      `select l."id" from "Listing" l join "ListingSite" s on s."listingId" = l."id"
       group by l."id" having sum(s."seats") <> l."seats"`,
    );
    expect(rows).toEqual([]);
    const bookings = await on.db.observationBooking.findMany({ include: { listing: true } });
    expect(bookings.map(({ state }) => state).sort()).toEqual(["asked", "confirmed"]);
    for (const { day, students, listing } of bookings) {
      expect(lawOf(listing.kind).takenBy).toBe("school");
      expect(students).toBeLessThanOrEqual(listing.seats ?? 0);
      expect(day >= listing.startsOn! && day <= listing.endsOn!).toBe(true);
    }
  });

  test("interview times stand around today: taken and open ones, and one invited who has yet to choose", async () => {
    const slots = await on.db.interviewSlot.findMany({ include: { application: true } });
    const now = on.clock.now().getTime();
    expect(slots.filter(({ applicationId }) => applicationId === null).length).toBeGreaterThan(3);
    const taken = slots.flatMap(({ startsAt, listingId, application }) =>
      application ? [{ startsAt, listingId, application }] : [],
    );
    expect(taken.length).toBeGreaterThan(1);
    for (const { startsAt, listingId, application } of taken) {
      expect(application).toMatchObject({ status: "interview", listingId, interviewAt: startsAt });
    }
    for (const { startsAt } of slots) {
      expect(startsAt.getTime()).toBeGreaterThan(now);
      expect(startsAt.getTime()).toBeLessThan(now + 7 * 86_400_000);
    }
    const choosing = await on.db.application.findMany({
      where: { status: "interview", interviewAt: null },
      include: { student: true, listing: { include: { slots: true } } },
    });
    expect(choosing.map(({ student }) => student.mail)).toEqual(["student.demo@zhiqiao.example"]);
    expect(choosing[0]?.listing.slots.some((slot) => slot.applicationId === null)).toBe(true);
  });

  test("the offers of the login cards say what they promise, within the law", async () => {
    const offers = await on.db.application.findMany({
      where: { status: "offered", offerTerms: { not: Prisma.DbNull } },
      include: { student: true, listing: true },
    });
    expect(offers.length).toBeGreaterThan(1);
    for (const { offerTerms, offerStartsOn, listing } of offers) {
      const { listed, ...terms } = OfferTerms.parse(offerTerms);
      expect(terms.startsOn).toBe(offerStartsOn?.toISOString().slice(0, 10) ?? null);
      expect(listed.payMin).toBe(listing.payMin);
      expect([terms.nightShift, terms.overtime]).toEqual([false, false]);
    }
    const mine = offers.find(({ student }) => student.mail === "student.demo@zhiqiao.example");
    expect(differencesOf(OfferTerms.parse(mine?.offerTerms))).toEqual([
      "pay",
      "startsOn",
      "endsOn",
    ]);
  });

  test("each school has its word on the firms: most are welcome, two are not, some wait", async () => {
    const verdicts = await on.db.schoolEnterprise.groupBy({
      by: ["schoolId", "verdict"],
      _count: true,
    });
    const mainland = await on.db.school.findMany({ where: { kind: { not: "hong_kong" } } });
    for (const { id } of mainland) {
      const of = Object.fromEntries(
        verdicts.filter((one) => one.schoolId === id).map((one) => [one.verdict, one._count]),
      );
      expect(of.not_a_fit).toBe(2);
      expect(of.approved).toBeGreaterThan(10);
    }
    const { rows } = await on.pool.query<{ n: number }>(
      `select count(*)::int as n from "Enterprise" e join "School" s on s."id" = $1
       where e."status" = 'approved' and exists (select from "Listing" l where l."enterpriseId" = e."id"
         and l."kind" in ('internship', 'apprenticeship') and l."status" = 'live')
       and not exists (select from "SchoolEnterprise" x where x."schoolId" = s."id" and x."enterpriseId" = e."id")`,
      [mainland[0]!.id],
    );
    expect(rows[0]!.n).toBeGreaterThan(0);
  });

  test("nobody has applied for what the law keeps from them, and seats are what was promised", async () => {
    const applications = await on.db.application.findMany({
      where: {
        status: { in: ["submitted", "in_review", "offered", "school_review", "placed"] },
        listing: { status: "live" },
      },
      include: {
        listing: true,
        enrolment: { include: { school: true, person: { select: { birthDate: true } } } },
      },
    });
    const said = await on.db.schoolEnterprise.findMany();
    const verdictOf = new Map(said.map((x) => [`${x.schoolId} ${x.enterpriseId}`, x.verdict]));
    expect(applications.length).toBeGreaterThan(200);
    for (const { listing, enrolment } of applications) {
      const { programme, studyYear, state, school, person } = enrolment;
      const birthDate = person.birthDate?.toISOString().slice(0, 10) ?? null;
      const startsOn = listing.startsOn?.toISOString().slice(0, 10) ?? null;
      const schoolVerdict = verdictOf.get(`${school.id} ${listing.enterpriseId}`) ?? null;
      const { blocks } = judgeEligibility(
        { birthDate, schoolKind: school.kind, programme, studyYear, state },
        { ...listing, startsOn, isOpen: true, reposted: false, schoolVerdict },
        dayOf(on.clock.now()),
      );
      expect(blocks).toEqual([]);
    }
    const { rows } = await on.pool.query(
      `select l."id" from "Listing" l left join "Application" a on a."listingId" = l."id" and a."holdsSeat"
       group by l."id" having l."taken" <> count(a."id")`,
    );
    expect(rows).toEqual([]);
  });

  test("a student has one yes of a kind at most", async () => {
    const { rows } = await on.pool.query(
      `select a."studentId", l."kind" from "Application" a join "Listing" l on l."id" = a."listingId"
       where a."status" in ('accepted', 'school_review', 'placed') group by 1, 2 having count(*) > 1`,
    );
    expect(rows).toEqual([]);
  });

  test("firms that have not joined: held postings with their findings, and twins", async () => {
    const reposted = await on.db.listing.findMany({ where: { source: "reposted" } });
    const held = reposted.filter(({ status }) => status === "held");
    expect(held.length).toBeGreaterThan(1);
    expect(held.every(({ findings }) => JSON.stringify(findings) !== "[]")).toBe(true);
    const keys = reposted.map(({ enterpriseId, twinKey }) => `${enterpriseId} ${twinKey}`);
    expect(new Set(keys).size).toBeLessThan(keys.length);
  });

  test("one import waits with its faults", async () => {
    const [run] = await on.db.importRun.findMany();
    expect(run).toMatchObject({ kind: "roster", state: "checked", counts: { new: 5, faulty: 5 } });
    const faulty = await on.db.importRow.findMany({ where: { outcome: "faulty" } });
    expect(faulty).toHaveLength(5);
  });
});

describe("a generated market", () => {
  const size = { students: 2_300, listings: 400, seed: 7 };
  let folder: string;
  let on: TestServices;
  let again: TestServices;
  let truths: (StudentTruth | ListingTruth)[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "zhiqiao-truth-"));
    [on, again] = await Promise.all([aMarketPlace(), aMarketPlace()]);
    const truth = join(folder, "truth.jsonl");
    await seedMarket(on, { ...size, truth });
    await seedMarket(again, size);
    const lines = (await readFile(truth, "utf8")).trim().split("\n");
    truths = lines.map((line) => JSON.parse(line) as StudentTruth | ListingTruth);
  }, 120_000);
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await on.close();
    await again.close();
  });

  test("the same seed makes the same rows", async () => {
    const [first, second] = await Promise.all([digests(on), digests(again)]);
    expect(first).toEqual(second);
    expect(first["Application"]?.n).toBeGreaterThan(500);
  });

  test("another seed makes others, and schools are added beyond the demo's", async () => {
    expect(await on.db.school.count()).toBe(5);
    const other = await aMarketPlace();
    await seedMarket(other, { students: 200, listings: 60, seed: 8 });
    expect(await other.db.listing.count()).toBe(60);
    expect((await digests(other))["Person"]).not.toEqual((await digests(on))["Person"]);
    await other.close();
  });

  test("the truth of everybody is in the file, and explains what they did", async () => {
    const students = new Map(
      truths.flatMap((one) => (one.is === "student" ? [[one.id, one]] : [])),
    );
    const listings = new Map(
      truths.flatMap((one) => (one.is === "listing" ? [[one.id, one]] : [])),
    );
    expect(students.size).toBe(size.students);
    expect(listings.size).toBe(size.listings - Math.round(size.listings * 0.05));
    const sent = await on.db.application.findMany({
      where: { listing: { status: "live" } },
      select: { studentId: true, listingId: true, status: true },
    });
    const all = [...listings.values()];
    const mean = (of: number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
    const pairs = sent.flatMap(({ studentId, listingId, status }, n) => {
      const [student, listing] = [students.get(studentId), listings.get(listingId)];
      const other = all[(n * 131) % all.length];
      return student && listing && other ? [{ student, listing, other, status }] : [];
    });
    // Chosen listings are liked better than any others, and offers go to those who can do the work.
    const liked = mean(pairs.map((one) => studentUtility(one.student, one.listing)));
    expect(liked).toBeGreaterThan(
      mean(pairs.map((one) => studentUtility(one.student, one.other))) + 1,
    );
    const fit = (of: readonly string[]) =>
      mean(
        pairs
          .filter(({ status }) => of.includes(status))
          .map((p) => firmUtility(p.listing, p.student)),
      );
    expect(fit(["offered", "accepted", "placed"])).toBeGreaterThan(fit(["refused"]) + 0.3);
  });
});

test("nothing of the product imports the generator or the truth", async () => {
  for (const folder of ["app", "search", "workers"]) {
    const files = await readdir(folder, { recursive: true });
    for (const file of files.filter((name) => /\.tsx?$/.test(name))) {
      const text = await readFile(join(folder, file), "utf8");
      expect({ file, seeds: /from "[^"]*prisma\/seed\//.test(text) }).toEqual({
        file,
        seeds: false,
      });
    }
  }
});

/** A digest of each table's rows; the salted password hash is left out. */
async function digests(of: TestServices) {
  const tables = ["School", "College", "SchoolClass", "Enterprise", "EnterpriseSite", "Listing"];
  const ids = ["Person", "Enrolment", "RoleGrant", "Application", "ApplicationMove", "Placement"];
  const found: Record<string, { n: number; digest: string }> = {};
  for (const table of [...tables, ...ids]) {
    const { rows } = await of.pool.query<{ n: number; digest: string }>(
      `select count(*)::int as n, md5(string_agg((to_jsonb(t) - 'passwordHash')::text, '|' order by t."id")) as digest
       from "${table}" t`,
    );
    found[table] = rows[0]!;
  }
  for (const table of ["ProfileSkill", "ListingSkill", "ListingMajor", "StudentProfile"].concat([
    "ListingSite",
    "SchoolEnterprise",
    "SavedListing",
    "ProfileRecord",
    "ObservationBooking",
  ])) {
    const { rows } = await of.pool.query<{ n: number; digest: string }>(
      `select count(*)::int as n, md5(string_agg(t::text, '|' order by t::text)) as digest from "${table}" t`,
    );
    found[table] = rows[0]!;
  }
  return found;
}
