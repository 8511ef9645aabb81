// Loads a fictional market of any size into an empty, migrated database that holds the reference data: the demo's
// hand-made schools, firms and people are its fixed core, the rest is drawn around them from a seed. The same seed, sizes
// and day make the same rows. How tastes are spread stands in truth.ts, how each party is drawn in its draw-… file.
import { setImmediate as turn } from "node:timers/promises";
import type { Services } from "~/app/platform/services.server";
import { newId } from "~/app/platform/id";
import { lawOf } from "~/app/domain/listing-kind";
import { dayOf } from "~/app/domain/values";
import { complaint, firmLogins, group, referral, studentLogins } from "../demo/market.data";
import { demoHash, demoMail } from "../demo/people";
import { dice, idOf, idsOf, seedOf } from "./dice";
import {
  drawApplications,
  type DrawnApplication,
  type Market,
  marketOf,
} from "./draw-applications";
import { drawFirms, type DrawnFirm } from "./draw-firms";
import { demoBookings } from "./demo-bookings";
import { demoFound, studentSearchOf } from "./demo-found";
import { drawListings, type DrawnListing } from "./draw-listings";
import { recordRows, savedRows, wishesRow } from "./draw-profiles";
import { planSchools, type SchoolPlan } from "./draw-schools";
import { drawStudent, type DrawnStudent, numberOf } from "./draw-students";
import { applicationIdOf, withInterviews } from "./demo-interviews";
import { tellDemoStories } from "./demo-stories";
import { repostedRows } from "./reposted";
import { type Row, type RowWriter, rowWriter } from "./rows";
import { verdictsOf } from "./school-verdicts";
import { staffOf } from "./staff";
import {
  applicationRow,
  emptyListing,
  firmRow,
  grantRow,
  listingRow,
  moveRows,
  type OfficeOf,
  personRow,
  placementRows,
  reasonToClose,
  studentRows,
} from "./table-rows";
import { truthFile } from "./truth";
import { colleagueNotes, notes } from "./words.data";

export type MarketSize = {
  students: number;
  listings: number;
  seed?: number;
  /** Where the true tastes are written, for evaluations only. */
  truth?: string | null;
};
export type MarketCounts = RowWriter["counts"];
export const demoSize = { students: 2_000, listings: 1_200, seed: 42 } as const;
/** Listings a firm has on the average. */
const perFirm = 7.5;
const reservedNames = new Set(Object.values(studentLogins).map(([, name]) => name));

/** Draws and writes a market; resolves with the rows of each table. The search index is left to the reconciler. */
export async function seedMarket(
  { pool, clock }: Pick<Services, "pool" | "clock">,
  { students, listings, seed = demoSize.seed, truth }: MarketSize,
): Promise<MarketCounts> {
  const now = clock.now();
  const rows = rowWriter(pool);
  const file = truthFile(truth);
  const hash = await demoHash();
  const firms = drawFirms(Math.round(listings / perFirm), seed);
  const reposts = repostedRows(now, Math.round(listings * 0.05), seed);
  const schools = planSchools(now, students, seed);

  addOperators(rows, now, hash);
  addFirms(rows, now, firms, hash);
  const offices = addSchools(rows, now, schools, hash);
  rows.add("Enterprise", ...reposts.firms);
  const offers: DrawnListing[] = [];
  // Drawing lets the event loop turn now and then, so that the database is not left without work.
  for (const listing of drawListings(now, firms, listings - reposts.listings.length, seed)) {
    offers.push(listing);
    addListing(rows, listing);
    if (offers.length % 100 === 0) await turn();
    if (offers.length % 2_500 === 0) await rows.flush();
  }
  addReposts(rows, now, reposts.listings, offers[0]);
  await file.write(...offers.map((one) => one.truth));

  const market = marketOf(offers);
  const judgesOf = verdictsOf(seed, now, offers);
  const counters = countersOf();
  let news = 0;
  for (const [n, school] of schools.entries()) {
    const people = drawSchool(seedOf(seed, 5, n), now, school, counters);
    await turn();
    const own = dice(seedOf(seed, 9, n));
    addStudents(rows, now, people, {
      schools,
      ids: counters,
      passwordHash: hash,
      random: own,
      market,
    });
    await file.write(...people.map((one) => one.truth));
    const random = dice(seedOf(seed, 6, n));
    const plots = school.isDemo ? tellDemoStories(now, random, people, offers) : [];
    const { stories: told, slots } = withInterviews(now, plots);
    const verdicts = judgesOf(school, n);
    const applied = new Set<DrawnFirm>();
    const isTold = new Set(told.map(({ student }) => student));
    for (const of of told) {
      const id = applicationIdOf(of);
      addApplication(rows, now, random, { of, id, offices }, counters, true);
    }
    rows.add("InterviewSlot", ...slots);
    for (const [at, student] of people.entries()) {
      if (at % 100 === 0) await turn();
      if (isTold.has(student)) continue;
      for (const of of drawApplications(now, random, student, market, verdicts.closed)) {
        if (lawOf(of.listing.kind).opensBySchool) applied.add(of.listing.firm);
        const isNews = of.listing.firm.key === "lift" && of.listing.status === "live" && news < 8;
        if (isNews) news += 1;
        addApplication(
          rows,
          now,
          random,
          { of, id: counters.application(), offices },
          counters,
          isNews,
        );
      }
    }
    rows.add("SchoolEnterprise", ...verdicts.rows(applied, offices(school).id));
    const { invitations, lists, listed } = demoFound(now, school, people, offers);
    rows.add("StudentInvitation", ...invitations);
    rows.add("RecommendedList", ...lists);
    rows.add("RecommendedStudent", ...listed);
    await rows.flush();
  }
  rows.add("ObservationBooking", ...demoBookings(now, offers));
  addGroup(rows, schools, firms);
  await rows.end();
  await takeSeats(pool, offers);
  await file.end();
  return rows.counts;
}

