// Owns the paper of a result as a CSV: one row per choice, everything that is needed to check it, no name.
import type { PaperRow } from "./read-paper.server";

/** The columns, in their order; public/check-round.mjs reads them. */
const columns = [
  ...(["entry", "ticket", "choice", "programme", "seats", "part", "partSeats"] as const),
  ...(["rank", "tie", "got"] as const),
] as const satisfies readonly (keyof PaperRow)[];

/** RFC 4180, CRLF; empty: not divided. */
export function paperCsv(rows: readonly PaperRow[]): string {
  const lines = rows.map((row) =>
    columns.map((name) => (name === "got" ? Number(row.got) : (row[name] ?? ""))).join(","),
  );
  return [columns.join(","), ...lines, ""].join("\r\n");
}
