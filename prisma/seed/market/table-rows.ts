// How what was drawn stands in the tables: as the verbs would have left it, so that every check holds.
import { needsReason } from "~/app/domain/application";
import type { ProfileSnapshot } from "~/app/domain/profile";
import { lastDayOf, placementStateAfter } from "~/app/domain/placement";
import { educationRankAt } from "~/app/domain/student";
import { addDays, dayOf } from "~/app/domain/values";
import { ago, days, type Dice } from "./dice";
import type { By, DrawnApplication } from "./draw-applications";
import type { DrawnFirm } from "./draw-firms";
import type { DrawnListing } from "./draw-listings";
import type { ClassPlan, SchoolPlan } from "./draw-schools";
import type { DrawnStudent } from "./draw-students";
import type { Row } from "./rows";
import { answers } from "./words.data";

const currencies = { uscc: "CNY", hk_business: "HKD", macao_business: "MOP" } as const;

export function personRow(now: Date, of: { id: string; name: string } & Partial<Row>): Row {
  const nothing = { phone: null, mail: null, passwordHash: null, locale: null, birthDate: null };
  return { ...nothing, guardianName: null, guardianPhone: null, createdAt: now, ...of };
}

export function grantRow(of: { id: string; personId: string; role: string } & Partial<Row>): Row {
  const nowhere = { schoolId: null, collegeId: null, classId: null, enterpriseId: null };
  return { ...nowhere, validFrom: "2026-01-01T00:00:00Z", ...of };
}

export function firmRow(
  now: Date,
  firm: DrawnFirm,
  n: number,
  operatorId: string,
  note: string,
): Row {
  const { id, name, shortName, status, kind, regionCode, about, industry, staffCount } = firm;
  const isNew = status === "pending";
  const createdAt = isNew ? ago(now, 1) : ago(now, 100 - (n % 90));
  return {
    ...{
      id,
      name,
      shortName,
      status,
      registrationKind: kind,
      regionCode,
      about,
      industry,
      staffCount,
    },
    registrationNumber: firm.registrationNumber,
    contactName: firm.recruiter.name,
    sourceKey: null,
    decidedAt: isNew ? null : ago(now, firm.decidedDaysAgo),
    decidedById: isNew ? null : operatorId,
    decisionNote: status === "suspended" ? note : null,
    ...{ createdAt, updatedAt: createdAt },
  };
}

/** Columns that only re-posted listings fill. */
const posted = {
  ...{ source: "posted", occupationBy: "stated", occupationSure: null, sourceKey: null },
  ...{ sourceName: null, sourcedOn: null, findings: [], twinKey: null, placeText: "" },
};

export function listingRow(listing: DrawnListing): Row {
  const { truth, firm, pay, startsOn, months, kind, status } = listing;
  const { publishedAt, submittedAt, closedAt, pausedAt, archivedAt, createdAt } = listing;
  const { sites: _, ...terms } = listing.terms;
  return {
    ...posted,
    ...{
      id: truth.id,
      enterpriseId: firm.id,
      siteId: listing.siteId,
      createdById: firm.recruiter.id,
    },
    ...{ kind, status, title: listing.title, occupationCode: truth.occupationCode },
    ...{ description: listing.description, regionCodes: [listing.regionCode] },
    ...{
      address: listing.address,
      payMin: pay?.[0] ?? null,
      payMax: pay?.[1] ?? null,
      payCurrency: currencies[firm.kind],
    },
    ...{ educationRank: listing.educationRank, experienceYears: listing.experienceYears },
    ...{ benefits: listing.benefits, seats: listing.seats, taken: listing.taken, startsOn, months },
    ...terms,
    ...{ nightShift: listing.nightShift, overtime: listing.overtime },
    ...{ dorm: listing.dorm, meals: listing.meals },
    ...{ answerDays: listing.answerDays, validUntil: listing.validUntil, submittedAt, publishedAt },
    ...{ closedAt, closeReason: closedAt ? reasonToClose(listing) : null, pausedAt, archivedAt },
    ...{ createdAt, updatedAt: archivedAt ?? pausedAt ?? closedAt ?? publishedAt ?? createdAt },
  };
}

export const reasonToClose = ({ taken, seats, isPast }: DrawnListing) =>
  taken >= seats ? "filled" : isPast ? "expired" : "cancelled";

