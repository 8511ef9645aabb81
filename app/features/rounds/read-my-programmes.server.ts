// Owns the programmes of a round as one student reads them: what is offered to the own class, and what keeps from it today.
import type { StudentActor } from "~/app/domain/permission";
import type { Block } from "~/app/domain/student";
import type { Id, Locale } from "~/app/domain/values";
import { isAlreadyPlaced, judgeInRound } from "~/app/features/applications/read-eligibility.server";
import { type Facts, readFacts } from "~/app/features/applications/read-facts.server";
import type { PayView } from "~/app/features/listings/listing-view";
import { placeName } from "~/app/domain/place-name";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import type { Part } from "./read-market.server";

type On = Pick<Services, "pool" | "clock" | "reference">;

/** `block`: what keeps the student from ranking it today. `mySeats`: those of the student's own class or major. */
export type MyProgramme = {
  programmeId: Id;
  number: number;
  listingId: Id;
  title: string;
  firm: string;
  places: string[];
  pay: PayView;
  seats: number;
  mySeats: number | null;
  minimum: number;
  criteria: string[];
  block: Block | "already_placed" | null;
};
/** The columns of a programme that a student reads. */
export const programmeOf = {
  ...{ id: true, number: true, seats: true, minimum: true, parts: true, criteria: true },
  listing: {
    select: {
      ...{ id: true, title: true, enterprise: { select: { shortName: true } }, regionCodes: true },
      ...{ payMin: true, payMax: true, payPeriod: true, payCurrency: true },
      sites: { select: { site: { select: { regionCode: true } } } },
    },
  },
} as const satisfies Prisma.RoundProgrammeSelect;
type Offered = Prisma.RoundProgrammeGetPayload<{ select: typeof programmeOf }>;

/** The programmes with the seats for the student's own class or major (`types`) and what stands in the way. */
export async function withBlocks(
  { pool, clock, reference }: On,
  actor: StudentActor,
  programmes: readonly Offered[],
  { types, locale }: { types: readonly string[]; locale: Locale },
): Promise<MyProgramme[]> {
  const listingIds = programmes.map(({ listing }) => listing.id);
  const now = clock.now();
  const facts = await readFacts({ pool }, actor.personId, listingIds);
  return programmes.map(({ id: programmeId, listing, parts, ...offered }) => {
    const divided = parts as Part[];
    const own = divided.find(({ of }) => types.includes(of))?.seats;
    const free = offered.seats - divided.reduce((sum, part) => sum + part.seats, 0);
    const mine = facts.find(({ listingId }) => listingId === listing.id);
    const { payMin: min, payMax: max, payPeriod: period, payCurrency: currency } = listing;
    const codes = [...listing.regionCodes, ...listing.sites.map(({ site }) => site.regionCode)];
    return {
      ...{ ...offered, programmeId, listingId: listing.id, title: listing.title },
      firm: listing.enterprise.shortName,
      places: [...new Set(codes.flatMap((code) => placeName(reference, code, locale) ?? []))],
      pay: { min, max, period, currency },
      mySeats: divided.length === 0 ? null : (own ?? Math.max(0, free)),
      block: mine ? blockOf(mine, now) : null,
    };
  });
}

/** The round has its own last day: that of the listing does not count. */
function blockOf(facts: Facts, now: Date): MyProgramme["block"] {
  if (isAlreadyPlaced(facts, now)) return "already_placed";
  return judgeInRound(facts, now).blocks[0]?.code ?? null;
}
