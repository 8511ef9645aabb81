// Owns what a firm sees of those who applied to its listings: the table of one listing or of all, with its counts and
// choices. Scoped to the actor's enterprise in every query; the profile is the snapshot, never the person.
import type { ApplicationStatus } from "~/app/domain/application";
import type { ListingKind } from "~/app/domain/listing";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import { readOpenTimes } from "~/app/features/interviews/read-open-times.server";
import type { Services } from "~/app/platform/services.server";
import type { FitView } from "~/app/features/matching/fit-words.server";
import type { Prisma } from "~/prisma/generated/client";
import type { ApplicantConditions, ApplicantQuery } from "./applicants-query";
import { applicantsPerPage, findApplicantIds } from "./find-applicant-ids.server";
import { type Choices, readFacets, toFacets } from "./read-applicant-facets.server";
import {
  type Profile,
  type Stand,
  standSelect,
  toProfile,
  toStand,
} from "./application-story.server";

type On = Pick<Services, "db" | "pool" | "reference" | "clock">;

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
  /** How the student fits what the listing asks; null where the page does not show it. */
  fit: FitView | null;
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
/** Without a page all rows come; in the shape of columns the first of every stage instead. */
type Asked = ApplicantConditions & Partial<ApplicantQuery> & { locale: Locale };

/** Who applied to one of the firm's listings, or to all (`listingId` null): those who wait for the firm first, the
 * nearest promise on top, then the others, latest news first; or as asked. null when the listing is not the firm's. A
 * constant number of queries, whatever the size. */
export async function listApplicants(
  services: On,
  actor: EnterpriseActor,
  listingId: Id | null,
  asked: Asked,
): Promise<Applicants | null> {
  const { db, reference, clock } = services;
  const now = clock.now();
  const [listing, facets, { ids, found: count, fits }] = await Promise.all([
    listingId === null ? null : findListing(db, actor, listingId),
    readFacets(db, actor, listingId),
    findApplicantIds(services, actor, listingId, asked),
  ]);
  if (listingId !== null && !listing) return null;
  const found = await db.application.findMany({
    where: { id: { in: ids }, listing: { enterpriseId: actor.enterpriseId } },
    select: rowSelect,
  });
  const listings = [...new Set(found.map((row) => row.listing.id))];
  const open = await readOpenTimes(db, now, listings);
  const byId = new Map(found.map((row) => [row.id, row]));
  const rows = ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const stand = toStand(row, now, open.has(row.listing.id));
    const fit = fits.get(id)?.view(asked.locale) ?? null;
    return [{ ...stand, ...toSeen(row, reference, asked.locale), fit }];
  });
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
