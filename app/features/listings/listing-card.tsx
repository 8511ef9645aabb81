// Owns how a listing reads in a list: trade and pay, firm and place, whether I may, seats and answer time.
import { Link } from "@remix-run/react";
import { hasField } from "~/app/domain/listing-content";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Card } from "~/app/ui/card";
import { DayText } from "~/app/ui/date-text";
import { Tag } from "~/app/ui/tag";
import type { ListingCardView } from "./listing-view";
import { PayText } from "./pay-text";
import { BecauseOf, FoundMarks } from "./found-why";
import type { AnswersShown, FoundListing } from "./read-search.server";
import { SaveButton } from "./save-button";
import { StandingReason, StandingTag } from "./standing";
import type { Mark } from "./why-found.server";

/** One result; the title is the link, so that it can be opened in a new tab and read out as one. */
export function ListingCard({ listing, standing, why, km, closesIn, answers }: FoundListing) {
  return (
    <Card
      title={
        <Link to={paths.listings.show(listing.id)} prefetch="intent" className="hover:text-bridge">
          <FoundMarks text={listing.title} marks={why?.title} />
        </Link>
      }
      aside={hasField(listing.kind, "payMin") && <PayText pay={listing.pay} />}
      sub={<WhoAndWhere listing={listing} marks={why?.firm} km={km ?? null} />}
      foot={
        <>
          <Foot listing={listing} answers={answers ?? null} />
          {standing && (
            <span className="-my-3 -mr-3 ml-auto shrink-0 self-center pl-2">
              <SaveButton listingId={listing.id} title={listing.title} isSaved={standing.isSaved} />
            </span>
          )}
        </>
      }
    >
      <Tags listing={listing} standing={standing} closesIn={closesIn} />
      {!listing.origin && <StandingReason standing={standing} />}
      <BecauseOf why={why} />
    </Card>
  );
}

/** Whom it takes, what it is, until when, and whether I may. */
function Tags({
  listing,
  standing,
  closesIn,
}: Pick<FoundListing, "listing" | "standing" | "closesIn">) {
  const t = useT("listings");
  const search = useT("search");
  return (
    <p className="cluster">
      {hasField(listing.kind, "educationRank") && (
        <span className="text-14">
          {t(`education.r${listing.educationRank}` as "education.r0")}
        </span>
      )}
      {listing.occupationGuess && (
        <span className="text-14 text-soft">
          {listing.occupation} ({t("trade.by.inferred")})
        </span>
      )}
      {listing.kind !== "job" && <span className="text-14">{t(`kind.${listing.kind}`)}</span>}
      <Closing applyBy={listing.applyBy} closesIn={closesIn} />
      {listing.origin ? (
        standing && <Tag tone="info">{search("card.interest")}</Tag>
      ) : (
        <StandingTag standing={standing} />
      )}
    </p>
  );
}

type ClosingProps = { applyBy: ListingCardView["applyBy"] } & Pick<FoundListing, "closesIn">;

/** The last day to apply; in its last days how many are left. */
function Closing({ applyBy, closesIn }: ClosingProps) {
  const t = useT("listings");
  const search = useT("search");
  if (typeof closesIn === "number") {
    return <Tag tone="act">{search("card.closes_in", { count: closesIn })}</Tag>;
  }
  if (!applyBy) return null;
  return (
    <span className="text-14">
      {t("show.apply_by")} <DayText day={applyBy} />
    </span>
  );
}

type WhoProps = { listing: ListingCardView; marks: readonly Mark[] | undefined; km: number | null };

function WhoAndWhere({ listing, marks, km }: WhoProps) {
  const t = useT("search");
  const parts = [
    listing.places.join(" / "),
    listing.dorm && t(listing.dormCost === 0 ? "card.dorm_free" : "card.dorm"),
    listing.meals && t("card.meals"),
    km !== null && t("card.km", { n: km }),
  ];
  return (
    <>
      <FoundMarks text={listing.firm.shortName} marks={marks} />
      {parts.filter(Boolean).map((part) => ` · ${String(part)}`)}
    </>
  );
}

function Foot({ listing, answers }: { listing: ListingCardView; answers: AnswersShown | null }) {
  const t = useT("search");
  if (listing.origin) return <span>{t("card.from_elsewhere", { name: listing.origin.name })}</span>;
  const left = listing.seats === null ? null : listing.seats - listing.taken;
  return (
    <span className="min-w-0">
      {left === null ? t("card.several") : t("card.seats_left", { count: left })} ·{" "}
      {answers
        ? t("card.answered", { count: answers.usualDays, share: answers.share })
        : t("card.answers", { count: listing.answerDays })}
    </span>
  );
}
