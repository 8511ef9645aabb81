import { Link } from "@remix-run/react";
import { dayOf } from "~/app/domain/values";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { type Column, DataTable } from "~/app/ui/data-table";
import { DayText, InstantText, LeftText } from "~/app/ui/date-text";
import { Tag } from "~/app/ui/tag";
import { listingNumber } from "./listing-number";
import { ListingStatusTag } from "./listing-status-tag";
import type { MyListingRow } from "./read-my-listings.server";

type Props = { rows: readonly MyListingRow[]; now: Date; empty: React.ReactNode };

/** A firm's listings: where each stands, who applied, what is left of seats and time. */
export function MyListingsTable({ rows, now, empty }: Props) {
  const t = useT("listings");
  const columns: Column<MyListingRow>[] = [
    { key: "title", header: t("mine.listing"), cell: (row) => <Title row={row} /> },
    {
      key: "status",
      header: t("mine.status"),
      cell: (row) => (
        <>
          <ListingStatusTag status={row.status} />
          {row.closeReason && (
            <span className="block text-soft">{t(`close_reason.${row.closeReason}`)}</span>
          )}
        </>
      ),
    },
    {
      key: "applicants",
      header: t("mine.applicants"),
      numeric: true,
      cell: (row) => <Applicants row={row} />,
    },
    {
      key: "seats",
      header: t("mine.seats"),
      numeric: true,
      cell: ({ taken, seats }) => `${taken} / ${seats ?? "–"}`,
    },
    { key: "until", header: t("mine.until"), cell: (row) => <Until row={row} now={now} /> },
    {
      key: "edited",
      header: t("mine.edited"),
      cell: ({ updatedAt }) => <InstantText at={updatedAt} />,
    },
  ];
  return (
    <DataTable
      caption={t("mine.title")}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}

function Title({ row }: { row: MyListingRow }) {
  const t = useT("listings");
  return (
    <>
      <Link to={paths.enterprise.listing(row.id)} className="link font-bold">
        {row.title}
      </Link>
      <span className="num block text-soft">
        {listingNumber(row.number)} · {t(`kind.${row.kind}`)}
      </span>
    </>
  );
}

function Applicants({ row: { id, applicants, fresh } }: { row: MyListingRow }) {
  const t = useT("listings");
  if (applicants === 0) return <>0</>;
  return (
    <Link to={paths.enterprise.applicants(id)} className="inline-flex items-center">
      {fresh > 0 && <Tag tone="act">{t("mine.fresh", { count: fresh })}</Tag>}
      <span className="link ml-2">{applicants}</span>
    </Link>
  );
}

function Until({ row: { status, validUntil }, now }: { row: MyListingRow; now: Date }) {
  return (
    <>
      <DayText day={dayOf(new Date(validUntil.getTime() - 1))} />
      {status === "live" && (
        <span className="block text-soft">
          <LeftText until={validUntil} now={now} />
        </span>
      )}
    </>
  );
}
