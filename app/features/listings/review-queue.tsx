import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { type Column, DataTable } from "~/app/ui/data-table";
import { InstantText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { Tag } from "~/app/ui/tag";
import { listingNumber } from "./listing-number";
import type { ReviewRow } from "./read-review-queue.server";

/** Submitted listings in the order in which they are to be looked at. */
export function ReviewQueue({ rows }: { rows: readonly ReviewRow[] }) {
  const t = useT("listings");
  const life = useT("life");
  const columns: Column<ReviewRow>[] = [
    {
      key: "title",
      header: t("review.listing"),
      cell: (row) => (
        <>
          <Link to={paths.operator.listing(row.id)} className="link font-bold">
            {row.title}
          </Link>
          <span className="num block text-soft">
            {listingNumber(row.number)} · {t(`kind.${row.kind}`)}
          </span>
        </>
      ),
    },
    { key: "firm", header: t("review.firm"), cell: ({ firm }) => firm },
    {
      key: "waits",
      header: t("review.waits"),
      cell: ({ waitingHours, submittedAt }) => (
        <>
          {t("review.hours", { count: waitingHours })}
          <span className="block text-soft">
            <InstantText at={submittedAt} />
          </span>
        </>
      ),
    },
    {
      key: "times",
      header: t("review.times"),
      cell: ({ times, wasLive }) => (
        <>
          {t("review.time", { count: times })}
          {times > 1 && (
            <span className="block">
              <Tag tone="act">{life(wasLive ? "desk.was_live" : "desk.again")}</Tag>
            </span>
          )}
        </>
      ),
    },
  ];
  const empty = <EmptyState title={t("review.empty_title")} text={t("review.empty_text")} />;
  return (
    <DataTable
      caption={t("review.queue")}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}
