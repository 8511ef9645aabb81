// Owns which students are suggested to a firm for one of its listings: those of the listing's stored list and whoever
// shares a skill or the major, of those alone whom the firm may find or a school recommends. What fits is the domain's.
import { isOpen } from "~/app/domain/listing";
import { needParts, pointsOf, wantParts } from "~/app/domain/matching";
import { type Chance, chanceOf } from "~/app/domain/matching-chance";
import { gatesOf, mayBeListed } from "~/app/domain/matching-gates";
import { majorsLeadingTo } from "~/app/domain/matching-trades";
import { type WeighedListing, weighListing, weighStudent } from "~/app/domain/matching-weighed";
import { shownFrom } from "~/app/domain/matching-weights.data";
import type { EnterpriseActor } from "~/app/domain/permission";
import { dayOf, type Id, type Locale } from "~/app/domain/values";
import {
  findReachable,
  listReachableLines,
  type Reachable,
} from "~/app/features/find-students/read-reachable.server";
import type { StudentLine } from "~/app/features/find-students/student-line.server";
import { titleAsStood } from "~/app/features/listings/read-stood.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { fitView, type FitView } from "./fit-words.server";
import { matchListingSelect, toMatchListing } from "./match-listing.server";
import { matchStudentSelect, toMatchStudent } from "./match-student.server";
import { readMarket } from "./read-market.server";
import { findMatches } from "./read-matches.server";

export type SuggestedRow = { student: StudentLine; fit: FitView; chance: Chance };
export type Suggested = {
  listing: { id: Id; number: number; title: string };
  /** open; closed: nobody is suggested before or after; unchecked: the firm's papers are not checked. */
  state: "open" | "closed" | "unchecked";
  rows: SuggestedRow[];
  /** Schools that let the firm search at all. */
  schools: number;
};
type Needs = Pick<Services, "db" | "pool" | "clock" | "reference" | "text">;
type Asked = { listingId: Id; locale: Locale };

const most = 30;
/** The stored list's first, then others up to so many in all. */
const mostStored = 50;
const mostJudged = 200;

/** The students to suggest, those first whom the market's balance puts first; null for a listing of another firm. Nobody
 * who applied, said no to the listing or the firm, has a place, or turned recommendations off. */
export async function readSuggested(
  services: Needs,
  actor: EnterpriseActor,
  { listingId, locale }: Asked,
): Promise<Suggested | null> {
  const { enterpriseId } = actor;
  const row = await services.db.listing.findFirst({
    where: { id: listingId, enterpriseId },
    select: { ...matchListingSelect, number: true, title: true, stoodAs: true },
  });
  if (!row) return null;
  const listing = { id: row.id, number: row.number, title: titleAsStood(row) };
  const nobody = { listing, rows: [], schools: 0 };
  const reach = await findReachable(services, actor);
  if (!reach) return { ...nobody, state: "unchecked" };
  const view = toMatchListing(row, null);
  if (!isOpen(view, services.clock.now())) return { ...nobody, state: "closed" };
  const judged = await judge(services, reach, weighListing(view, await readMarket(services)));
  const ids = judged.map(({ id }) => id);
  const lines = await listReachableLines(services, actor, reach, { ids, locale });
  const rows = judged.flatMap(({ id, fit, chance }): SuggestedRow[] => {
    const student = lines.get(id);
    return student
      ? [{ student, chance, fit: fit({ reference: services.reference, locale }) }]
      : [];
  });
  return { listing, state: "open", rows, schools: reach.schools };
}

type Judged = {
  id: Id;
  points: number;
  chance: Chance;
  fit: (known: Parameters<typeof fitView>[2]) => FitView;
};

async function judge(
  services: Needs,
  reach: Reachable,
  listing: WeighedListing,
): Promise<Judged[]> {
  const { db, clock } = services;
  const now = clock.now();
  const [market, stored] = await Promise.all([
    readMarket(services),
    findMatches(services, listing.listing.id),
  ]);
  const rank = new Map((stored ?? []).map(({ id }, n) => [id, n]));
  const free = [reach.scope, stillFree(listing.listing.id)];
  const select = { id: true, ...matchStudentSelect } as const;
  const listed = [...rank.keys()].slice(0, mostStored);
  const [first, others] = await Promise.all([
    db.person.findMany({ where: { AND: [...free, { id: { in: listed } }] }, select }),
    db.person.findMany({
      where: { AND: [...free, { id: { notIn: listed } }, worthJudging(services, listing)] },
      select,
      // Who changed their profile last looks for a place most likely.
      orderBy: [{ profile: { updatedAt: "desc" } }, { id: "desc" }],
      take: mostJudged - mostStored,
    }),
  ]);
  const rows = [...first, ...others];
  const judged = rows.flatMap((row): Judged[] => {
    const student = toMatchStudent(row, dayOf(now));
    if (!student) return [];
    const s = weighStudent(student, market);
    const gates = gatesOf(s, listing, market, now);
    const [need, want] = [needParts(s, listing, market), pointsOf(wantParts(s, listing, market))];
    if (!mayBeListed(gates) || pointsOf(need) < shownFrom) return [];
    const fit: Judged["fit"] = (known) => fitView(need, gates, known);
    return [{ id: row.id, points: pointsOf(need) + want, chance: chanceOf(want), fit }];
  });
  const place = ({ id }: Judged) => rank.get(id) ?? rank.size;
  return judged.sort((a, b) => place(a) - place(b) || b.points - a.points).slice(0, most);
}

/** Has neither applied nor said no, and wants to be recommended at all. A draft is its student's secret. */
function stillFree(listingId: Id): Prisma.PersonWhereInput {
  return {
    applications: { none: { listingId, status: { not: "draft" } } },
    matchRefusals: { none: { listingId } },
    invitations: { none: { listingId, answer: "declined" } },
    OR: [{ profile: null }, { profile: { recommendations: true } }],
  };
}

function worthJudging(
  { reference }: Needs,
  { listing: { skills, majorCodes, occupationCode } }: WeighedListing,
): Prisma.PersonWhereInput {
  const majors = [...majorCodes, ...majorsLeadingTo(reference.majors, occupationCode ?? "")];
  const isOfThem = { state: "enrolled", schoolClass: { majorCode: { in: majors } } } as const;
  return {
    OR: [
      { profile: { skills: { some: { skillCode: { in: skills.map(({ code }) => code) } } } } },
      { enrolments: { some: isOfThem } },
    ],
  };
}
