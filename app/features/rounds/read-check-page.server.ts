// Owns the page by which a reader checks a result: all tickets in the order of the lottery, and the own one marked.
import type { SchoolActor, StudentActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { paperCsv } from "./paper-csv";
import { readPaper, type RoundPaper } from "./read-paper.server";

const perPage = 100;

export type TicketLine = { at: number; entry: Id; ticket: string; programme: number | null };
export type CheckPage = Pick<RoundPaper, "name" | "seed" | "digest" | "mine" | "programmes"> & {
  tickets: TicketLine[];
  students: number;
  page: number;
  pages: number;
};

/** One page of the tickets; null where no result is told to the reader. */
export async function readCheckPage(
  on: Pick<Services, "db">,
  reader: SchoolActor | StudentActor,
  roundId: Id,
  asked: number,
): Promise<CheckPage | null> {
  const paper = await readPaper(on, reader, roundId);
  if (!paper) return null;
  const { rows, name, seed, digest, mine, programmes } = paper;
  const got = new Map(rows.filter((row) => row.got).map((row) => [row.entry, row.programme]));
  const all = [...new Map(rows.map(({ entry, ticket }) => [entry, ticket]))]
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([entry, ticket], at) => {
      return { at: at + 1, entry, ticket, programme: got.get(entry) ?? null };
    });
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pages);
  return {
    ...{ name, seed, digest, mine, programmes, students: all.length, page, pages },
    tickets: all.slice((page - 1) * perPage, page * perPage),
  };
}

/** The paper as a file; null where no result is told to the reader. */
export async function sendPaper(
  on: Pick<Services, "db">,
  reader: SchoolActor | StudentActor,
  roundId: Id,
): Promise<Response | null> {
  const paper = await readPaper(on, reader, roundId);
  if (!paper) return null;
  return new Response(paperCsv(paper.rows), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="round.csv"',
      "cache-control": "no-store",
    },
  });
}