type Counters = ReturnType<typeof countersOf>;

function countersOf() {
  let phone = 0;
  return {
    person: idsOf(16),
    enrolment: idsOf(17),
    grant: idsOf(18),
    application: idsOf(19),
    move: idsOf(20),
    placement: idsOf(21),
    record: idsOf(22),
    /** Scrambled, without doubles: the factors have nothing in common with the moduli. */
    phone: () => `+86139${10_000_000 + ((++phone * 7_919_117) % 89_999_999)}`,
    hongKongPhone: () => `+8525${1_000_000 + ((++phone * 7_919) % 8_999_993)}`,
  };
}

function addOperators(rows: RowWriter, now: Date, passwordHash: string) {
  for (const [key, name, role] of [
    ["operator", "吴运营", "operator_admin"],
    ["reviewer", "何审核", "operator_reviewer"],
  ] as const) {
    const id = idOf("person", key);
    rows.add("Person", personRow(now, { id, name, mail: demoMail(key), passwordHash }));
    rows.add("RoleGrant", grantRow({ id: idOf("grant", key), personId: id, role }));
  }
}

function addFirms(rows: RowWriter, now: Date, firms: readonly DrawnFirm[], passwordHash: string) {
  const operatorId = idOf("person", "operator");
  for (const [n, firm] of firms.entries()) {
    rows.add("Enterprise", firmRow(now, firm, n, operatorId, complaint));
    for (const site of firm.sites) rows.add("EnterpriseSite", { ...site, enterpriseId: firm.id });
    const { id, grantId, name } = firm.recruiter;
    const login = firmLogins[firm.key];
    const key = login?.[0] ?? `hr-${firm.key}`;
    const locale = firm.kind === "uscc" ? null : "zh-HK";
    const own = { mail: demoMail(key), passwordHash: firm.isDemo ? passwordHash : null };
    rows.add("Person", personRow(now, { id, name, locale, ...own }));
    const role = login?.[2] ?? "recruiter";
    rows.add("RoleGrant", grantRow({ id: grantId, personId: id, role, enterpriseId: firm.id }));
  }
  const id = idOf("person", "lift-admin");
  const mail = demoMail("lift-admin");
  rows.add("Person", personRow(now, { id, name: "南粤升达管理员", mail, passwordHash }));
  const enterpriseId = idOf("firm", "lift");
  rows.add(
    "RoleGrant",
    grantRow({
      id: idOf("grant", "lift-admin"),
      personId: id,
      role: "enterprise_admin",
      enterpriseId,
    }),
  );
}

