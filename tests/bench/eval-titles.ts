// `npm run eval -- titles [--all]`: job titles of public postings, judged by hand, read into occupations with the full
// official classification beside the trades. Develop on one half, believe the other (its figures are those of the goals);
// also how long it takes. Prints the worst (`--all`: of both halves, never to be developed on) and one line of figures.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { Converter } from "opencc-js/t2cn";
import type { Occupation } from "~/app/domain/reference";
import { type TitleHints, titleMapper, type TitleReading } from "~/app/domain/title-occupation";
import { occupations } from "~/prisma/seed/reference/occupations.data";
import { skills } from "~/prisma/seed/reference/skills.data";
import { type JudgedTitle, judgedTitles } from "./titles/judged.data";

const folder = resolve(process.env.BENCH_DATA ?? "../shared/data");
const files = {
  jobcn: "postings_jobcn_2017.csv",
  lagou: "postings_lagou_it_2020.csv",
  official: "occupations_csco2022.csv",
};
const goals = {
  top1Mapped: { min: 0.9 },
  wrongOfAll: { max: 0.06 },
  top5: { min: 0.9 },
  sureIsRight: { min: 0.95 },
  cpuSecondsToMap: { max: 2 },
  cpuSecondsToBuild: { max: 0.3 },
};
const sureFrom = 0.8;

type Row = Record<string, string>;
type Tried = { judged: JudgedTitle; title: string; reading: TitleReading; isRight: boolean };

async function rowsOf(file: string): Promise<Row[]> {
  const path = resolve(folder, file);
  if (!existsSync(path)) {
    console.error(
      `There is no file ${path}: put the public files named in README.md there, or say where in BENCH_DATA.`,
    );
    process.exit(1);
  }
  return parse(await readFile(path), { columns: true, bom: true });
}

function officialOf(rows: Row[]): Occupation[] {
  return rows
    .filter((row) => row.level === "4")
    .map((row) => ({
      code: row.code!,
      kind: "official",
      cscoCode: row.code!,
      parentCode: row.code!.slice(0, 7),
      groupCode: null,
      names: { "zh-CN": row.name!, "zh-HK": row.name!, en: row.name! },
      aliases: row.aliases!.split(";").filter(Boolean),
      tasks: row.tasks ?? "",
      retired: false,
    }));
}

function hintsOf(row: Row): TitleHints {
  return { categories: row.categories?.split(";") ?? [], department: row.department ?? "" };
}

/** A trade and the official row that it names are the same answer. */
function same(all: ReadonlyMap<string, Occupation>, one: string, other: string): boolean {
  const officialOf = (code: string) => all.get(code)?.cscoCode ?? code;
  return (
    one === other ||
    (one.startsWith("oc-") !== other.startsWith("oc-") && officialOf(one) === officialOf(other))
  );
}

const share = (part: number, whole: number) =>
  Math.round((1000 * part) / Math.max(1, whole)) / 1000;

function figuresOf(tried: Tried[], isAmong: (code: string, codes: string[]) => boolean) {
  const mapped = tried.filter(({ reading }) => reading.code !== null);
  const sayable = tried.filter(({ judged }) => judged.codes.length > 0);
  const wrong = mapped.filter(({ isRight }) => !isRight).length;
  const sure = mapped.filter(({ reading }) => reading.sure >= sureFrom);
  const within = sayable.filter(({ judged, reading }) =>
    reading.candidates.slice(0, 5).some(({ code }) => isAmong(code, judged.codes)),
  );
  return {
    titles: tried.length,
    top1Mapped: share(mapped.length - wrong, mapped.length),
    top1OfAll: share(tried.filter(({ isRight }) => isRight).length, tried.length),
    top5: share(within.length, sayable.length),
    unmapped: share(tried.length - mapped.length, tried.length),
    wrongOfAll: share(wrong, tried.length),
    sure: share(sure.length, tried.length),
    sureIsRight: share(sure.filter(({ isRight }) => isRight).length, sure.length),
  };
}

function tellCalibration(name: string, tried: Tried[]) {
  const steps = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
  console.error(`\n${name}: sure  titles  first candidate right`);
  steps.slice(1).forEach((to, at) => {
    const from = steps[at]!;
    const here = tried.filter(
      ({ reading: { sure, candidates } }) => candidates.length > 0 && sure >= from && sure < to,
    );
    const right = here.filter(({ judged, reading }) =>
      judged.codes.some((code) => same(all, code, reading.candidates[0]!.code)),
    );
    console.error(
      `  ${from.toFixed(2)}-${Math.min(1, to).toFixed(2)}  ${here.length}  ${share(right.length, here.length)}`,
    );
  });
}

