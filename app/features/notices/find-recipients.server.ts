// Owns which persons an audience is, and which page is theirs. Their addresses are read here and go nowhere but into
// the delivery row.
import { live } from "~/app/domain/application";
import { type Audience, rolesOf } from "~/app/domain/notice-audiences";
import { type Id, type Locale, locales } from "~/app/domain/values";
import { paths } from "~/app/paths";
import type { Tx } from "~/app/platform/db.server";
import type { Prisma } from "~/prisma/generated/client";
import type { Matter, Subject } from "./read-matter.server";
import { runningPath } from "./running-path";
import { holding, officeOf, type Seek, teachersOf, type Who } from "./school-audiences.server";

const recipient = { id: true, name: true, locale: true, mail: true, phone: true } as const;
export type Recipient = Prisma.PersonGetPayload<{ select: typeof recipient }>;

/** The language a person is written to. */
export function localeOfReader({ locale }: Pick<Recipient, "locale">): Locale {
  return locales.find((known) => known === locale) ?? "zh-CN";
}

/** The persons of an audience who have its role now, each once; nobody whose account is closed. */
export async function findRecipients(
  db: Tx,
  audience: Audience,
  matter: Matter,
  now: Date,
): Promise<Recipient[]> {
  const who = whoIs[audience]({ matter, now, roles: rolesOf[audience] });
  if (!who) return [];
  return db.person.findMany({
    where: { disabledAt: null, ...who },
    orderBy: { id: "asc" },
    select: recipient,
  });
}

/** Applications that their firm has and that are not over. */
const sent = live.filter((status) => status !== "draft");

const ofFirm = ({ matter, now, roles }: Seek): Who =>
  holding(now, roles, { enterpriseId: matter.enterpriseId });

const whoIs: Record<Audience, (seek: Seek) => Who> = {
  student: ({ matter: { student } }) => student && { id: student.id },
  applicants: ({ matter: { subject } }) => ({
    applications: { some: { listingId: subject.id, status: { in: [...sent] } } },
  }),
  appellant: ({ matter: { invitedId } }) => (invitedId ? { id: invitedId } : null),
  cohort: ({ matter: { round } }) => round && atSchool(round.classIds),
  unranked: ({ matter: { round, subject } }) =>
    round && {
      ...atSchool(round.classIds),
      roundEntries: { none: { roundId: subject.id, choices: { some: {} } } },
    },
  entrants: ({ matter: { subject } }) => ({
    roundEntries: { some: { roundId: subject.id, choices: { some: {} } } },
  }),
  round_firms: ({ matter: { subject }, now, roles }) =>
    holding(now, roles, {
      enterprise: { listings: { some: { programmes: { some: { roundId: subject.id } } } } },
    }),
  organisers: ({ matter: { round, student }, now, roles }) => {
    const schoolId = round?.schoolId ?? student?.schoolId;
    return schoolId && holding(now, roles, { schoolId });
  },
  teachers: teachersOf,
  duty: teachersOf,
  leaders: ({ matter: { student }, now, roles }) =>
    student && holding(now, roles, { schoolId: student.schoolId }),
  invited: ({ matter: { invitedId } }) => (invitedId ? { id: invitedId } : null),
  saver: ({ matter: { saverId } }) => (saverId ? { id: saverId } : null),
  firm: ofFirm,
  firm_admins: ofFirm,
  assignee: (seek) =>
    seek.matter.assigneeId ? { id: seek.matter.assigneeId, ...ofFirm(seek) } : null,
  operators: ({ now, roles }) => holding(now, roles, {}),
  adviser: ({ matter: { student }, now, roles }) =>
    student && holding(now, roles, { classId: student.classId }),
  office: ({ matter: { student }, now }) => student && officeOf(student, now),
  visitors: ({ matter: { visit }, now, roles }) =>
    visit
      ? { OR: [{ id: visit.bookedById }, holding(now, roles, { classId: visit.classId })] }
      : null,
};

/** Students who are at school in one of the classes now. */
const atSchool = (classIds: readonly Id[]) => ({
  enrolments: { some: { classId: { in: [...classIds] }, state: "enrolled" as const } },
});

type PathOf = (audience: Audience, id: Id, round: Matter["round"]) => string;
const byKind: Partial<Record<Subject["kind"], PathOf>> = {
  verdict: () => paths.enterprise.schools(),
  booking: (audience) =>
    audience === "firm" ? paths.enterprise.bookings() : paths.school.bookings(),
  round: roundPath,
  paper: paperPath,
  call: () => paths.school.papers(),
  papers: (audience) => (audience === "firm" ? paths.enterprise.papers() : paths.school.papers()),
  starts: (audience) => (audience === "firm" ? paths.enterprise.home() : paths.school.placements()),
  tip: () => paths.student.forYou(),
  invitation: (audience) =>
    audience === "firm" ? paths.enterprise.recommended() : paths.student.invitations(),
};

/** Where an audience acts on a subject. */
export function pathFor(audience: Audience, matter: Matter): string {
  const { kind, id } = matter.subject;
  const { round, running } = matter;
  if (kind === "application") return applicationPath(audience, id);
  // A paper and a call are of a placement, and have pages of their own.
  const own = byKind[kind];
  if (own) return own(audience, id, round);
  if (running) return runningPath(audience, { kind, id }, running);
  if (audience === "operators") {
    return kind === "listing" ? paths.operator.listing(id) : paths.operator.enterprise(id);
  }
  if (audience === "applicants" || audience === "saver") return paths.listings.show(id);
  return kind === "listing" ? paths.enterprise.listing(id) : paths.enterprise.home();
}

function paperPath(audience: Audience, id: Id): string {
  if (audience === "student") return paths.student.paper(id);
  return audience === "firm" ? paths.enterprise.papers() : paths.school.paper(id);
}

function roundPath(audience: Audience, id: Id, round: Matter["round"]): string {
  if (audience === "organisers") return paths.school.roundResult(id);
  if (audience === "cohort" && round?.isCancelled) return paths.student.rounds();
  return audience === "round_firms" ? paths.enterprise.rounds() : paths.student.round(id);
}

function applicationPath(audience: Audience, id: Id): string {
  if (audience === "student") return paths.student.application(id);
  if (audience === "firm" || audience === "assignee") return paths.enterprise.application(id);
  return paths.school.application(id);
}
