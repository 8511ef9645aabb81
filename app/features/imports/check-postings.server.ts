// Owns the dry run of a postings file: every row read, faults told by cell, the rest staged and compared with what is
// known. Nothing on the market changes here; commit-postings.server.ts takes it over.
import { createHash } from "node:crypto";
import {
  type Finding,
  type PostingCells,
  type PostingFault,
  type PostingNote,
  type PostingWords,
  readPosting,
} from "~/app/domain/posting";
import { postingColumns } from "~/app/domain/posting.data";
import { educationRanks } from "~/app/domain/posting-values";
import { placeFinder } from "~/app/domain/place";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { findHeader, rowsBelow, type Sheet } from "~/app/domain/sheet";
import { type Day, dayOf, type Id } from "~/app/domain/values";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { classifyPostings, type PostingCounts } from "./classify-postings.server";
import { inRawTransaction } from "./raw-transaction.server";
import { type StagedRow, stageRun } from "./stage-run.server";

export type PostingsFile = {
  sheet: Sheet;
  fileName: string;
  fileHash: string;
  /** Where the postings come from, as shown to students (AD-4). */
  sourceName: string;
  /** The day they were seen there; today when it is not known. */
  sourcedOn: Day | null;
  startedById: Id | null;
};
export type At<T> = T & { rowNo: number };
export type PostingsReport = {
  runId: Id;
  counts: PostingCounts;
  /** Headings: left unread because the law wants it so, and not known. */
  columns: { dropped: string[]; unknown: string[] };
  faults: At<PostingFault>[];
  findings: At<Finding>[];
  notes: At<PostingNote>[];
};

/** Reads a postings file and stages it. Refuses `import.columns_missing` with the columns, `import.unreadable` without rows. */
export async function checkPostings(
  { pool, clock, reference }: Pick<Services, "pool" | "clock" | "reference">,
  file: PostingsFile,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<Outcome<PostingsReport>> {
  const header = findHeader(file.sheet, postingColumns);
  if (!header) return refuse("import.unreadable", { why: "empty" });
  if (header.missing.length > 0)
    return refuse("import.columns_missing", { columns: header.missing.join(",") });
  const now = clock.now();
  const report = { faults: [], findings: [], notes: [] } as Pick<
    PostingsReport,
    "faults" | "findings" | "notes"
  >;
  const words = { findPlace: placeFinder(reference), rankOf: educationRanks(reference) };
  const staged = stagedRows(rowsBelow(file.sheet, header), words, file.sourceName, now, report);
  return inRawTransaction(pool, async (client) => {
    const facts = {
      ...file,
      kind: "postings",
      schoolId: null,
      sourcedOn: file.sourcedOn ?? dayOf(now),
    } as const;
    const of = file.sheet.rows.length - header.rowNo;
    const runId = await stageRun(client, now, facts, staged, (done) => onProgress(done, of));
    const counts = await classifyPostings(client, runId);
    const columns = { dropped: header.dropped, unknown: header.unknown };
    return accept({ runId, counts, columns, ...report });
  });
}

function* stagedRows(
  rows: Iterable<{ rowNo: number; cells: PostingCells }>,
  words: PostingWords,
  sourceName: string,
  now: Date,
  report: Pick<PostingsReport, "faults" | "findings" | "notes">,
): Generator<StagedRow> {
  const seen = new Set<string>();
  const enterpriseIds = new Map<string, Id>();
  for (const { rowNo, cells } of rows) {
    const { posting, faults, findings, notes } = readPosting(cells, words);
    const key = `${sourceName}:${cells.postingId || digestOf(cells.company, cells.title, cells.place, cells.department)}`;
    if (seen.has(key))
      faults.push({ column: "postingId", code: "repeated", value: cells.postingId ?? "" });
    seen.add(key);
    report.faults.push(...faults.map((fault) => ({ rowNo, ...fault })));
    report.notes.push(...notes.map((note) => ({ rowNo, ...note })));
    if (faults.length > 0) {
      yield { rowNo, key, outcome: "faulty", data: {}, findings: faults };
      continue;
    }
    report.findings.push(...findings.map((finding) => ({ rowNo, ...finding })));
    const enterpriseKey = `${sourceName}:${cells.companyId || digestOf(cells.company)}`;
    const enterpriseId = enterpriseIds.get(enterpriseKey) ?? newId(now.getTime());
    enterpriseIds.set(enterpriseKey, enterpriseId);
    const data = { ...posting, id: newId(now.getTime()), enterpriseKey, enterpriseId };
    yield { rowNo, key, outcome: "good", data, findings };
  }
}

/** Stands in for an id that the file does not give. */
function digestOf(...parts: (string | undefined)[]): string {
  return `#${createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 24)}`;
}
