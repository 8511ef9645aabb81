// Owns postings of other sites as a kind of import, and what keeps a file from being taken back: what people have done
// with its listings and firms.
import { postingColumns } from "~/app/domain/posting.data";
import { checkPostings } from "./check-postings.server";
import { classifyPostings, tellPostings } from "./classify-postings.server";
import { commitPostings } from "./commit-postings.server";
import { type DependenceQueries, firstDependence, madeIn } from "./first-dependence.server";
import type { KindSpec } from "./kind.server";

/** Listings that the file made or changed and that a person has decided on since: released, cleaned, closed, corrected. */
const decidedSince = `select l."title" from "ImportChange" c
  join "ImportRun" r on r."id" = c."runId"
  join "AuditEntry" a on a."subjectKind" = 'listing' and a."subjectId" = c."rowId"::uuid
    and a."actorId" is not null and a."at" >= r."committedAt"
  join "Listing" l on l."id" = a."subjectId"
  where c."runId" = $1 and c."table" = 'Listing'`;

const dependents: DependenceQueries = [
  ["reviewed", decidedSince],
  [
    "applied",
    `select l."title" from "Application" a join "Listing" l on l."id" = a."listingId" where l."id" in ${madeIn("Listing")}
     union select l."title" from "ListingInterest" i join "Listing" l on l."id" = i."listingId" where l."id" in ${madeIn("Listing")}`,
  ],
  [
    "in_use",
    `select "name" from "Enterprise" where "status" <> 'unclaimed' and "id" in ${madeIn("Enterprise")}
     union select e."name" from "Listing" l join "Enterprise" e on e."id" = l."enterpriseId"
       where e."id" in ${madeIn("Enterprise")} and l."id" not in ${madeIn("Listing")}`,
  ],
];

export const postings: KindSpec = {
  columns: postingColumns,
  isWhole: false,
  holdsIdentities: false,
  check: checkPostings,
  compare: async ({ client, run }) => {
    await classifyPostings(client, run.id);
    await tellPostings(client, run.id);
  },
  commit: commitPostings,
  dependence: (work) => firstDependence(work, dependents),
};
