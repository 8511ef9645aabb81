// Owns the listing behind a placement as a school reads it: pay, place, hours, mentor, dangers, insurance.
import { Link } from "@remix-run/react";
import type { PlacementFacts } from "~/app/features/applications/read-placement-facts.server";
import { Written } from "~/app/features/listings/listing-asks";
import { Facts, ListingTerms, useJoined } from "~/app/features/listings/listing-terms";
import { PayFacts } from "~/app/features/listings/pay-facts";
import { PaySentence } from "~/app/features/listings/pay-sentence";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { PagePart } from "./page-part";

/** Work, pay, hours and safety of the listing as those who apply read it. */
export function PlacementListing({ listing }: Pick<PlacementFacts, "listing">) {
  const t = useT("placements");
  return (
    <PagePart title={t("review.listing")}>
      <p className="pb-2">
        <Link to={paths.listings.show(listing.id)} className="link font-bold">
          {listing.title}
        </Link>
        <span className="block">
          <PaySentence listing={listing} />
        </span>
      </p>
      <ListingTerms listing={listing} />
      <PayFacts listing={listing} />
      <Safety listing={listing} />
      <details className="pt-2">
        <summary className="link py-2">{t("review.work")}</summary>
        <Written text={listing.description} />
      </details>
    </PagePart>
  );
}

/** Dangers, effort, and who pays the insurance. */
function Safety({ listing }: Pick<PlacementFacts, "listing">) {
  const t = useT("placements");
  const listings = useT("listings");
  const joined = useJoined();
  const { hazards, labourGrade, insurancePayer } = listing;
  const told = hazards.map((code) => listings(`hazard.${code}` as "hazard.height"));
  return (
    <Facts
      rows={[
        [listings("show.hazards"), told.length > 0 ? joined(told) : listings("show.no_hazards")],
        [
          listings("show.grade"),
          labourGrade !== null && listings(`grade.g${labourGrade}` as "grade.g1"),
        ],
        [listings("show.insurance"), insurancePayer && t(`review.insurance_${insurancePayer}`)],
      ]}
    />
  );
}
