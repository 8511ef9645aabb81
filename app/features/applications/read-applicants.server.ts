// Owns what a firm sees of those who applied to its listings: the table of one listing or of all, with its counts and
// choices. Scoped to the actor's enterprise in every query; the profile is the snapshot, never the person.
import type { ApplicationStatus } from "~/app/domain/application";
import type { ListingKind } from "~/app/domain/listing";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import { readOpenTimes } from "~/app/features/interviews/read-open-times.server";
import type { Services } from "~/app/platform/services.server";
import { Prisma } from "~/prisma/generated/client";
import type { ApplicantConditions, ApplicantSort } from "./applicants-query";
import { type Choices, readFacets, toFacets } from "./read-applicant-facets.server";
import { byUrgency, narrowing, ofFirm, ordered, stage } from "./applicants-where.server";
import {
  type Profile,
  type Stand,
  standSelect,
  toProfile,
  toStand,
} from "./application-story.server";

type On = Pick<Services, "db" | "reference" | "clock">;
export const applicantsPerPage = 30;
const perColumn = 20;

const rowSelect = {
  ...standSelect,
  note: true,
  interviewAt: true,
  snapshot: true,
  assigneeId: true,
  listing: {
    select: {
      ...{ id: true, number: true, title: true, kind: true },
      skills: { where: { needed: true }, select: { skillCode: true } },
    },
  },
  _count: { select: { notes: true } },
} as const satisfies Prisma.ApplicationSelect;

export type ApplicantRow = Stand & {
  note: string;
  interviewAt: Date | null;
  profile: Profile;
  listing: { id: Id; number: number; title: string; kind: ListingKind };
  /** Names of the skills that the listing needs. */
  needed: string[];
  assigneeId: Id | null;
  /** How many notes colleagues have written. */
  notes: number;
};
export type Applicants = {
  /** null: of all listings. */
  listing: Awaited<ReturnType<typeof findListing>>;
  rows: ApplicantRow[];
  /** How many rows the conditions leave, on all pages. */
  found: number;
  pages: number;
  /** Of all applications of the listing, whatever the filter. */
  counts: Partial<Record<ApplicationStatus, number>>;
  total: number;
  choices: Choices;
};
type Asked = ApplicantConditions & {
  locale: Locale;
  sort?: ApplicantSort;
  isTurned?: boolean;
  /** columns: the first of every stage instead of a page. */
  shape?: "table" | "columns";
  /** Without a page all rows come. */
  page?: number;
};

/** Who applied to one of the firm's listings, or to all (`listingId` null): those who wait for the firm first, the
 * nearest promise on top, then the others, latest news first; or as asked. null when the listing is not the firm's. A
 * constant number of queries, whatever the size. */
export async function listApplicants(
  { db, reference, clock }: On,
  actor: EnterpriseActor,
  listingId: Id | null,
  asked: Asked,
): Promise<Applicants | null> {
  const now = clock.now();
  const [listing, facets, ids] = await Promise.all([
    listingId === null ? null : findListing(db, actor, listingId),
    readFacets(db, actor, listingId),
    findIds(db, actor, listingId, asked, now),
  ]);
  if (listingId !== null && !listing) return null;
  const found = await db.application.findMany({
    where: { id: { in: ids.map(({ id }) => id) }, listing: { enterpriseId: actor.enterpriseId } },
    select: rowSelect,
  });
  const listings = [...new Set(found.map((row) => row.listing.id))];
  const open = await readOpenTimes(db, now, listings);
  const byId = new Map(found.map((row) => [row.id, row]));
  const rows = ids.flatMap(({ id }) => {
    const row = byId.get(id);
    if (!row) return [];
    const stand = toStand(row, now, open.has(row.listing.id));
    return [{ ...stand, ...toSeen(row, reference, asked.locale) }];
  });
  const count = ids[0]?.found ?? 0;
  const pages = asked.page === undefined ? 1 : Math.ceil(count / applicantsPerPage);
  return { listing, rows, found: count, pages, ...toFacets(facets, reference, asked.locale) };
}

const listingSelect = {
  ...{ id: true, number: true, title: true },
  ...{ seats: true, taken: true, status: true },
} as const;

function findListing(db: On["db"], { enterpriseId }: EnterpriseActor, id: Id) {
  return db.listing.findFirst({ where: { id, enterpriseId }, select: listingSelect });
}

type RowOf = Prisma.ApplicationGetPayload<{ select: typeof rowSelect }>;

function toSeen(row: RowOf, reference: On["reference"], locale: Locale) {
  const { snapshot, note, interviewAt, assigneeId, listing, _count } = row;
  const { skills, ...of } = listing;
  return {
    ...{ note, interviewAt, assigneeId, listing: of, notes: _count.notes },
    profile: toProfile(snapshot, reference, locale),
    needed: skills.map(({ skillCode: code }) => reference.skills.get(code)?.names[locale] ?? code),
  };
}

async function findIds(
  db: On["db"],
  actor: EnterpriseActor,
  listingId: Id | null,
  asked: Asked,
  now: Date,
): Promise<{ id: Id; found: number }[]> {
  const where = Prisma.sql`${ofFirm(actor, listingId)} ${narrowing(actor, asked, now)}`;
  if (asked.shape === "columns") {
    return db.$queryRaw`
      select id, found from (
        select a.id, count(*) over ()::int as found, row_number() over (order by ${byUrgency}) as nth,
          row_number() over (partition by ${stage} order by ${byUrgency}) as place
        from ${where}
      ) as staged where place <= ${perColumn} order by nth`;
  }
  const { sort = "due", isTurned = false, page } = asked;
  const [most, first] = page ? [applicantsPerPage, (page - 1) * applicantsPerPage] : [null, 0];
  return db.$queryRaw`
    select a.id, count(*) over ()::int as found from ${where} order by ${ordered(sort, isTurned)}
    limit ${most} offset ${first}`;
}
