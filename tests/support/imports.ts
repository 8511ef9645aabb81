// Made-up files as offices and job sites write them, and the road from a file to the market.
import { accept } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { askCommit } from "~/app/features/imports/ask-commit.server";
import { askUndo } from "~/app/features/imports/ask-undo.server";
import { checkRun } from "~/app/features/imports/check-run.server";
import { chooseColumns } from "~/app/features/imports/choose-columns.server";
import { commitRun } from "~/app/features/imports/commit-run.server";
import { commandLine } from "~/app/features/imports/own-run.server";
import { findRun } from "~/app/features/imports/read-imports.server";
import { listRunRows } from "~/app/features/imports/read-run-rows.server";
import { type TakeFile, takeFile } from "~/app/features/imports/take-file.server";
import { undoRun } from "~/app/features/imports/undo-run.server";
import type { Services } from "~/app/platform/services.server";

export const postingsHeading =
  "posting_id,company_id,title,company,department,salary_raw,education_raw,experience_raw,age_raw,headcount_raw,location_raw,benefits_raw";

type Row = Partial<
  Record<
    | "id"
    | "firm"
    | "title"
    | "company"
    | "department"
    | "pay"
    | "education"
    | "experience"
    | "age"
    | "count"
    | "place"
    | "benefits",
    string
  >
>;
let counter = 0;

/** One line of a made-up postings file; a lawful one unless told otherwise. */
export function aPostingLine(row: Row = {}): string {
  counter += 1;
  const lawful: Required<Row> = {
    id: `p${String(counter)}`,
    firm: "f1",
    title: `测试跟单员${String(counter)}`,
    company: "虎门样品灯饰有限公司",
    department: "业务部",
    pay: "¥4.5-6K",
    education: "大专",
    experience: "2年",
    age: "18-28",
    count: "2",
    place: "广东东莞",
    benefits: "包吃;包住",
  };
  return Object.values({ ...lawful, ...row }).join(",");
}

/** A whole made-up file. */
export function postingsFile(...lines: string[]): Buffer {
  return Buffer.from([postingsHeading, ...lines].join("\n"));
}

/** Takes a file in, accepts its columns as proposed and checks it, as the command line does. */
export async function check(
  on: Services,
  bytes: Buffer,
  sourcedOn: string | null = null,
  over: Partial<TakeFile> = {},
) {
  const taken = await takeFile(on, commandLine, {
    ...{ kind: "postings", bytes, fileName: "made-up.csv", sourceName: "sample", sourcedOn },
    ...over,
  });
  if (!taken.ok) return taken;
  const { runId } = taken.value;
  const chosen = await chooseColumns(on, commandLine, { runId, columns: [] });
  if (!chosen.ok) return chosen;
  const checked = await checkRun(on, runId);
  if (!checked.ok) return checked;
  const run = (await findRun(on, commandLine, runId))!;
  return accept({ runId, counts: checked.value, run, faults: await faultsOf(on, runId) });
}

/** Every fault of a checked run, by row. */
export async function faultsOf(on: Services, runId: Id) {
  const asked = { only: "faulty", page: 1, size: 1_000 } as const;
  const { rows } = await listRunRows(on, commandLine, runId, asked);
  return rows.flatMap(({ rowNo, faults }) => faults.map((fault) => ({ rowNo, ...fault })));
}

/** Asks for the commit and does it; the run must have been checked. */
export async function commit(on: Services, runId: Id, gone: "keep" | "end" = "keep") {
  const asked = await askCommit(on, commandLine, { runId, gone });
  return asked.ok ? commitRun(on, runId) : asked;
}

/** Asks for the undo and does it. */
export async function undo(on: Services, runId: Id) {
  const asked = await askUndo(on, commandLine, { runId });
  return asked.ok ? undoRun(on, runId) : asked;
}

/** Checks and commits; returns the run and the counts of the commit. */
export async function importFile(
  on: Services,
  bytes: Buffer,
  sourcedOn: string | null = null,
  over: Partial<TakeFile> & { gone?: "keep" | "end" } = {},
) {
  const { gone = "keep", ...file } = over;
  const checked = await check(on, bytes, sourcedOn, file);
  if (!checked.ok) throw new Error(checked.refusal.code);
  const { runId } = checked.value;
  const committed = await commit(on, runId, gone);
  if (!committed.ok) throw new Error(committed.refusal.code);
  return { runId, counts: committed.value };
}

/** Checks and commits a postings file; returns the counts of the commit. */
export async function importPostings(on: Services, bytes: Buffer, sourcedOn: string | null = null) {
  return (await importFile(on, bytes, sourcedOn)).counts;
}
