import { expect, test } from "vitest";
import { turns } from "~/workers/turns";

test("only so many run at once, in the order they came, and one that fails makes room", async () => {
  const inTurn = turns(2);
  const ends: ((failed?: Error) => void)[] = [];
  const begun: number[] = [];
  const work = (n: number) =>
    inTurn(() => {
      begun.push(n);
      return new Promise<void>((done, fail) => {
        ends[n] = (failed) => (failed ? fail(failed) : done());
      });
    });
  const all = [0, 1, 2, 3].map(work);
  const settled = () => new Promise((next) => setImmediate(next));
  await settled();
  expect(begun).toEqual([0, 1]);
  ends[1]!(new Error("broken"));
  await expect(all[1]).rejects.toThrow("broken");
  await settled();
  expect(begun).toEqual([0, 1, 2]);
  ends[0]!();
  await all[0];
  await settled();
  expect(begun).toEqual([0, 1, 2, 3]);
  ends[2]!();
  ends[3]!();
  await Promise.all([all[2], all[3]]);
});
