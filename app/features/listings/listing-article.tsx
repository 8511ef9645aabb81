import type { ReactNode } from "react";
import { dayOf } from "~/app/domain/values";
import { useT } from "~/app/messages/use-t";
import { DayText } from "~/app/ui/date-text";
import { DefinitionList, type Definition } from "~/app/ui/definition-list";
import { Tag } from "~/app/ui/tag";
import { FirmBlock } from "./firm-block";
import { InternshipFacts } from "./internship-facts";
import type { ListingView } from "./listing-view";
import { PayText } from "./pay-text";

type Props = {
  listing: ListingView;
  /** Rank of the listing's title on the page: 1 where the page is the listing, 2 under another title. */
  level?: 1 | 2;
  /** Stands right under the title and pay: whether one may apply, a notice. */
  aside?: ReactNode;
};

/** One listing, exactly as students see it: what and how much first, who and where next, then the terms. */
export function ListingArticle({ listing, level = 1, aside }: Props) {
  const t = useT("listings");
  const Title = level === 1 ? "h1" : "h2";
  const Heading = level === 1 ? "h2" : "h3";
  const section = (title: string, content: ReactNode) => (
    <section className="pt-6">
      <Heading className="pb-1 text-18 font-bold">{title}</Heading>
      {content}
    </section>
  );
  return (
    <article className="max-w-read">
      <p className="text-14 text-soft">
        {t(`kind.${listing.kind}`)}
        {listing.occupation && ` · ${listing.occupation}`}
      </p>
      <Title className="text-28 font-heavy leading-snug">{listing.title}</Title>
      <p className="text-22 font-heavy">
        <PayText pay={listing.pay} />
      </p>
      {listing.payNote && <p className="whitespace-pre-line text-soft">{listing.payNote}</p>}
      <FirmLine listing={listing} />
      {aside && <div className="pt-4">{aside}</div>}
      {section(t("show.terms"), <DefinitionList items={useTerms(listing)} />)}
      {listing.kind === "internship" &&
        section(t("show.internship"), <InternshipFacts listing={listing} />)}
      {section(t("show.work"), <Written text={listing.description} />)}
      {section(t("show.asks"), <Asks listing={listing} />)}
      {section(t("show.firm"), <FirmBlock firm={listing.firm} />)}
      <Foot listing={listing} />
    </article>
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

function useTerms(listing: ListingView): Definition[] {
  const t = useT("listings");
  const joined = useJoined();
  const { seats, taken, benefits, hoursPerDay, hoursPerWeek } = listing;
  const lives = [listing.dorm && t("field.dorm"), listing.meals && t("field.meals")];
  const offers = [...lives.filter((one) => one !== false), ...benefits];
  const left =
    seats === null ? t("show.several") : t("show.seats", { total: seats, n: seats - taken });
  const day = hoursPerDay !== null && t("show.hours_day", { count: hoursPerDay });
  const week = hoursPerWeek !== null && t("show.hours_week", { count: hoursPerWeek });
  const hours = [
    day,
    week,
    listing.nightShift && t("show.night"),
    listing.overtime && t("show.overtime"),
  ];
  const rows: [string, ReactNode][] = [
    [t("show.places"), joined([listing.places.join(" · "), listing.address])],
    [t("show.seats_label"), left],
    [t("show.hours"), joined(hours)],
    [t("show.offers"), joined(offers)],
    [
      t("show.answer"),
      listing.origin ? null : t("show.answer_days", { count: listing.answerDays }),
    ],
  ];
  return rows.filter(([, detail]) => Boolean(detail)).map(([term, detail]) => ({ term, detail }));
}

/** The things that are so, in one line. */
function useJoined() {
  const t = useT("listings");
  return (parts: readonly (string | false)[]) =>
    parts.filter((part) => part !== false && part !== "").join(t("join"));
}

function Asks({ listing }: { listing: ListingView }) {
  const t = useT("listings");
  const joined = useJoined();
  const years = listing.experienceYears;
  const skills = (needed: boolean) =>
    joined(listing.skills.filter((skill) => skill.needed === needed).map(({ name }) => name));
  const rows: [string, string][] = [
    [t("field.educationRank"), t(`education.r${listing.educationRank}` as "education.r0")],
    [
      t("field.experienceYears"),
      years === 0 ? t("show.no_experience") : t("show.years", { count: years }),
    ],
    [t("show.skills_needed"), skills(true)],
    [t("show.skills_wanted"), skills(false)],
    [t("field.majors"), joined(listing.majors)],
  ];
  const items = rows
    .filter(([, detail]) => detail !== "")
    .map(([term, detail]) => ({ term, detail }));
  return (
    <>
      <DefinitionList items={items} />
      {listing.requirements && <Written text={listing.requirements} />}
    </>
  );
}

/** What a firm wrote, with its line breaks. */
function Written({ text }: { text: string }) {
  const t = useT("listings");
  return text.trim() === "" ? (
    <p className="text-soft">{t("show.nothing_written")}</p>
  ) : (
    <p className="whitespace-pre-line pt-2 leading-read">{text}</p>
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