/** What every listing row must name, for those that were not drawn. */
export const emptyListing = (now: Date): Row => ({
  ...posted,
  ...{ siteId: null, createdById: null, kind: "job", description: "", address: "", taken: 0 },
  ...{ payMin: null, payMax: null, payCurrency: "CNY", educationRank: 0, experienceYears: 0 },
  ...{
    benefits: [],
    seats: null,
    startsOn: null,
    months: null,
    hoursPerDay: null,
    hoursPerWeek: null,
  },
  ...{
    nightShift: false,
    overtime: false,
    hazardous: false,
    dorm: false,
    meals: false,
    answerDays: 5,
  },
  ...{ restDayWork: false, hazards: [], payPeriod: "month", payPieceUnit: "", payAllowances: [] },
  ...{ mentor: "", certificates: [], languages: [], questions: [] },
  ...{ submittedAt: null, closedAt: null, closeReason: null, createdAt: now, updatedAt: now },
});

export function studentRows(
  now: Date,
  one: DrawnStudent,
  grantId: string,
  login: Partial<Row>,
  wishes: Row,
) {
  const { truth, school, schoolClass, facts, isMinor, phone, name } = one;
  const { id } = truth;
  const startedOn = `${schoolClass.entryYear}-09-01`;
  const hasLeft = schoolClass.isGraduated;
  const person = personRow(now, {
    ...{ id, name, phone, birthDate: facts.birthDate },
    locale: school.kind === "hong_kong" ? "zh-HK" : null,
    guardianName: isMinor ? `${name.slice(0, 1)}家长` : null,
    guardianPhone: isMinor ? phone.replace("+86139", "+86138").replace("+8525", "+8526") : null,
    ...login,
  });
  const enrolment: Row = {
    ...{ id: one.enrolmentId, personId: id, schoolId: school.id, classId: schoolClass.id },
    ...{ studentNumber: one.studentNumber, programme: facts.programme, studyYear: facts.studyYear },
    ...{ state: facts.state, startedOn },
    endedOn: hasLeft ? `${graduationYear(schoolClass)}-06-30` : null,
  };
  const { about, wishedRegions, wishedKinds, visibility, skillCodes } = one;
  return {
    ...{ person, enrolment },
    grant: grantRow({
      id: grantId,
      personId: id,
      role: "student",
      schoolId: school.id,
      validFrom: startedOn,
    }),
    profile: {
      personId: id,
      about,
      wishedRegions,
      wishedKinds,
      ...wishes,
      visibility,
      updatedAt: now,
    },
    skills: skillCodes.map((skillCode) => ({ personId: id, skillCode })),
  };
}

const graduationYear = ({ entryYear, studyYear }: ClassPlan) => entryYear + studyYear;

/** Who decides for a school: its internship office, or the college office of the login card for its own. */
export type OfficeOf = (
  school: SchoolPlan,
  schoolClass?: ClassPlan,
) => { id: string; role: string };

export function applicationRow(
  now: Date,
  random: Dice,
  of: DrawnApplication,
  id: string,
  note: string,
): Row {
  const { student, listing, status, steps, submittedAt } = of;
  const at = (move: string) => steps.find((step) => step.move === move)?.at ?? null;
  const acceptedAt = at("accept");
  const isOver = listing.isPast;
  const later = (n: number) => new Date((isOver ? submittedAt : now).getTime() + days(n));
  const isRefused = steps.some(({ move }) => needsReason(move));
  const hour = at("invite") ? later(status === "interview" ? 1 + random.int(6) : -2) : null;
  const interviewAt = of.interviewAt === undefined ? hour : of.interviewAt;
  return {
    ...{ id, listingId: listing.truth.id, studentId: student.truth.id, status, note },
    ...{
      enrolmentId: student.enrolmentId,
      snapshot: snapshotOf(of),
      submittedAt,
      createdAt: submittedAt,
    },
    ...answersOf(random, listing),
    seenAt: steps.find(({ by }) => by === "recruiter")?.at ?? null,
    movedAt: steps.at(-1)?.at ?? submittedAt,
    answerBy: new Date(submittedAt.getTime() + days(14)),
    offeredAt: at("offer"),
    respondBy: at("offer") ? later(status === "offered" ? 3 + random.int(4) : -1) : null,
    interviewAt,
    interviewNote: of.interviewNote ?? (interviewAt ? listing.address : ""),
    offerTerms: of.offer ?? null,
    offerStartsOn: of.offer?.startsOn ?? null,
    offerEndsOn: of.offer?.endsOn ?? null,
    acceptedAt,
    undoUntil: acceptedAt
      ? status === "accepted"
        ? later(0.3 + random.next() * 0.7)
        : new Date(acceptedAt.getTime() + days(0.2))
      : null,
    refusalCode: isRefused ? reasonOf(random, of) : null,
    holdsSeat: ["offered", "accepted", "school_review", "placed"].includes(status),
  };
}

