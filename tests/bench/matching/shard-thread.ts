// One shard of the benchmark's market in a thread of its own, as a job of the queue scores one: draws the market, warms up on
// a small one, says it is ready, scores its share of the students when told to, and hands the lists over.
import { parentPort, workerData } from "node:worker_threads";
import type { CompiledMarket, StudentClass } from "~/workers/matching/compiled-market";
import { findBest } from "~/workers/matching/best-lists";
import { drawMarket, type Shape } from "./draw-market";

const { shape, part, of } = workerData as { shape: Shape; part: number; of: number };
const market = drawMarket(shape);
findBest(drawMarket({ ...shape, students: 2_000, listings: 2_000 }));

/** The same market with a share of its students: whole blocks, or of a single one a run of its students. */
function share(): CompiledMarket {
  const { blocks, students } = market;
  if (blocks.length > 1) return { ...market, blocks: blocks.filter((_, n) => n % of === part) };
  const [from, to] = [part, part + 1].map((n) => Math.floor((n * students) / of));
  const within = ({ first, last, base }: StudentClass): StudentClass => {
    return { first: Math.max(first, from!), last: Math.min(last, to!), base };
  };
  const classes = blocks[0]!.classes.map(within).filter(({ first, last }) => first < last);
  return { ...market, blocks: [{ ...blocks[0]!, classes }] };
}

const own = share();
parentPort!.once("message", () => {
  const { ofStudents, ofListings } = findBest(own);
  parentPort!.postMessage({ ofStudents, ofListings }, [
    ofStudents.buffer as ArrayBuffer,
    ofListings.buffer as ArrayBuffer,
  ]);
});
parentPort!.postMessage("ready");