function addSchools(rows: RowWriter, now: Date, schools: readonly SchoolPlan[], hash: string) {
  for (const [n, school] of schools.entries()) {
    const { id, name, shortName, kind, regionCode } = school;
    const studentSearch = studentSearchOf(n);
    rows.add("School", { id, name, shortName, kind, regionCode, studentSearch, createdAt: now });
    const classes = school.colleges.flatMap((college) => college.classes);
    for (const majorCode of new Set(classes.map((one) => one.majorCode)))
      rows.add("SchoolMajor", { schoolId: id, majorCode });
    for (const college of school.colleges) {
      rows.add("College", { id: college.id, schoolId: id, name: college.name });
      for (const { id: classId, name: className, majorCode, entryYear } of college.classes) {
        const place = { schoolId: id, collegeId: college.id };
        rows.add("SchoolClass", { id: classId, ...place, majorCode, name: className, entryYear });
      }
    }
  }
  const [beijiang, feixia, moyang] = ["beijiang", "feixia", "moyang"].map((key) =>
    idOf("school", key),
  );
  rows.add(
    "SchoolLink",
    { fromSchoolId: feixia, toSchoolId: beijiang, kind: "feeder" },
    { fromSchoolId: beijiang, toSchoolId: moyang, kind: "paired" },
  );
  const staff = staffOf(schools);
  for (const [nth, { id, key, name, role, locale, ...scope }] of staff.members.entries()) {
    const login = key ? { mail: demoMail(key), passwordHash: hash } : {};
    // Families find on their papers whom to call.
    const phone = locale === "zh-HK" ? `+8526${7_000_000 + nth}` : `+86137${20_000_000 + nth * 37}`;
    rows.add("Person", personRow(now, { id, name, locale, phone, ...login }));
    rows.add("RoleGrant", grantRow({ id: idOf("grant", id), personId: id, role, ...scope }));
  }
  return staff.office;
}

function drawSchool(seed: number, now: Date, school: SchoolPlan, ids: Counters): DrawnStudent[] {
  const random = dice(seed);
  const today = dayOf(now);
  const isHongKong = school.kind === "hong_kong";
  return school.colleges.flatMap(({ classes }) =>
    classes.flatMap((schoolClass) =>
      Array.from({ length: schoolClass.size }, (_, n) => {
        const login = n === 0 && school.isDemo ? studentLogins[schoolClass.key]?.[1] : undefined;
        const own = { ...ids, phone: isHongKong ? ids.hongKongPhone : ids.phone };
        return drawStudent(
          random,
          today,
          school,
          schoolClass,
          n,
          own,
          login ?? null,
          reservedNames,
        );
      }),
    ),
  );
}

function addStudents(
  rows: RowWriter,
  now: Date,
  people: readonly DrawnStudent[],
  of: {
    schools: readonly SchoolPlan[];
    ids: Counters;
    passwordHash: string;
    random: ReturnType<typeof dice>;
    market: Market;
  },
) {
  const { schools, ids, passwordHash, random, market } = of;
  const today = dayOf(now);
  for (const one of people) {
    const key = one.school.isDemo ? studentLogins[one.schoolClass.key] : undefined;
    const isLogin = key !== undefined && key[1] === one.name;
    const login = isLogin ? { mail: demoMail(key[0]), passwordHash } : {};
    const made = studentRows(now, one, ids.grant(), login, wishesRow(random, today, one));
    rows.add("Person", made.person);
    rows.add("Enrolment", made.enrolment);
    rows.add("RoleGrant", made.grant);
    rows.add("StudentProfile", made.profile);
    rows.add("ProfileSkill", ...made.skills);
    const records = recordRows(random, now, one, ids.record);
    rows.add("ProfileRecord", ...records);
    const saved = savedRows(random, now, today, one, market);
    rows.add("SavedListing", ...saved);
    addEarlierSchool(rows, one, schools, ids);
  }
}

/** 三二分段: three years at the feeding school before, on the same account. */
function addEarlierSchool(
  rows: RowWriter,
  { schoolClass, truth, studentNumber }: DrawnStudent,
  schools: readonly SchoolPlan[],
  ids: Counters,
) {
  const from = schoolClass.cameFrom;
  const school = from && schools.find(({ key }) => key === from.school);
  const before = school?.colleges
    .flatMap(({ classes }) => classes)
    .find((one) => one.isGraduated && one.majorCode === from?.majorCode);
  if (!school || !before) return;
  rows.add("Enrolment", {
    ...{ id: ids.enrolment(), personId: truth.id, schoolId: school.id, classId: before.id },
    ...{
      studentNumber: numberOf(before, Number(studentNumber.slice(7)) - 1),
      programme: "three_two",
    },
    ...{ studyYear: before.studyYear, state: "graduated", startedOn: `${before.entryYear}-09-01` },
    endedOn: `${before.entryYear + 3}-06-30`,
  });
}

