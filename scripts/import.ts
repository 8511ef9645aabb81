// `npm run import -- KIND FILE …`: a dry run with every fault named, then the commit; `--undo RUN` takes one back. What a
// file means and how it counts is features/imports'; this is its voice on the terminal.
import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { isOfSchool, type RunCounts } from "~/app/domain/import-run";
import { accept, type Outcome } from "~/app/domain/refusal";
import { askCommit } from "~/app/features/imports/ask-commit.server";
import { askUndo } from "~/app/features/imports/ask-undo.server";
import { checkRun } from "~/app/features/imports/check-run.server";
import { chooseColumns } from "~/app/features/imports/choose-columns.server";
import { chooseSheet } from "~/app/features/imports/choose-sheet.server";
import { commitRun } from "~/app/features/imports/commit-run.server";
import { commandLine } from "~/app/features/imports/own-run.server";
import { findRun } from "~/app/features/imports/read-imports.server";
import { usualCaps } from "~/app/features/imports/read-table-caps.server";
import type { RunView } from "~/app/features/imports/run-view";
import { takeFile } from "~/app/features/imports/take-file.server";
import { undoRun } from "~/app/features/imports/undo-run.server";
import { readEnv } from "~/app/platform/env.server";
import { createServices, type Services } from "~/app/platform/services.server";
import { runCommand } from "./command";
import { Remedy } from "./engines/remedy";
import { type Arguments, readArguments } from "./import-arguments";
import { keepLinks } from "./import-links";
import { progressLine, reporter } from "./import-report";
import { schoolOf } from "./import-school";
import { tidy, tidying } from "./tidy";
import { waitUntilSearchable } from "./import-wait";

type Voice = ReturnType<typeof reporter>;
/** What --json tells at the end, with the peak memory of this process. */
type Facts = { runId: string; seconds: Record<string, number>; counts: RunCounts };

async function take(services: Services, given: Arguments): Promise<Outcome<RunView>> {
  const { file, kind, source, date, sheet } = given;
  const bytes = await bytesOf(file);
  const of = await schoolOf(services, given);
  const taken = await takeFile(services, commandLine, {
    ...{ kind, bytes, fileName: basename(file), sourcedOn: date ?? null },
    ...(source === undefined ? {} : { sourceName: source }),
    ...(of ? { schoolId: of.id } : {}),
  });
  if (!taken.ok) return taken;
  const run = await view(services, taken.value.runId);
  return sheet === undefined ? askWhich(run) : takeSheet(services, run, sheet);
}

async function bytesOf(file: string): Promise<Buffer> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Remedy(`There is no file ${file}: check its name.`);
  return found.size > usualCaps.bytes ? Buffer.alloc(usualCaps.bytes + 1) : readFile(file);
}

async function view(services: Services, runId: string): Promise<RunView> {
  const run = await findRun(services, commandLine, runId);
  if (!run) throw new Error(`import ${runId} is gone`);
  return run;
}

/** Several sheets are never guessed between. */
function askWhich(run: RunView): Outcome<RunView> {
  if (run.sheets.length > 1) {
    const names = run.sheets.map(({ name, rows }) => `  ${name} (${rows})`).join("\n");
    throw new Remedy(`The file has several sheets, choose one with --sheet NAME:\n${names}`);
  }
  return accept(run);
}

async function takeSheet(
  services: Services,
  run: RunView,
  name: string,
): Promise<Outcome<RunView>> {
  const sheet = run.sheets.find((one) => one.name === name);
  if (!sheet) throw new Remedy(`There is no sheet ${name} in the file.`);
  const input = { runId: run.id, sheetNo: sheet.no };
  const chosen = await chooseSheet(services, commandLine, input);
  return chosen.ok ? accept(await view(services, run.id)) : chosen;
}

