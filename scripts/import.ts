// `npm run import -- postings FILE …` and `-- roster FILE --school NAME`: a dry run with every fault named, then the
// commit. What a file means and how it counts is features/imports'; this is its voice on the terminal.
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { accept, type Outcome } from "~/app/domain/refusal";
import type { Sheet } from "~/app/domain/sheet";
import { Day, Locale } from "~/app/domain/values";
import { checkPostings } from "~/app/features/imports/check-postings.server";
import { checkRoster } from "~/app/features/imports/check-roster.server";
import { commitPostings } from "~/app/features/imports/commit-postings.server";
import { commitRoster } from "~/app/features/imports/commit-roster.server";
import { findSchool, isSearchable } from "~/app/features/imports/read-import.server";
import { readTable, usualCaps } from "~/app/features/imports/read-table.server";
import { readEnv } from "~/app/platform/env.server";
import { createServices, type Services } from "~/app/platform/services.server";
import { runCommand } from "./command";
import { Remedy } from "./engines/remedy";
import { keepLinks } from "./import-links";
import { progressLine, reporter } from "./import-report";

const usage = `npm run import -- postings FILE [--source NAME] [--date YYYY-MM-DD] [--dry-run] [--json]
npm run import -- roster FILE --school "NAME or id" [--links FILE] [--dry-run] [--json]
Both take --lang zh-CN, zh-HK or en. Without --dry-run the file is committed after the dry run (--commit says so).`;
const secondsToWait = 60;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      source: { type: "string" },
      date: { type: "string" },
      school: { type: "string" },
      links: { type: "string" },
      lang: { type: "string", default: "en" },
      "dry-run": { type: "boolean", default: false },
      commit: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const [kind, file, ...more] = positionals;
  const isSound = [
    kind === "postings" || (kind === "roster" && values.school !== undefined),
    more.length === 0,
    !(values.commit && values["dry-run"]),
    Locale.safeParse(values.lang).success,
    Day.safeParse(values.date ?? "2026-01-01").success,
  ].every(Boolean);
  if (!isSound || !file) throw new Remedy(usage);
  const from = process.env.INIT_CWD ?? process.cwd();
  return { ...values, kind, locale: values.lang as Locale, file: resolve(from, file), from };
}

type Arguments = ReturnType<typeof readArguments>;
type Voice = ReturnType<typeof reporter>;
type File = { sheet: Sheet; fileName: string; fileHash: string; startedById: null };
/** What --json tells at the end, with the peak memory of this process. */
type Facts = { seconds: Record<string, number>; counts: object };

async function readFileOf({ file }: Arguments): Promise<Outcome<File>> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Remedy(`There is no file ${file}: check its name.`);
  const isHuge = found.size > usualCaps.bytes;
  const bytes = isHuge ? Buffer.alloc(usualCaps.bytes + 1) : await readFile(file);
  const sheet = await readTable(bytes);
  if (!sheet.ok) return sheet;
  const fileHash = createHash("sha256").update(bytes).digest("hex");
  const facts = { sheet: sheet.value, fileName: basename(file), fileHash, startedById: null };
  return { ok: true, value: facts };
}

async function importPostings(
  services: Services,
  given: Arguments,
  file: File,
  { say, printReport }: Voice,
): Promise<Outcome<Facts>> {
  const sourceName = given.source?.trim() ?? file.fileName.replace(/^postings_|\.[a-z]+$/gi, "");
  const since = Date.now();
  const checked = await checkPostings(
    services,
    { ...file, sourceName, sourcedOn: given.date ?? null },
    progressLine("read"),
  );
  if (!checked.ok) return checked;
  printReport("postings", checked.value);
  const { runId, counts } = checked.value;
  const seconds: Facts["seconds"] = { checked: secondsSince(since) };
  if (given["dry-run"]) {
    say("dry");
    return accept({ seconds, counts });
  }
  const committed = await commitPostings(services, runId);
  if (!committed.ok) return committed;
  seconds.committed = secondsSince(since);
  say("postings_committed", committed.value);
  const waited = await waitUntilSearchable(services, runId);
  if (waited === null) say("not_searchable", { seconds: secondsToWait });
  else {
    seconds.searchable = secondsSince(since);
    say("searchable", { seconds: waited });
  }
  return accept({ seconds, counts: committed.value });
}

/** Seconds until the worker has indexed the run; null when that takes longer than anybody waits. */
async function waitUntilSearchable(services: Services, runId: string): Promise<number | null> {
  const since = Date.now();
  while (!(await isSearchable(services, runId))) {
    if (secondsSince(since) > secondsToWait) return null;
    await new Promise((done) => setTimeout(done, 250));
  }
  return secondsSince(since);
}

async function importRoster(
  services: Services,
  given: Arguments,
  read: File,
  { say, printReport }: Voice,
): Promise<Outcome<Facts>> {
  const since = Date.now();
  const school = await findSchool(services, given.school ?? "");
  if (!school) throw new Remedy(`No single school is called ${given.school ?? ""}: give its id.`);
  const checked = await checkRoster(services, { ...read, school });
  if (!checked.ok) return checked;
  printReport("roster", checked.value);
  const { runId, counts } = checked.value;
  const seconds: Facts["seconds"] = { checked: secondsSince(since) };
  if (given["dry-run"]) {
    say("dry");
    return accept({ seconds, counts });
  }
  const commit = () => commitRoster(services, runId);
  const file = linksFile(given);
  const isKept = counts.new > 0 && counts.faulty === 0;
  const committed = isKept ? await keepLinks(file, baseUrl(services), commit) : await commit();
  if (!committed.ok) return committed;
  seconds.committed = secondsSince(since);
  say("roster_committed", committed.value.counts);
  const n = committed.value.links.length;
  say("links", { n });
  if (n > 0) say("links_written", { file });
  return accept({ seconds, counts: committed.value.counts });
}

/** Beside the roster, unless another was named. */
function linksFile({ links, file, from }: Arguments): string {
  return links ? resolve(from, links) : file.replace(/(?:\.[a-z]+)?$/i, ".links.csv");
}

function baseUrl({ env }: Services): string {
  return env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`;
}

function secondsSince(since: number): number {
  return Math.round((Date.now() - since) / 100) / 10;
}

await runCommand(async (run) => {
  const given = readArguments();
  const services = await createServices(readEnv(), "import");
  run.onEnd(() => services.close());
  const voice = reporter(given.locale);
  const since = Date.now();
  const file = await readFileOf(given);
  if (!file.ok) {
    voice.printRefusal(file.refusal);
    return 1;
  }
  const secondsToRead = secondsSince(since);
  const work = given.kind === "postings" ? importPostings : importRoster;
  const outcome = await work(services, given, file.value, voice);
  if (!outcome.ok) {
    voice.printRefusal(outcome.refusal);
    return 1;
  }
  const { counts, seconds } = outcome.value;
  const rssMb = Math.round(process.resourceUsage().maxRSS / 1024);
  if (given.json)
    console.log(JSON.stringify({ counts, seconds: { read: secondsToRead, ...seconds }, rssMb }));
  return 0;
});