function addListing(rows: RowWriter, listing: DrawnListing) {
  const { id } = listing.truth;
  rows.add("Listing", listingRow(listing));
  const asked = lawOf(listing.kind).takenBy === "student" ? listing.skills : [];
  rows.add("ListingSkill", ...asked.map((skill) => ({ listingId: id, ...skill })));
  rows.add("ListingMajor", ...listing.majors.map((majorCode) => ({ listingId: id, majorCode })));
  // One place stands on the listing itself.
  const sites = listing.terms.sites.length > 1 ? listing.terms.sites : [];
  rows.add("ListingSite", ...sites.map((site) => ({ listingId: id, ...site })));
  if (listing.status !== "referred" || !listing.submittedAt) return;
  const createdAt = new Date(listing.submittedAt.getTime() + 43_200_000);
  const snapshot = { title: listing.title };
  const reviewerId = idOf("person", "reviewer");
  const facts = { listingId: id, verdict: "referred", note: referral, reviewerId, snapshot };
  rows.add("ListingReview", { id: idOf("review", id), ...facts, createdAt });
}

/** Re-posted listings name the same columns as the others. */
function addReposts(
  rows: RowWriter,
  now: Date,
  reposts: readonly Row[],
  like: DrawnListing | undefined,
) {
  const empty = emptyListing(now);
  const columns = like ? Object.keys(listingRow(like)) : [];
  const shape = Object.fromEntries(columns.map((name) => [name, empty[name] ?? null]));
  rows.add("Listing", ...reposts.map((row) => ({ ...shape, ...row })));
}

function addApplication(
  rows: RowWriter,
  now: Date,
  random: ReturnType<typeof dice>,
  { of, id, offices }: { of: DrawnApplication; id: string; offices: OfficeOf },
  ids: Counters,
  isNews: boolean,
) {
  const office = offices(of.student.school, of.student.schoolClass);
  rows.add("Application", applicationRow(now, random, of, id, random.pick(notes)));
  rows.add("ApplicationMove", ...moveRows(of, id, ids.move, office));
  const placements = placementRows(now, of, id, ids.placement);
  rows.add("Placement", ...placements);
  if (!isNews) return;
  addNote(rows, of, id);
  // What the login cards' people find in their inboxes; the rest is old news, so that there is no backlog.
  const move = of.steps.at(-1)?.move;
  const payload = { applicationId: id, listingId: of.listing.truth.id, ...(move ? { move } : {}) };
  const name = move ? "application.moved" : "application.submitted";
  rows.add("OutboxEvent", { id: newId(now.getTime()), name, payload, createdAt: now });
}

/** What a colleague has noted about those whom the firm has looked at. */
function addNote(rows: RowWriter, { status, listing, steps }: DrawnApplication, id: string) {
  const seen = steps.find(({ by }) => by === "recruiter");
  const isNoted = ["shortlisted", "interview", "offered"].includes(status);
  if (!seen || !isNoted) return;
  const body = dice(seedOf(rows.counts.ApplicationNote ?? 0, 11)).pick(colleagueNotes);
  rows.add("ApplicationNote", {
    ...{ id: idOf("note", id), applicationId: id, authorId: listing.firm.recruiter.id, body },
    createdAt: seen.at,
  });
}

/** How many places are taken is known only at the end. */
async function takeSeats(pool: Services["pool"], offers: readonly DrawnListing[]): Promise<void> {
  const taken = offers
    .filter((one) => one.taken > 0)
    .map((one) => ({
      ...{ id: one.truth.id, taken: one.taken },
      closeReason: one.closedAt ? reasonToClose(one) : null,
    }));
  await pool.query(
    `update "Listing" l set "taken" = t."taken", "closeReason" = t."closeReason"
     from json_populate_recordset(null::"Listing", $1::json) t where l."id" = t."id"`,
    [JSON.stringify(taken)],
  );
}

function addGroup(rows: RowWriter, schools: readonly SchoolPlan[], firms: readonly DrawnFirm[]) {
  const groupId = idOf("group");
  rows.add("Group", { id: groupId, name: group });
  const parties = [
    ...schools.map(({ key, id }) => ({ key, schoolId: id, enterpriseId: null })),
    ...firms
      .filter(({ status, isDemo }, n) => status === "approved" && (isDemo || n % 3 === 0))
      .map(({ key, id }) => ({ key, schoolId: null, enterpriseId: id })),
  ];
  for (const { key, ...party } of parties) {
    const rank = key === "beijiang" ? "chair" : "member";
    const validFrom = "2025-01-01";
    rows.add("GroupMember", { id: idOf("member", key), groupId, rank, validFrom, ...party });
  }
}
