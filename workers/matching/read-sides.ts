// Owns what matching takes of the database: students at a school who want to be recommended to, listings on the market, as
// the law of fit sees them. A whole market is read in batches, ascending by id.
import { isOpen } from "~/app/domain/listing";
import type { MatchListing, MatchStudent } from "~/app/domain/matching-views";
import { dayOf, type Id } from "~/app/domain/values";
import { countAround } from "~/app/features/listings/count-around.server";
import {
  type MatchListingRow,
  matchListingSelect,
  toMatchListing,
} from "~/app/features/matching/match-listing.server";
import { learntOf, learntSelect } from "~/app/features/matching/learnt.server";
import { matchStudentSelect, toMatchStudent } from "~/app/features/matching/match-student.server";
import { readBehaviour } from "~/app/features/matching/read-behaviour.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

type Needs = Pick<Services, "db" | "pool" | "clock" | "reference">;
const batch = 1_000;

/** Whom a condition finds, batch by batch, each with the id of the person. */
export async function* readStudents(
  services: Needs,
  where: Prisma.PersonWhereInput,
  now: Date,
): AsyncGenerator<{ id: Id; student: MatchStudent }[]> {
  const wanted: Prisma.PersonWhereInput = {
    enrolments: { some: { state: "enrolled" } },
    OR: [{ profile: null }, { profile: { recommendations: true } }],
  };
  const today = dayOf(now);
  for (let after: Id | null = null; ;) {
    const rows: Prisma.PersonGetPayload<{ select: typeof select }>[] =
      await services.db.person.findMany({
        where: { AND: [where, wanted, following(after)] },
        ...{ select, orderBy: { id: "asc" }, take: batch },
      });
    const behaviourOf = await readBehaviour(
      services,
      rows.map(({ id }) => id),
    );
    yield rows.flatMap((row) => {
      const student = toMatchStudent(row, today, learntOf(row, behaviourOf(row.id)));
      return student ? [{ id: row.id, student }] : [];
    });
    if (rows.length < batch) return;
    after = rows.at(-1)?.id ?? null;
  }
}
const select = { id: true, ...matchStudentSelect, ...learntSelect } as const;

/** Which listings of a condition are on the market, batch by batch, with what their firms' records tell. */
export async function* readListings(
  services: Needs,
  where: Prisma.ListingWhereInput,
  now: Date,
): AsyncGenerator<MatchListing[]> {
  for (let after: Id | null = null; ;) {
    const rows: (MatchListingRow & { id: Id })[] = await services.db.listing.findMany({
      where: { AND: [where, { status: "live", source: "posted" }, following(after)] },
      select: matchListingSelect,
      ...{ orderBy: { id: "asc" }, take: batch },
    });
    const around = await countAround(services, rows.map(ofFirm));
    const listings = rows.map((row) =>
      toMatchListing(row, around(ofFirm(row)).answers?.share ?? null),
    );
    yield listings.filter((listing) => isOpen(listing, now));
    if (rows.length < batch) return;
    after = rows.at(-1)?.id ?? null;
  }
}

const following = (after: Id | null) => (after ? { id: { gt: after } } : {});
const ofFirm = ({ id, enterpriseId }: { id: Id; enterpriseId: Id }) => {
  return { id, enterprise: { id: enterpriseId } };
};
