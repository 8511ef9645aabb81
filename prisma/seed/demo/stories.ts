import type { ApplicationStatus, Move } from "~/app/domain/application";
import { moves } from "~/app/domain/application";
import { lastDayOf, placementStateAfter } from "~/app/domain/placement";
import { educationRankAt } from "~/app/domain/student";
import { newId } from "~/app/platform/id";
import type { PrismaClient } from "~/prisma/generated/client";
import { ago, days, dice, idOf } from "./dice";
import type { SeededListing } from "./listings";
import type { SeededStudent } from "./schools";

type By = "student" | "recruiter" | "system" | "college_office";
type Step = [Move, By];
/** How an application came to where it is; each begins with its submission. */
const roads: Record<string, Step[]> = {
  submitted: [],
  in_review: [["review", "recruiter"]],
  shortlisted: [
    ["review", "recruiter"],
    ["shortlist", "recruiter"],
  ],
  interview: [
    ["shortlist", "recruiter"],
    ["invite", "recruiter"],
  ],
  offered: [
    ["review", "recruiter"],
    ["invite", "recruiter"],
    ["offer", "recruiter"],
  ],
  accepted: [
    ["review", "recruiter"],
    ["offer", "recruiter"],
    ["accept", "student"],
  ],
  school_review: [
    ["review", "recruiter"],
    ["offer", "recruiter"],
    ["accept", "student"],
    ["ask_school", "system"],
  ],
  placed: [
    ["invite", "recruiter"],
    ["offer", "recruiter"],
    ["accept", "student"],
    ["ask_school", "system"],
    ["approve", "college_office"],
  ],
  refused: [
    ["review", "recruiter"],
    ["refuse", "recruiter"],
  ],
  withdrawn: [
    ["review", "recruiter"],
    ["withdraw", "student"],
  ],
  lapsed: [
    ["review", "recruiter"],
    ["offer", "recruiter"],
    ["lapse", "system"],
  ],
  no_answer: [["give_up_waiting", "system"]],
  filled_elsewhere: [["fill_elsewhere", "system"]],
  closed: [["close", "system"]],
};
type End = keyof typeof roads;
/** What becomes of a class's applications, in turn. */
const fates: End[] = [
  "placed",
  "submitted",
  "in_review",
  "interview",
  "offered",
  "school_review",
  "refused",
  "shortlisted",
  "placed",
  "submitted",
  "accepted",
  "withdrawn",
  "in_review",
  "lapsed",
  "no_answer",
  "interview",
];

const others: End[] = ["submitted", "in_review", "closed", "refused", "shortlisted"];

/** Applications in every state, told step by step; about a fifth of the students have not applied yet. */
export async function seedStories(
  db: PrismaClient,
  now: Date,
  students: SeededStudent[],
  listings: SeededListing[],
): Promise<void> {
  const random = dice(11);
  const news: News = { left: 12 };
  const open = listings.filter((l) => l.status === "live" && l.kind === "internship");
  const told = new Set<string>();
  const tell = async (student: SeededStudent, listing: SeededListing | undefined, fate: End) => {
    if (!listing || told.has(student.personId + listing.id)) return;
    told.add(student.personId + listing.id);
    await tellStory(db, now, random, news, student, listing, fate);
  };
  await tellDemoStories(students, open, tell);
  for (const [n, student] of students.entries()) {
    if (student.studyYear === 1 || n % 5 === 0 || student.schoolKind === "hong_kong") continue;
    const fitting = open.filter((l) => l.majors.includes(student.majorCode));
    const [first, second] = [random.pick(fitting.length > 0 ? fitting : open), random.pick(open)];
    const fate = fates[n % fates.length] as End;
    await tell(student, first, fate);
    if (random.chance(0.4))
      await tell(student, second, fate === "placed" ? "filled_elsewhere" : random.pick(others));
  }
  for (const { id, taken } of listings.filter((l) => l.taken > 0)) {
    await db.listing.update({ where: { id }, data: { taken } });
  }
}

/** The signed-in students find one application waiting for them, one on its way, one that ended. */
async function tellDemoStories(
  students: SeededStudent[],
  open: SeededListing[],
  tell: (student: SeededStudent, listing: SeededListing | undefined, fate: End) => Promise<void>,
) {
  const named = (title: string) => open.find((l) => l.title === title);
  const adult = students.find((s) => s.name === "林嘉豪");
  const minor = students.find((s) => s.name === "黄晓彤");
  if (!adult || !minor) throw new Error("the demo's own students are missing");
  await tell(adult, named("电梯安装学徒"), "offered");
  await tell(adult, named("电气装配实习生"), "in_review");
  await tell(adult, named("机器人调试实习生"), "refused");
  await tell(minor, named("数控车床实习生"), "interview");
}

const holding = ["offered", "accepted", "school_review", "placed"];

