// Owns taking a class list with its outcomes out as a table of texts; every time is written down. How a file is made of
// it: write-table-file in imports.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { dayOf, type Id, type Locale } from "~/app/domain/values";
import { type BoardRow, listClassBoard } from "~/app/features/applications/read-class-board.server";
import { serverTranslators } from "~/app/messages/server-translators";
import { audit } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { fits, groupOf, readBoardQuery } from "./board-groups";

export const ExportClass = z.strictObject({
  /** The query of the board's address. */
  query: z.string().max(2000).default(""),
  format: z.enum(["csv", "xlsx"]),
});
export type ExportClass = z.infer<typeof ExportClass>;

export type TextTable = { name: string; headings: string[]; rows: string[][] };

/** The students whom the board's conditions leave, with their best news. Never a telephone number, birth date or
 * guardian: none of them is read. null outside the actor's scope. Refusals: `account.not_found` outside the scope. */
export async function exportClass(
  services: Pick<Services, "db" | "reference" | "clock">,
  actor: SchoolActor,
  classId: Id,
  input: ExportClass,
  locale: Locale,
): Promise<Outcome<TextTable>> {
  const board = await listClassBoard(services, actor, classId, { locale });
  if (!board) return refuse("account.not_found");
  const now = services.clock.now();
  const query = readBoardQuery(new URLSearchParams(input.query));
  const rows = board.rows.filter(
    (row) => fits(row, query, now) && (!query.group || groupOf(row) === query.group),
  );
  const subject: [string, Id] = ["class", classId];
  await audit(services.db, now, { actor, action: "class.export", subject });
  return accept(toTable(board.schoolClass.name, rows, locale));
}

function toTable(name: string, rows: readonly BoardRow[], locale: Locale): TextTable {
  const t = serverTranslators[locale].textsOf("placements");
  const day = (at: Date | null | undefined) => (at ? dayOf(at) : "");
  const columns: [heading: string, text: (row: BoardRow) => string][] = [
    [t("board.number"), ({ studentNumber }) => studentNumber],
    [t("board.student"), (row) => row.name],
    [t("board.best"), ({ best }) => t(`status.${best?.status ?? "none"}`)],
    [t("board.firm"), ({ best }) => (best ? `${best.firm} · ${best.title}` : "")],
    [t("board.turn"), ({ best }) => (best?.turn ? t(`turn.${best.turn}`) : "")],
    [t("board.since"), ({ best }) => day(best?.since)],
    [t("board.starts"), ({ placement }) => day(placement?.startsOn)],
    [t("board.applications"), ({ applications }) => String(applications)],
  ];
  return {
    name: t("board.file", { name }),
    headings: columns.map(([heading]) => heading),
    rows: rows.map((row) => columns.map(([, text]) => text(row))),
  };
}