const [jobcn, lagou, official] = (await Promise.all(
  [files.jobcn, files.lagou, files.official].map(rowsOf),
)) as [Row[], Row[], Row[]];
const all = new Map([...occupations, ...officialOf(official)].map((row) => [row.code, row]));
const reference = { occupations: all, skills: new Map(skills.map((row) => [row.code, row])) };
const fromHongKong = Converter({ from: "hk", to: "cn" });
const fromTaiwan = Converter({ from: "tw", to: "cn" });
const simplify = (text: string) => fromTaiwan(fromHongKong(text));

/** The quickest of some runs, each with a reader of its own, in seconds of the processor (collecting garbage included) and
 * by the clock on the wall, which also counts what else the machine does. */
function timed() {
  const runs = Array.from({ length: 3 }, () => {
    const processor = () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    };
    const began = { cpu: processor(), wall: performance.now() };
    const read = titleMapper(reference, { simplify });
    const built = { cpu: processor(), wall: performance.now() };
    const unread = jobcn.filter((row) => read(row.title!, hintsOf(row)).code === null).length;
    const cpu = { build: built.cpu - began.cpu, map: processor() - built.cpu };
    return { read, unread, cpu, wall: performance.now() - built.wall };
  });
  const least = (values: number[]) => Math.round(Math.min(...values)) / 1000;
  return {
    ...runs[0]!,
    seconds: {
      cpuSecondsToBuild: least(runs.map(({ cpu }) => cpu.build)),
      cpuSecondsToMap: least(runs.map(({ cpu }) => cpu.map)),
      secondsToMap: least(runs.map(({ wall }) => wall)),
    },
  };
}

const { read, unread, seconds } = timed();
const isAmong = (code: string, codes: string[]) => codes.some((right) => same(all, right, code));
const tried = judgedTitles.map((judged): Tried => {
  const row = (judged.file === "jobcn" ? jobcn : lagou)[judged.row - 2]!;
  const reading = read(row.title!, hintsOf(row));
  const isRight =
    reading.code === null ? judged.codes.length === 0 : isAmong(reading.code, judged.codes);
  return { judged, title: row.title!, reading, isRight };
});
for (const code of new Set(judgedTitles.flatMap(({ codes }) => codes))) {
  if (!all.has(code)) console.error(`judged as ${code}, which no table holds`);
}
const halves = {
  develop: tried.filter((_, at) => at % 2 === 0),
  heldOut: tried.filter((_, at) => at % 2 === 1),
};
const nameOf = (code: string | null) =>
  code ? `${code} ${all.get(code)?.names["zh-CN"] ?? ""}` : "-";
const isShown = process.argv.includes("--all") ? tried : halves.develop;
const worst = isShown
  .filter(({ isRight }) => !isRight)
  .sort(
    (a, b) =>
      Number(b.reading.code !== null) - Number(a.reading.code !== null) ||
      b.reading.sure - a.reading.sure,
  );
console.error("The worst of the half to develop on (wrong first, then unread):");
for (const { judged, title, reading } of worst) {
  const found = reading.candidates.map(({ code, sure }) => `${nameOf(code)} ${sure}`).join(", ");
  console.error(
    `  ${judged.file} ${judged.row} ${title} → ${nameOf(reading.code)} ${reading.sure}; right: ${judged.codes.map(nameOf).join(" | ") || "-"}; [${found}]`,
  );
}
tellCalibration("develop", halves.develop);
tellCalibration("heldOut", halves.heldOut);

const heldOut = figuresOf(halves.heldOut, isAmong);
const figures = {
  ...heldOut,
  ...seconds,
  unmappedOfAllRows: share(unread, jobcn.length),
};
const isOk = Object.entries(goals).every(([name, goal]) => {
  const figure = figures[name as keyof typeof goals];
  return "min" in goal ? figure >= goal.min : figure <= goal.max;
});
const sizes = {
  judged: tried.length,
  trades: occupations.length,
  official: all.size - occupations.length,
  rows: jobcn.length,
};
console.log(
  JSON.stringify({
    name: "titles",
    ok: isOk,
    figures,
    goals,
    develop: figuresOf(halves.develop, isAmong),
    sizes,
    seed: 42,
  }),
);
process.exit(isOk ? 0 : 1);
