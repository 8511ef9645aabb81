import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { type Column, DataTable } from "~/app/ui/data-table";
import { DayText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { listingNumber } from "./listing-number";
import type { HeldRow } from "./read-held.server";

/** Re-posted listings that wait for somebody's eye, with what was found, released one by one. */
export function HeldList({ rows, isFiltered }: { rows: readonly HeldRow[]; isFiltered: boolean }) {
  const t = useT("listings");
  const columns: Column<HeldRow>[] = [
    { key: "title", header: t("review.listing"), cell: (row) => <Title row={row} /> },
    {
      key: "found",
      header: t("held.found"),
      cell: ({ findings }) => <Found findings={findings} />,
    },
    { key: "source", header: t("held.source"), cell: (row) => <Source row={row} /> },
    {
      key: "release",
      header: t("held.release"),
      cell: ({ id }) => (
        <Form method="post">
          <Button name="listingId" value={id}>
            {t("held.release")}
          </Button>
        </Form>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("review.held")}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={
        <EmptyState
          title={t(isFiltered ? "held.empty_filtered" : "held.empty_title")}
          text={t("held.empty_text")}
        />
      }
    />
  );
}

function Title({ row: { title, firm, number } }: { row: HeldRow }) {
  return (
    <span className="block w-40 whitespace-normal sm:w-auto sm:max-w-xs">
      <strong>{title}</strong>
      <span className="num block text-soft">
        {listingNumber(number)} · {firm}
      </span>
    </span>
  );
}

function Found({ findings }: Pick<HeldRow, "findings">) {
  const t = useT("listings");
  return (
    <ul>
      {findings.map(({ code, text, field }, index) => (
        <li key={`${field}-${index}`}>
          <span className="text-soft">{t(`held.finding.${code}`)}</span> {text}
        </li>
      ))}
    </ul>
  );
}

function Source({ row: { sourceName, sourceUrl, sourcedOn } }: { row: HeldRow }) {
  return (
    <>
      {sourceUrl ? (
        <a className="link" href={sourceUrl} rel="nofollow noopener noreferrer">
          {sourceName}
        </a>
      ) : (
        sourceName
      )}
      {sourcedOn && (
        <span className="block text-soft">
          <DayText day={sourcedOn} full />
        </span>
      )}
    </>
  );
}
