// Owns what every benchmark does around its measuring: engines in a folder of their own, the goals beside the figures,
// one line of JSON, an exit code that says whether the goals are met.
import { chmod, mkdtemp } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { prepareDatabase } from "~/scripts/database";
import { type EngineUrls, remove, startServices } from "~/scripts/services";

export const seed = 42;
type Goal = { min: number } | { max: number };
type Goals = Record<string, Goal>;
type Bench<G extends Goals> = {
  name: string;
  goals: G;
  sizes: Record<string, unknown>;
  /** Engines that may forget at a power cut: not where each commit must be on disk. */
  throwaway?: boolean;
  measure: (engines: EngineUrls & { databaseUrl: string }, dataDir: string) => Promise<Measured<G>>;
};
/** `figures`: those with a goal, and any others; `sizes`: what was only known afterwards. */
type Measured<G> = {
  figures: Record<keyof G, number> & Record<string, number>;
  sizes?: Record<string, unknown>;
  beside?: Record<string, unknown>;
};

/** Says on stderr how far it is. */
export const tell = (line: string) => {
  console.error(line);
};

/** The value below which such a share of them lies; `times` ascending. */
export const at = (times: readonly number[], share: number) =>
  times[Math.floor(times.length * share)] ?? 0;

/** Runs it and ends the process: 0 when all goals are met. */
export async function runBench<G extends Goals>(bench: Bench<G>): Promise<never> {
  const { name, goals, sizes, throwaway } = bench;
  const began = performance.now();
  const { engines, dataDir, end } = await ownEngines(`bench ${name}`, throwaway);
  let ok = false;
  try {
    await prepareDatabase(engines.databaseUrl);
    const { figures, beside, ...found } = await bench.measure(engines, dataDir);
    ok = Object.entries(goals).every(([key, goal]) => meets(figures[key] ?? NaN, goal));
    const load = rounded(loadavg()[0] ?? 0);
    console.log(
      JSON.stringify({
        ...{ name, ok, goals, ...beside },
        figures: Object.fromEntries(
          Object.entries(figures).map(([key, figure]) => [key, rounded(figure)]),
        ),
        sizes: { ...sizes, ...found.sizes, load },
        ...{ seed, seconds: rounded((performance.now() - began) / 1000) },
      }),
    );
  } finally {
    await end();
  }
  process.exit(ok ? 0 : 1);
}

/** Engines in a folder of their own, whatever runs beside and is named in the environment: what is measured must not find the
 * rows of another run. `end` stops them and leaves nothing behind. */
export async function ownEngines(command: string, throwaway = false) {
  for (const one of ["DATABASE_URL", "MEILI_URL", "MEILI_KEY", "REDIS_URL"])
    delete process.env[one];
  const dataDir = await mkdtemp(join(tmpdir(), "zhiqiao-bench-"));
  await chmod(dataDir, 0o711); // PostgreSQL, as another user, goes through it
  const engines = await startServices({ dataDir, log: tell, command, throwaway });
  const end = async () => {
    await engines.stop();
    await remove(dataDir);
  };
  return { engines, dataDir, end };
}

const meets = (figure: number, goal: Goal) =>
  "min" in goal ? figure >= goal.min : figure <= goal.max;
const rounded = (figure: number) => Math.round(figure * 100) / 100;
