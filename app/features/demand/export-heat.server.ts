// Owns taking supply and demand out as a table of texts: every cell in a line; every time is written down. How a file is made
// of it: write-table-file in imports.
import { z } from "zod";
import { gapOf, missing } from "~/app/domain/demand";
import type { OperatorActor, SchoolActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import { serverTranslators } from "~/app/messages/server-translators";
import { audit } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { readHeatQuery } from "./heat-query";
import { type Heat, readHeat } from "./read-heat.server";
import { readSupplyDemand } from "./read-supply-demand.server";

export const ExportHeat = z.strictObject({
  /** The query of the page's address. */
  query: z.string().max(2000).default(""),
  format: z.enum(["csv", "xlsx"]),
});
export type ExportHeat = z.infer<typeof ExportHeat>;

export type TextTable = { name: string; headings: string[]; rows: string[][] };

/** All cells that the page's address counts, the widest gap first. Numbers only; few people of others stay «<5». */
export async function exportHeat(
  services: Pick<Services, "db" | "pool" | "clock" | "reference">,
  actor: SchoolActor | OperatorActor,
  input: ExportHeat,
  locale: Locale,
): Promise<TextTable> {
  const query = readHeatQuery(new URLSearchParams(input.query));
  const counted = await readSupplyDemand(services, actor, query);
  const heat = await readHeat(services, actor, { query, counted }, locale);
  const subject: [string, Id] =
    actor.side === "school" ? ["school", actor.schoolId] : ["person", actor.personId];
  await audit(services.db, services.clock.now(), { actor, action: "demand.export", subject });
  return toTable(heat, actor.side === "school", locale);
}

function toTable(
  { query, rows, columns, cells }: Heat,
  isSchool: boolean,
  locale: Locale,
): TextTable {
  const t = serverTranslators[locale].textsOf("demand");
  const nameOf = new Map([...rows, ...columns].map(({ key, name }) => [key, name]));
  const [row, column] = query.view.split("_") as ["trade" | "field", "field" | "place"];
  const told = (others: number | null) => (others === null ? t("cell.fewer") : String(others));
  const sorted = [...cells].sort((a, b) => missing(b) - missing(a));
  return {
    name: t("file"),
    headings: [
      ...[t(`axis.${row}`), t(`axis.${column}`)],
      ...(isSchool ? [t("columns.own"), t("columns.others")] : [t("columns.all")]),
      ...[t("columns.listings"), t("columns.seats"), t("columns.gap")],
    ],
    rows: sorted.map((cell) => [
      ...[nameOf.get(cell.row) ?? cell.row, nameOf.get(cell.column) ?? cell.column],
      ...(isSchool ? [String(cell.own)] : []),
      ...[told(cell.others), String(cell.listings), String(cell.seats), t(`gap.${gapOf(cell)}`)],
    ]),
  };
}
