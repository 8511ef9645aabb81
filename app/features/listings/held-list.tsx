import { Link } from "@remix-run/react";
import { useFindingText } from "~/app/features/imports/use-import-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { DayText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { FoundText } from "./found-text";
import { listingNumber } from "./listing-number";
import { MarkedWords } from "./marked-words";
import type { HeldRow } from "./read-held.server";

/** Re-posted listings that wait for somebody's eye, each a link to all of it, with a tick and the words that were found
 * at their place. The page puts the list into a form. */
export function HeldList({ rows, isFiltered }: { rows: readonly HeldRow[]; isFiltered: boolean }) {
  const t = useT("listings");
  if (rows.length === 0) {
    return (
      <EmptyState
        title={t(isFiltered ? "held.empty_filtered" : "held.empty_title")}
        text={t("held.empty_text")}
      />
    );
  }
  return (
    <ul className="divide-y divide-line border-y border-line bg-card">
      {rows.map((row) => (
        <li key={row.id} className="px-3 py-2">
          <HeldItem row={row} />
        </li>
      ))}
    </ul>
  );
}

function HeldItem({ row }: { row: HeldRow }) {
  const inTitle = row.findings.filter(({ field }) => field === "title");
  const [tick, title] = [`tick-${row.id}`, `title-${row.id}`];
  return (
    <div className="flex items-start">
      <span className="mr-3 block pt-3">
        <input
          type="checkbox"
          id={tick}
          name="listingId"
          value={row.id}
          aria-labelledby={title}
          className="block h-5 w-5 shrink-0"
        />
      </span>
      <div className="min-w-0 flex-1">
        <Link
          id={title}
          to={paths.operator.listing(row.id)}
          className="link inline-block break-words py-2 font-bold"
        >
          <MarkedWords text={row.title} found={inTitle} />
        </Link>
        <label htmlFor={tick} className="block cursor-pointer pb-1">
          <Found row={row} />
          <Trade row={row} />
        </label>
      </div>
      <Where row={row} />
    </div>
  );
}

function Found({ row: { findings } }: { row: HeldRow }) {
  const sayFinding = useFindingText();
  return (
    <span className="block text-14">
      {findings.map(({ code, field, text, around }, index) => (
        <span key={`${code}-${index}`} className="block">
          <span className="text-soft">{sayFinding({ code, column: field })}</span>{" "}
          <FoundText text={text} around={around} />
        </span>
      ))}
    </span>
  );
}

/** The trade that the title was read to mean, with its number: operators may judge it. */
function Trade({ row: { trade } }: { row: HeldRow }) {
  const t = useT("listings");
  return (
    <span className="num block text-14 text-soft">
      {trade?.name ?? t("trade.unread")}
      {trade && (
        <>
          {" · "}
          {trade.sure === null
            ? t("trade.by.corrected")
            : `${t("trade.by.inferred")} ${t("trade.percent", { n: Math.round(trade.sure * 100) })}`}
        </>
      )}
    </span>
  );
}

function Where({ row }: { row: HeldRow }) {
  const { firm, number, sourceName, sourceUrl, sourcedOn } = row;
  return (
    <div className="ml-3 w-32 shrink-0 text-right text-14 text-soft sm:w-64">
      <Link to={paths.firm(firm.id)} className="link block break-words py-1">
        {firm.name}
      </Link>
      <span className="num block">
        <span className="inline-block py-1">{listingNumber(number)}</span>{" "}
        {sourceUrl ? (
          <a className="link" href={sourceUrl} rel="nofollow noopener noreferrer">
            {sourceName}
          </a>
        ) : (
          sourceName
        )}{" "}
        {sourcedOn && <DayText day={sourcedOn} full />}
      </span>
    </div>
  );
}