async function tellStory(
  db: PrismaClient,
  now: Date,
  random: ReturnType<typeof dice>,
  news: News,
  student: SeededStudent,
  listing: SeededListing,
  wanted: End,
) {
  const isFull = listing.taken >= listing.seats;
  const fate = isFull && roads[wanted]?.some(([move]) => move === "offer") ? "refused" : wanted;
  const road = roads[fate] ?? [];
  const id = idOf("application", student.personId, listing.id);
  const submittedAt = ago(now, road.length * 2 + 1 + random.int(5));
  const span = (now.getTime() - submittedAt.getTime()) / (road.length + 1);
  const steps = road.map(([move, by], i) => ({
    move,
    by,
    at: new Date(submittedAt.getTime() + span * (i + 0.6)),
    to: moves[move].to,
  }));
  const status = steps.at(-1)?.to ?? "submitted";
  const at = (move: Move) => steps.find((step) => step.move === move)?.at ?? null;
  const holdsSeat = holding.includes(status);
  if (holdsSeat) listing.taken += 1;
  const acceptedAt = at("accept");
  await db.application.create({
    data: {
      id,
      listingId: listing.id,
      studentId: student.personId,
      enrolmentId: student.enrolmentId,
      status,
      note: random.chance(0.5) ? "老师好，我在校做过相关实训，想学一门手艺，随时可以面试。" : "",
      snapshot: {
        name: student.name,
        school: student.school,
        className: student.className,
        majorCode: student.majorCode,
        studyYear: student.studyYear,
        educationRank: educationRankAt(student.schoolKind),
        about: student.about,
        skillCodes: student.skillCodes,
        isMinor: student.isMinor,
      },
      submittedAt,
      movedAt: steps.at(-1)?.at ?? submittedAt,
      answerBy: new Date(submittedAt.getTime() + days(14)),
      offeredAt: at("offer"),
      respondBy: at("offer") ? new Date(now.getTime() + days(status === "lapsed" ? -1 : 5)) : null,
      interviewAt: at("invite")
        ? new Date(now.getTime() + days(status === "interview" ? 3 : -2))
        : null,
      acceptedAt,
      undoUntil: acceptedAt
        ? new Date(
            Math.max(acceptedAt.getTime(), now.getTime()) + days(status === "accepted" ? 1 : -0.1),
          )
        : null,
      refusalCode:
        status === "refused"
          ? random.pick(["other_chosen", "certificate_missing", "dates_do_not_fit"])
          : null,
      holdsSeat,
      createdAt: submittedAt,
      moves: {
        create: [
          {
            id: idOf("move", id, 0),
            move: "submit",
            from: "draft",
            to: "submitted",
            actorId: student.personId,
            actorRole: "student",
            at: submittedAt,
          },
          ...steps.map(({ move, by, at: when, to }, i) => ({
            id: idOf("move", id, i + 1),
            move,
            from: (i === 0 ? "submitted" : steps[i - 1]?.to) ?? "submitted",
            to,
            actorId: actorOf(by, student, listing),
            actorRole: by,
            at: when,
          })),
        ],
      },
    },
  });
  if (acceptedAt) await seedPlacement(db, now, student, listing, id, status);
  if (isNews(news, student, listing))
    await announceLastStep(db, now, id, listing.id, steps.at(-1)?.move ?? null);
}

/** How many lines the recruiter of the login cards finds. */
type News = { left: number };
const signedIn = ["林嘉豪", "黄晓彤"];
/** What the login cards' people find in their inboxes; the rest is old news, so that a fresh demo has no backlog. */
function isNews(news: News, student: SeededStudent, listing: SeededListing): boolean {
  if (signedIn.includes(student.name)) return true;
  return listing.firm === "lift" && news.left-- > 0;
}

const actorOf = (by: By, student: SeededStudent, listing: SeededListing) =>
  ({
    student: student.personId,
    recruiter: listing.recruiterId,
    college_office: idOf("person", "college"),
    system: null,
  })[by];

async function seedPlacement(
  db: PrismaClient,
  now: Date,
  student: SeededStudent,
  listing: SeededListing,
  applicationId: string,
  status: ApplicationStatus,
) {
  const starts = listing.startsOn?.toISOString().slice(0, 10);
  await db.placement.create({
    data: {
      id: idOf("placement", applicationId),
      applicationId,
      studentId: student.personId,
      schoolId: student.schoolId,
      enterpriseId: listing.enterpriseId,
      listingId: listing.id,
      kind: listing.kind,
      state: placementStateAfter(status),
      startsOn: listing.startsOn,
      endsOn: starts ? new Date(lastDayOf(starts, 6)) : null,
      createdAt: now,
    },
  });
}

/** The worker tells those concerned, as it would have. */
async function announceLastStep(
  db: PrismaClient,
  now: Date,
  applicationId: string,
  listingId: string,
  move: Move | null,
) {
  const event = move
    ? { name: "application.moved", payload: { applicationId, listingId, move } }
    : { name: "application.submitted", payload: { applicationId, listingId } };
  await db.outboxEvent.create({ data: { id: newId(now.getTime()), createdAt: now, ...event } });
}
