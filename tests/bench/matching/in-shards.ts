// Owns scoring the benchmark's market in shards at once, one thread each, and putting their lists together.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { BestLists } from "~/workers/matching/best-lists";
import { listLength } from "~/workers/matching/compiled-market";
import type { Shape } from "./draw-market";

/** A thread does not inherit that TypeScript is read. */
const threadCode = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./shard-thread.ts", import.meta.url).href)});
});`;

/** Starts as many shards, each ready to score; the first call of what comes back scores and merges, once. */
export async function openShards(shape: Shape, of: number): Promise<() => Promise<BestLists>> {
  const threads = Array.from(
    { length: of },
    (_, part) => new Worker(threadCode, { eval: true, workerData: { shape, part, of } }),
  );
  await Promise.all(threads.map((thread) => once(thread, "message")));
  return async () => {
    const found = threads.map(async (thread) => {
      thread.postMessage("go");
      const [lists] = (await once(thread, "message")) as [BestLists];
      return lists;
    });
    const lists = await Promise.all(found);
    await Promise.all(threads.map((thread) => thread.terminate()));
    return lists.reduce(merge);
  };
}

/** Whose list each shard knows, and of those that both know the best of both. */
function merge(a: BestLists, b: BestLists): BestLists {
  return {
    ofStudents: a.ofStudents.map((key, n) => key || b.ofStudents[n]!),
    ofListings: bestOf(a.ofListings, b.ofListings),
  };
}

function bestOf(a: Int32Array, b: Int32Array): Int32Array {
  const best = new Int32Array(a.length);
  for (let row = 0; row < a.length; row += listLength)
    for (let n = 0, i = row, j = row; n < listLength; n++)
      best[row + n] = a[i]! >= b[j]! ? a[i++]! : b[j++]!;
  return best;
}
