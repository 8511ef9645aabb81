// Owns the rows behind a number of supply and demand: the students or listings that were counted, each a way to its page.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { DataTable } from "~/app/ui/data-table";
import { EmptyState } from "~/app/ui/empty-state";
import type { HeatBehind as Behind, HeatListing, HeatStudent } from "./list-heat-rows.server";

type Props = { behind: Behind; title: string; closeTo: string };

/** As many as were read, and how many there are. */
export function HeatBehind({ behind, title, closeTo }: Props) {
  const t = useT("demand");
  const { total } = behind;
  const shown = "students" in behind ? behind.students.length : behind.listings.length;
  return (
    <section id="behind" className="pb-6">
      <h2 className="text-18 font-bold">{title}</h2>
      <p className="num pb-2 text-14 text-soft">
        {shown < total ? t("rows.first", { total, n: shown }) : t("rows.total", { count: total })}{" "}
        <Link to={closeTo} className="link inline-block py-1">
          {t("rows.close")}
        </Link>
      </p>
      {"students" in behind ? (
        <Students rows={behind.students} title={title} />
      ) : (
        <Listings rows={behind.listings} title={title} />
      )}
    </section>
  );
}

function Students({ rows, title }: { rows: readonly HeatStudent[]; title: string }) {
  const t = useT("demand");
  return (
    <DataTable
      caption={title}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("rows.none")} />}
      columns={[
        {
          key: "student",
          header: t("rows.student"),
          cell: ({ id, name }) =>
            name === null ? (
              t("rows.unnamed")
            ) : (
              <Link to={paths.school.student(id)} className="link">
                {name}
              </Link>
            ),
        },
        { key: "school", header: t("rows.school"), cell: ({ school }) => school },
        { key: "class", header: t("rows.class"), cell: ({ className }) => className },
        { key: "major", header: t("rows.major"), wrap: "narrow", cell: ({ major }) => major },
        {
          key: "year",
          header: t("rows.year"),
          cell: ({ studyYear: n }) => t("filter.year_n", { n }),
        },
      ]}
    />
  );
}

function Listings({ rows, title }: { rows: readonly HeatListing[]; title: string }) {
  const t = useT("demand");
  return (
    <DataTable
      caption={title}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("rows.none")} />}
      columns={[
        {
          key: "listing",
          header: t("rows.listing"),
          cell: (row) => (
            <Link to={paths.listings.show(row.id)} className="link">
              {row.title}
            </Link>
          ),
        },
        { key: "firm", header: t("rows.firm"), cell: ({ firm }) => firm },
        { key: "place", header: t("rows.place"), cell: ({ place }) => place },
        {
          key: "seats",
          header: t("rows.seats"),
          numeric: true,
          cell: ({ seats }) => seats ?? t("rows.unsaid"),
        },
      ]}
    />
  );
}