/** `heading=column`, as the file has the headings. */
function columnsOf(run: RunView, { columns = "" }: Arguments) {
  const pairs = columns.split(",").filter((pair) => pair.trim() !== "");
  return pairs.map((pair) => {
    const [heading = "", column = ""] = pair.split("=").map((part) => part.trim());
    const at = run.columns.find((one) => one.heading === heading);
    if (!at) throw new Remedy(`No column is headed ${heading}.`);
    const isKnown = column === "" || run.choices.some((choice) => choice.column === column);
    if (!isKnown) {
      const known = run.choices.map((choice) => choice.column).join(", ");
      throw new Remedy(`${column} is no column of this kind: ${known}.`);
    }
    return { position: at.position, column: column || null };
  });
}

async function importFile(
  services: Services,
  given: Arguments,
  voice: Voice,
): Promise<Outcome<Facts>> {
  const seconds: Facts["seconds"] = {};
  tidy();
  const taken = await take(services, given);
  tidy();
  if (!taken.ok) return taken;
  const run = taken.value;
  const runId = run.id;
  seconds.read = secondsNow();
  const columns = columnsOf(run, given);
  const chosen = await chooseColumns(services, commandLine, { runId, columns });
  if (!chosen.ok) return chosen;
  const checked = await checkRun(services, runId, tidying(progressLine("check")));
  if (!checked.ok) return checked;
  seconds.checked = secondsNow();
  await voice.printReport(services, await view(services, runId));
  if (given.isDry) {
    voice.say("dry");
    return accept({ runId, seconds, counts: checked.value });
  }
  const committed = await commit(services, given, runId, voice);
  if (!committed.ok) return committed;
  seconds.committed = secondsNow();
  voice.say("run", { run: runId });
  if (given.kind === "postings") {
    if (await tellSearchable(services, runId, voice)) seconds.searchable = secondsNow();
  }
  return accept({ runId, seconds, counts: committed.value });
}

async function tellSearchable(services: Services, runId: string, voice: Voice): Promise<boolean> {
  const waited = await waitUntilSearchable(services, runId);
  voice.say(waited === null ? "not_searchable" : "searchable", { seconds: waited ?? 60 });
  return waited !== null;
}

async function commit(
  services: Services,
  given: Arguments,
  runId: string,
  voice: Voice,
): Promise<Outcome<RunCounts>> {
  const { env } = services;
  const work = async () => {
    const asked = await askCommit(services, commandLine, { runId, gone: given.gone });
    tidy();
    return asked.ok ? commitRun(services, runId, tidying(progressLine("commit"))) : asked;
  };
  if (!isOfSchool(given.kind)) {
    const done = await work();
    if (done.ok) voice.say("committed", done.value);
    return done;
  }
  const file = linksFile(given);
  const site = env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`;
  const kept = await keepLinks(services, runId, file, site, work);
  if (!kept.ok) return kept;
  voice.say("committed", kept.value.counts);
  voice.say("links", { n: kept.value.links });
  if (kept.value.links > 0) voice.say("links_written", { file });
  return accept(kept.value.counts);
}

async function undo(services: Services, runId: string, voice: Voice): Promise<Outcome<Facts>> {
  const asked = await askUndo(services, commandLine, { runId });
  if (!asked.ok) return asked;
  const undone = await undoRun(services, runId, progressLine("undo"));
  if (!undone.ok) return undone;
  voice.say("undone", { run: runId });
  return accept({ runId, seconds: { undone: secondsNow() }, counts: undone.value });
}

/** Beside the roster, unless another was named. */
function linksFile({ links, file, from }: Arguments): string {
  return links ? resolve(from, links) : file.replace(/(?:\.[a-z]+)?$/i, ".links.csv");
}

let began = 0;
function secondsNow(): number {
  return Math.round((performance.now() - began) / 100) / 10;
}

await runCommand(async (run) => {
  const given = readArguments();
  const services = await createServices(readEnv(), "import");
  run.onEnd(() => services.close());
  const voice = reporter(given.locale);
  began = performance.now();
  const outcome = given.undo
    ? await undo(services, given.undo, voice)
    : await importFile(services, given, voice);
  if (!outcome.ok) {
    voice.printRefusal(outcome.refusal);
    return 1;
  }
  const rssMb = Math.round(process.resourceUsage().maxRSS / 1024);
  if (given.json) console.log(JSON.stringify({ ...outcome.value, rssMb }));
  return 0;
});
