// Owns what a school's round offers, as a table with how many want it.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { type Column, DataTable } from "~/app/ui/data-table";
import type { ProgrammeLine, SchoolRound } from "./read-school-round.server";

/** A row per programme; those of a draft can be taken out. */
export function ProgrammesTable({ round: { programmes, state, mayRun } }: { round: SchoolRound }) {
  const t = useT("rounds");
  const columns: Column<ProgrammeLine>[] = [
    {
      key: "title",
      header: t("programme"),
      wrap: true,
      cell: ({ number, title }) => `${number} · ${title}`,
    },
    { key: "firm", header: t("firm"), wrap: "narrow", cell: ({ firm }) => firm },
    { key: "seats", header: t("seats"), numeric: true, cell: ({ seats }) => seats },
    { key: "minimum", header: t("minimum"), numeric: true, cell: (row) => row.minimum || "–" },
    {
      key: "parts",
      header: t("parts"),
      wrap: "narrow",
      cell: ({ parts }) =>
        parts.map(({ name, seats: n }) => t("parts_n", { name, n })).join(" · ") || "–",
    },
    { key: "wanted", header: t("wanted"), numeric: true, cell: ({ wanted }) => wanted },
    { key: "first", header: t("first"), numeric: true, cell: ({ first }) => first },
  ];
  const takeOut: Column<ProgrammeLine> = {
    key: "out",
    header: t("take_out"),
    cell: ({ programmeId, title }) => (
      <Form method="post">
        <input type="hidden" name="intent" value="take_out" />
        <Button size="small" name="programmeId" value={programmeId}>
          {t("take_out")}
          <span className="sr-only"> {title}</span>
        </Button>
      </Form>
    ),
  };
  return (
    <DataTable
      caption={t("programmes")}
      columns={state === "draft" && mayRun ? [...columns, takeOut] : columns}
      rows={programmes}
      rowKey={({ programmeId }) => programmeId}
      empty={<p className="text-soft">{t("none_school")}</p>}
    />
  );
}
