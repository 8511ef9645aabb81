import type { ReactNode } from "react";
import { hasField } from "~/app/domain/listing-content";
import { lawOf } from "~/app/domain/listing-kind";
import { dayOf } from "~/app/domain/values";
import { useT } from "~/app/messages/use-t";
import { DayText } from "~/app/ui/date-text";
import { Tag } from "~/app/ui/tag";
import { FirmBlock } from "./firm-block";
import { ListingAsks, Written } from "./listing-asks";
import { ListingTerms } from "./listing-terms";
import type { ListingView } from "./listing-view";
import { PayFacts } from "./pay-facts";
import { PayHead } from "./pay-sentence";
import { SafetyFacts } from "./safety-facts";

type Props = {
  listing: ListingView;
  /** Rank of the listing's title on the page: 1 where the page is the listing, 2 under another title. */
  level?: 1 | 2;
  /** Stands right under the title and pay: whether one may apply, a notice. */
  aside?: ReactNode;
  /** Stands at its end, also on paper: how to hand it on. */
  foot?: ReactNode;
};

/** One listing, exactly as students see it: what and how much first, who and where next, then the terms. */
export function ListingArticle({ listing, level = 1, aside, foot }: Props) {
  const t = useT("listings");
  const Title = level === 1 ? "h1" : "h2";
  const Heading = level === 1 ? "h2" : "h3";
  const section = (title: string, content: ReactNode) => (
    <section className="keep-whole pt-6">
      <Heading className="pb-1 text-18 font-bold">{title}</Heading>
      {content}
    </section>
  );
  const isVisit = lawOf(listing.kind).takenBy === "school";
  return (
    <article className="max-w-read break-words print:max-w-none">
      <KindLine listing={listing} />
      <Title className="text-28 font-heavy leading-snug">{listing.title}</Title>
      {hasField(listing.kind, "payMin") && <PayHead listing={listing} />}
      {listing.payNote && <p className="whitespace-pre-line text-soft">{listing.payNote}</p>}
      <FirmLine listing={listing} />
      {aside && <div className="no-print pt-4">{aside}</div>}
      {!listing.origin && (
        <p className="pt-3 text-14 text-soft">{t(`kind_text.${listing.kind}`)}</p>
      )}
      {section(t(isVisit ? "show.class_terms" : "show.terms"), <Terms listing={listing} />)}
      {section(t("show.work"), <Written text={listing.description} />)}
      {!listing.origin && section(t("show.safety"), <SafetyFacts listing={listing} />)}
      {section(t("show.asks"), <ListingAsks listing={listing} />)}
      {section(t("show.firm"), <FirmBlock firm={listing.firm} />)}
      <Foot listing={listing} />
      {foot}
    </article>
  );
}

function KindLine({ listing: { kind, occupation, occupationGuess } }: { listing: ListingView }) {
  const t = useT("listings");
  return (
    <p className="text-14 text-soft">
      {t(`kind.${kind}`)}
      {occupation && ` · ${occupation}`}
      {occupationGuess && ` (${t(`trade.guess.${occupationGuess}`)})`}
    </p>
  );
}

function Terms({ listing }: { listing: ListingView }) {
  return (
    <>
      <ListingTerms listing={listing} />
      <PayFacts listing={listing} />
    </>
  );
}

function FirmLine({ listing: { firm, places } }: { listing: ListingView }) {
  const t = useT("listings");
  return (
    <p className="cluster pt-1">
      <span className="font-bold">{firm.name}</span>
      {places.length > 0 && <span>{places.join(" · ")}</span>}
      {firm.isVerified && <Tag tone="good">{t("show.verified")}</Tag>}
    </p>
  );
}

/** The last day on which a listing is open: its validity ends with that day. */
function lastDay(validUntil: Date) {
  return dayOf(new Date(validUntil.getTime() - 1));
}

function Foot({ listing: { number, validUntil, publishedAt, origin } }: { listing: ListingView }) {
  const t = useT("listings");
  return (
    <footer className="mt-6 border-t border-dashed border-line pt-2 text-14 text-soft">
      <p className="cluster">
        <span className="num">{t("show.number", { n: number })}</span>
        {publishedAt && !origin && (
          <span>
            {t("show.published")} <DayText day={dayOf(publishedAt)} full />
          </span>
        )}
        <span>
          {t("show.valid_until")} <DayText day={lastDay(validUntil)} full />
        </span>
      </p>
      {origin && (
        <p>
          {t("show.from_elsewhere", { name: origin.name })}{" "}
          {origin.on && <DayText day={origin.on} full />}{" "}
          {origin.url && (
            <a className="link" href={origin.url} rel="nofollow noopener noreferrer">
              {t("show.original")}
            </a>
          )}
        </p>
      )}
    </footer>
  );
}
