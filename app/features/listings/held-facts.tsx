import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { AsPublished } from "~/app/domain/posting-columns";
import { dayOf } from "~/app/domain/values";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { DayText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";
import type { ListingView } from "./listing-view";
import { MarkedWords } from "./marked-words";
import { PaySentence } from "./pay-sentence";
import type { RepostedListing } from "./read-reposted.server";

/** A held re-posted listing as it will stand, value by value: what was found marked at its place, and what was read
 * beside what the source says. */
export function HeldFacts({ listing }: { listing: RepostedListing }) {
  const t = useT("imports");
  const { view, asPublished } = listing;
  const read = useReadValues(view);
  const withRaw = (column: keyof AsPublished): [string, ReactNode] => [
    t(`columns.${column}`),
    <Read key={column} understood={read[column]} raw={asPublished[column]} />,
  ];
  const written = (field: Written): [string, ReactNode] => [
    t(`columns.${field}`),
    <Marked key={field} field={field} listing={listing} />,
  ];
  const rows: [string, ReactNode][] = [
    written("title"),
    [t("columns.company"), <Firm key="firm" view={view} />],
    ...(["place", "pay", "headcount", "education", "experience"] as const).map(withRaw),
    written("benefits"),
    written("description"),
    written("requirements"),
    [t("page.upload.source"), <Source key="source" view={view} />],
    withRaw("validUntil"),
  ];
  return (
    <section aria-labelledby="row">
      <h2 id="row" className="pb-2 text-18 font-bold">
        {t("held.title")}
      </h2>
      <DefinitionList items={rows.map(([term, detail]) => ({ term, detail }))} />
    </section>
  );
}

/** What the words of the source were read to mean. */
function useReadValues(view: ListingView): Record<keyof AsPublished, ReactNode> {
  const t = useT("listings");
  const { payNote, educationRank: rank, experienceYears: years, seats } = view;
  return {
    pay: (
      <>
        <PaySentence listing={view} />
        {payNote && <span className="block">{payNote}</span>}
      </>
    ),
    place: view.places.join(" · "),
    headcount: seats === null ? t("show.several") : String(seats),
    education: t(`education.r${rank}` as "education.r0"),
    experience: years === 0 ? t("show.no_experience") : t("show.years", { count: years }),
    validUntil: <DayText day={dayOf(new Date(new Date(view.validUntil).getTime() - 1))} full />,
  };
}

function Read({ understood, raw }: { understood: ReactNode; raw: string | undefined }) {
  const t = useT("imports");
  return (
    <>
      {understood || <span className="text-soft">{t("held.unread")}</span>}
      <span className="block break-words text-14 text-soft">
        {t("held.raw") + (raw ?? t("held.none"))}
      </span>
    </>
  );
}

type Written = "title" | "benefits" | "description" | "requirements";

/** Words as they stand, marked where something was found; promises lost their place in the file when they were parted. */
function Marked({ field, listing: { view, marks } }: { field: Written; listing: RepostedListing }) {
  const t = useT("imports");
  const text = field === "benefits" ? view.benefits.join("\n") : view[field];
  if (text === "") return <span className="text-soft">{t("held.none")}</span>;
  const here = marks.filter((mark) =>
    field === "benefits"
      ? mark.field === "benefits" || mark.field === "advantages"
      : mark.field === field,
  );
  const placed =
    field === "benefits" ? here.map((mark) => ({ ...mark, at: text.indexOf(mark.text) })) : here;
  return (
    <span
      className={`block whitespace-pre-line break-words ${field === "title" ? "font-bold" : ""}`}
    >
      <MarkedWords text={text} found={placed} />
    </span>
  );
}

function Firm({ view: { firm } }: { view: ListingView }) {
  return (
    <>
      <Link to={paths.firm(firm.id)} className="link inline-block py-1">
        {firm.name}
      </Link>
      {firm.industry && <span className="block text-14 text-soft">{firm.industry}</span>}
    </>
  );
}

function Source({ view: { origin } }: { view: ListingView }) {
  const t = useT("listings");
  if (!origin) return null;
  return (
    <span className="cluster">
      <span>{origin.name}</span>
      {origin.on && <DayText day={origin.on} full />}
      {origin.url && (
        <a className="link" href={origin.url} rel="nofollow noopener noreferrer">
          {t("show.original")}
        </a>
      )}
    </span>
  );
}
