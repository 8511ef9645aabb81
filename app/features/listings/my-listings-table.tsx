import { Form, Link } from "@remix-run/react";
import { dayOf } from "~/app/domain/values";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, ButtonLink } from "~/app/ui/button";
import { type Column, DataTable } from "~/app/ui/data-table";
import { DayText, InstantText, LeftText } from "~/app/ui/date-text";
import { Tag } from "~/app/ui/tag";
import { listingNumber } from "./listing-number";
import { ListingStatusTag } from "./listing-status-tag";
import type { MyListingRow } from "./read-my-listings.server";

type Props = { rows: readonly MyListingRow[]; now: Date; empty: React.ReactNode };

/** A firm's listings: where each stands, who applied and waits, what is left of seats and time, what to do. */
export function MyListingsTable({ rows, now, empty }: Props) {
  const t = useT("listings");
  const life = useT("life");
  const columns: Column<MyListingRow>[] = [
    { key: "title", header: t("mine.listing"), cell: (row) => <Title row={row} />, wrap: true },
    { key: "status", header: t("mine.status"), cell: (row) => <Status row={row} /> },
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
      cell: ({ taken, seats }) => `${String(taken)} / ${seats === null ? "–" : String(seats)}`,
    },
    { key: "until", header: t("mine.until"), cell: (row) => <Until row={row} now={now} /> },
    {
      key: "edited",
      header: t("mine.edited"),
      cell: ({ updatedAt }) => <InstantText at={updatedAt} />,
    },
    { key: "actions", header: life("mine.actions"), cell: (row) => <Actions row={row} /> },
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

function Status({ row: { status, closeReason } }: { row: MyListingRow }) {
  const t = useT("listings");
  return (
    <>
      <ListingStatusTag status={status} />
      {closeReason && <span className="block text-soft">{t(`close_reason.${closeReason}`)}</span>}
    </>
  );
}

function Applicants({ row: { id, applicants, fresh, waiting } }: { row: MyListingRow }) {
  const t = useT("listings");
  const life = useT("life");
  if (applicants === 0) return <>0</>;
  return (
    <>
      <Link to={paths.enterprise.applicants(id)} className="inline-flex items-center">
        {fresh > 0 && <Tag tone="act">{t("mine.fresh", { count: fresh })}</Tag>}
        <span className="link ml-2">{applicants}</span>
      </Link>
      {waiting > 0 && (
        <span className="block text-soft">{life("mine.waiting", { count: waiting })}</span>
      )}
    </>
  );
}

function Until({ row, now }: { row: MyListingRow; now: Date }) {
  const life = useT("life");
  const { status, validUntil, applyBy } = row;
  return (
    <>
      <DayText day={dayOf(new Date(validUntil.getTime() - 1))} />
      {["live", "paused"].includes(status) && (
        <span className="block text-soft">
          <LeftText until={validUntil} now={now} />
        </span>
      )}
      {applyBy && (
        <span className="block text-soft">
          {life("mine.apply_by")} <DayText day={applyBy} />
        </span>
      )}
    </>
  );
}

/** The next step of a listing in its state; what needs a second thought is on its page. */
function Actions({ row: { id, status, title } }: { row: MyListingRow }) {
  const life = useT("life");
  const to = paths.enterprise.listing(id);
  const press = { live: "pause", paused: "resume", closed: "archive" } as const;
  const move = status in press ? press[status as keyof typeof press] : null;
  if (move) {
    return (
      <Form method="post" action={to}>
        <Button name="intent" value={move} size="small">
          {life(`deeds.${move}`)}
          <span className="sr-only"> {title}</span>
        </Button>
      </Form>
    );
  }
  const open = status === "draft" ? "go_on" : status === "referred" ? "mend" : "see";
  return (
    <ButtonLink to={to} size="small">
      {life(`mine.${open}`)}
      <span className="sr-only"> {title}</span>
    </ButtonLink>
  );
}
