// Owns the three lines that say which listing an application is about.
import { PayText } from "~/app/features/listings/pay-text";
import type { ListingView } from "~/app/features/listings/listing-view";
import { useT } from "~/app/messages/use-t";

/** Trade and pay; firm and place; seats and answer time. */
export function ListingLines({ listing }: { listing: ListingView }) {
  const t = useT("applications");
  const kinds = useT("listings");
  const left = listing.seats === null ? null : listing.seats - listing.taken;
  const lines = [
    [listing.firm.shortName, listing.places.join(" / "), kinds(`kind.${listing.kind}`)],
    [
      left === null ? t("apply.several") : t("apply.seats_left", { count: left }),
      t("apply.answers", { count: listing.answerDays }),
    ],
  ];
  return (
    <div className="rounded-8 border border-line bg-card px-4 py-3">
      <p className="flex flex-wrap items-baseline">
        <b className="mr-auto pr-3 text-18 leading-snug">{listing.title}</b>
        <span className="font-heavy">
          <PayText pay={listing.pay} />
        </span>
      </p>
      {lines.map((parts) => (
        <p key={parts.join()} className="text-14 text-soft">
          {parts.filter(Boolean).join(" · ")}
        </p>
      ))}
    </div>
  );
}