/** What the firm asked, and where the student would go. */
function answersOf(random: Dice, { terms: { questions, sites } }: DrawnListing) {
  return {
    answers: questions.map((question) => ({ question, answer: random.pick(answers) })),
    siteIds: sites.length > 1 && random.chance(0.6) ? [random.pick(sites).siteId] : [],
  };
}

function reasonOf(random: Dice, { status, listing, student }: DrawnApplication): string {
  if (status === "closed") return "school_objects";
  const named = listing.skills.map(({ skillCode }) => skillCode);
  const lacks = named.length > 0 && !named.some((code) => student.skillCodes.includes(code));
  if (lacks && random.chance(0.5)) return "skills_missing";
  return random.weighted([
    ...([
      ["other_chosen", 50],
      ["dates_do_not_fit", 20],
    ] as const),
    ...([
      ["certificate_missing", 15],
      ["too_far", 15],
    ] as const),
  ]);
}

function snapshotOf({ student, listing }: DrawnApplication): ProfileSnapshot {
  const { school, schoolClass, facts, truth } = student;
  return {
    ...{ name: student.name, school: school.name, className: schoolClass.name },
    ...{ majorCode: truth.majorCode, studyYear: facts.studyYear, about: student.about },
    educationRank: educationRankAt(school.kind),
    skillCodes: student.skillCodes,
    isMinor: student.isMinor && !listing.isPast,
  };
}

export function moveRows(
  of: DrawnApplication,
  id: string,
  nextId: () => string,
  office: ReturnType<OfficeOf>,
): Row[] {
  const { student, listing, steps, submittedAt } = of;
  const actors: Record<By, readonly [string | null, string]> = {
    student: [student.truth.id, "student"],
    recruiter: [listing.firm.recruiter.id, "recruiter"],
    office: [office.id, office.role],
    system: [null, "system"],
  };
  const row = (move: string, by: By, from: string, to: string, at: Date): Row => {
    const [actorId, actorRole] = actors[by];
    return { id: nextId(), applicationId: id, move, from, to, actorId, actorRole, at };
  };
  return [
    row("submit", "student", "draft", "submitted", submittedAt),
    ...steps.map(({ move, by, from, to, at }) => row(move, by, from, to, at)),
  ];
}

/** Where a student goes who once said yes. */
export function placementRows(
  now: Date,
  of: DrawnApplication,
  id: string,
  nextId: () => string,
): Row[] {
  const { student, listing, steps, status } = of;
  const yes = steps.find(({ move }) => move === "accept");
  if (!yes) return [];
  const { kind } = listing;
  const days = stayRows(now, of);
  return [
    {
      ...{
        id: nextId(),
        applicationId: id,
        studentId: student.truth.id,
        schoolId: student.school.id,
        enrolmentId: student.enrolmentId,
      },
      ...{ enterpriseId: listing.firm.id, listingId: listing.truth.id, kind, ...days },
      state: placementStateAfter(status),
      ...{ createdAt: yes.at, updatedAt: steps.at(-1)?.at ?? yes.at },
    },
  ];
}

/** A past job began after graduation, in July. An internship of last season begins late: nobody begins without an agreement,
 * and the drawn market has none. */
function stayRows(now: Date, { student, listing }: DrawnApplication) {
  const { kind, startsOn } = listing;
  const { endsOn } = listing.terms;
  if (!listing.isPast) return { startsOn, endsOn };
  if (kind === "job") return { startsOn: `${graduationYear(student.schoolClass)}-07-01`, endsOn };
  const first = addDays(dayOf(now), 45);
  return { startsOn: first, endsOn: lastDayOf(first, 6) };
}
