// Owns how those who applied fit what the firm asks for, by the law at this moment: the listing as it is now, the student
// as the application was sent. Scoped to the actor's firm; it orders and explains, and leaves nobody out.
import { type ApplicationStatus, live } from "~/app/domain/application";
import { needParts, pointsOf } from "~/app/domain/matching";
import { gatesOf } from "~/app/domain/matching-gates";
import type { MatchMarket, MatchPart } from "~/app/domain/matching-views";
import {
  type WeighedListing,
  weighListing,
  type WeighedStudent,
  weighStudent,
} from "~/app/domain/matching-weighed";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { applicantAsStudent } from "./applicant-as-student.server";
import { fitView, type FitView } from "./fit-words.server";
import { matchListingSelect, toMatchListing } from "./match-listing.server";
import { readMarket } from "./read-market.server";

type Needs = Pick<Services, "db" | "pool" | "clock" | "reference">;
type Row = { id: Id; listingId: Id; status: ApplicationStatus; snapshot: unknown };
/** How one application fits its listing: points of a thousand, whether it is still to be decided, and the words. */
export type ApplicantFit = {
  points: number;
  isLive: boolean;
  view: (locale: Locale) => FitView;
};

const ofFirm = `
  select a.id, a."listingId", a.status::text as status, a.snapshot from "Application" a join "Listing" l on l.id = a."listingId"
  where a.id = any($1::uuid[]) and l."enterpriseId" = $2 and a.status <> 'draft'`;

/** The fit of applications of the actor's firm by id; what is not the firm's is left out. A constant number of queries. */
export async function readApplicantFits(
  services: Needs,
  { enterpriseId }: EnterpriseActor,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, ApplicantFit>> {
  const { rows } = await services.pool.query<Row>(ofFirm, [ids, enterpriseId]);
  if (rows.length === 0) return new Map();
  const listingIds = [...new Set(rows.map(({ listingId }) => listingId))];
  const [market, listings] = await Promise.all([
    readMarket(services),
    services.db.listing.findMany({
      where: { id: { in: listingIds }, enterpriseId },
      select: matchListingSelect,
    }),
  ]);
  const weighed = new Map(
    listings.map((row) => [row.id, weighListing(toMatchListing(row, null), market)]),
  );
  return new Map(
    rows.flatMap(({ id, listingId, status, snapshot }): [Id, ApplicantFit][] => {
      const listing = weighed.get(listingId);
      if (!listing) return [];
      const student = weighStudent(applicantAsStudent(snapshot), market);
      const isLive = live.includes(status);
      return [[id, { isLive, ...fitOf(services, student, listing, market) }]];
    }),
  );
}

function fitOf(
  { reference, clock }: Needs,
  student: WeighedStudent,
  listing: WeighedListing,
  market: MatchMarket,
): Omit<ApplicantFit, "isLive"> {
  const need: MatchPart[] = needParts(student, listing, market);
  const gates = () => gatesOf(student, listing, market, clock.now());
  return {
    points: pointsOf(need),
    view: (locale) => fitView(need, gates(), { reference, locale }),
  };
}
