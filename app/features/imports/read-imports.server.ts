// Owns how imports are shown to those who may see them: the list and one run with everything that can be done with it.
// Its rows are read-run-rows'. Decides nothing.
import {
  decideImportStep,
  type Importer,
  type ImportKind,
  type ImportStep,
} from "~/app/domain/import-run";
import type { Refusal } from "~/app/domain/refusal";
import { missingColumns } from "~/app/domain/sheet-header";
import { dayOf, type Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { whyNotUndo } from "./find-dependence.server";
import { kinds } from "./kinds/kinds.server";
import { findOwnRun, type OwnRun, runsOf } from "./own-run.server";
import { readColumns, readCounts, readSheets } from "./run-json.server";
import type { Permit, RunLine, RunLines, RunView } from "./run-view";
import { countAhead } from "./count-ahead.server";
import { countLinks } from "./count-links.server";
import { countRemarks } from "./count-remarks.server";

const runsOnPage = 20;

/** The imports within somebody's reach, newest first. */
export async function listRuns(
  { db }: Pick<Services, "db">,
  actor: Importer,
  page: number,
): Promise<RunLines> {
  const where = runsOf(actor);
  const total = await db.importRun.count({ where });
  const pages = Math.max(1, Math.ceil(total / runsOnPage));
  const at = Math.min(Math.max(1, page), pages);
  const rows = await db.importRun.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (at - 1) * runsOnPage,
    take: runsOnPage,
    select: {
      ...{ id: true, kind: true, state: true, fileName: true, sourceName: true },
      ...{ createdAt: true, startedById: true, schoolId: true, counts: true },
    },
  });
  const runs = await Promise.all(rows.map((row) => lineOf(db, row)));
  return { runs, page: at, pages, total };
}

type Row = Pick<
  OwnRun,
  | "id"
  | "kind"
  | "state"
  | "fileName"
  | "sourceName"
  | "createdAt"
  | "startedById"
  | "schoolId"
  | "counts"
>;

async function lineOf(db: Services["db"], row: Row): Promise<RunLine> {
  const { id, kind, state, fileName, sourceName, createdAt, startedById, schoolId, counts } = row;
  const name = { select: { name: true } };
  const who = startedById && (await db.person.findUnique({ where: { id: startedById }, ...name }));
  const school = schoolId && (await db.school.findUnique({ where: { id: schoolId }, ...name }));
  return {
    ...{ id, kind, state, fileName, sourceName, startedAt: createdAt },
    ...{ who: who ? who.name : null, schoolName: school ? school.name : null },
    counts: readCounts(counts),
  };
}

/** One run within reach; null for any other. */
export async function findRun(
  services: Services,
  actor: Importer,
  runId: Id,
): Promise<RunView | null> {
  const { db, clock } = services;
  const run = await findOwnRun(db, actor, runId);
  if (!run) return null;
  const { headerRows, columns } = readColumns(run.columns);
  const rules = kinds[run.kind].columns;
  const isDropped = (column: string) => rules[column]?.dropped === true;
  const chosen = columns.flatMap(({ column }) => column ?? []);
  return {
    ...(await lineOf(db, run)),
    ...{ schoolId: run.schoolId, sourcedOn: run.sourcedOn && dayOf(run.sourcedOn) },
    ...{ committedAt: run.committedAt, undoneAt: run.undoneAt },
    ...{ sheets: readSheets(run.sheets), sheetNo: run.sheetNo, columns, headerRows },
    choices: choicesOf(run.kind),
    missing: missingColumns({ headerRows, columns }, rules, run.options.shared),
    ...{ shared: run.options.shared, isRemembered: run.options.isRemembered },
    revision: await revisionOf(db, actor, run),
    unknown: columns.flatMap(({ column, heading }) =>
      column === null && heading !== "" ? [heading] : [],
    ),
    dropped: chosen.filter(isDropped),
    ...{ done: run.done, of: run.of, gone: run.options.gone },
    ahead: await countAhead(services, run),
    ...(await countRemarks(services, run.id)),
    refusal: run.refusal as Refusal | null,
    canCommit: permitCommit(run),
    canUndo: await permitUndo(services, run),
    canDrop: permit(run, "drop"),
    canCorrect: permit(run, "askCheck").ok,
    links: run.state === "committed" ? await countLinks(services, run.id, clock.now()) : 0,
  };
}

/** Whose mended sheet a run is; `of` while that run is not taken over or dropped. */
async function revisionOf(
  db: Services["db"],
  actor: Importer,
  { options: { revision, revises } }: OwnRun,
): Promise<RunView["revision"]> {
  if (revision === 0) return null;
  const before = revises && (await findOwnRun(db, actor, revises));
  return { no: revision, of: before ? before.id : null };
}

/** Every column that a kind of file may have. */
export function choicesOf(kind: ImportKind): RunView["choices"] {
  return Object.entries(kinds[kind].columns).map(([column, rule]) => ({
    column,
    isNeeded: rule.needed === true,
    isDropped: rule.dropped === true,
    isShared: rule.shared === true,
  }));
}

function permit(run: Pick<OwnRun, "state">, step: ImportStep): Permit {
  const next = decideImportStep(run.state, step);
  return next.ok ? { ok: true } : next;
}

function permitCommit(run: OwnRun): Permit {
  const { faulty } = readCounts(run.counts);
  const isOpen = permit(run, "askCommit");
  if (!isOpen.ok || !kinds[run.kind].isWhole || faulty === 0) return isOpen;
  return { ok: false, refusal: { code: "import.faulty_rows", detail: { faulty } } };
}

async function permitUndo(services: Services, run: OwnRun): Promise<Permit> {
  const isOpen = permit(run, "askUndo");
  if (!isOpen.ok) return isOpen;
  const refusal = await whyNotUndo(services, run);
  return refusal ? { ok: false, refusal } : { ok: true };
}
