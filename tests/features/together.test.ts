// Asking together: a crowd shares questions, everybody gets their own answer, nobody an old one.
import { expect, test } from "vitest";
import { together } from "~/app/platform/together.server";

function aQuestion() {
  const asked: string[][] = [];
  const answers: (() => void)[] = [];
  const truth = new Map<string, number>();
  const ask = together<number>(async (keys) => {
    asked.push(keys);
    await new Promise<void>((done) => answers.push(done));
    return new Map(
      keys.flatMap((key) => {
        const value = truth.get(key);
        return value === undefined ? [] : [[key, value]];
      }),
    );
  });
  const answer = async () => {
    answers.shift()!();
    await new Promise((done) => setImmediate(done));
  };
  return { ask, asked, answer, truth };
}

test("who asks while a question is out shares the next one, each with the own answer", async () => {
  const { ask, asked, answer, truth } = aQuestion();
  truth.set("a", 1).set("b", 2);
  const all = ["a", "b", "c", "b"].map((key) => ask(key));
  expect(asked).toEqual([["a"]]);
  await answer();
  expect(asked).toEqual([["a"], ["b", "c"]]);
  await answer();
  expect(await Promise.all(all)).toEqual([1, 2, undefined, 2]);
});

test("nothing is remembered: what changed after the question was answered is seen by the next", async () => {
  const { ask, answer, truth } = aQuestion();
  truth.set("a", 1);
  const before = ask("a");
  await answer();
  expect(await before).toBe(1);
  truth.delete("a");
  const after = ask("a");
  await answer();
  expect(await after).toBeUndefined();
});

test("a failed question fails those who shared it, and the next one is asked", async () => {
  let calls = 0;
  const ask = together<number>(() => {
    calls += 1;
    return calls === 1
      ? Promise.reject(new Error("connection lost"))
      : Promise.resolve(new Map([["b", 2]]));
  });
  const [first, second] = await Promise.allSettled([ask("a"), ask("b")]);
  expect(first.status).toBe("rejected");
  expect(second).toEqual({ status: "fulfilled", value: 2 });
});
