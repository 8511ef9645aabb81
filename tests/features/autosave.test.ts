import { expect, test } from "vitest";
import { Autosave, type SaveAnswer, type SaveState } from "~/app/features/listings/autosave";

const soon = (ms = 5) => new Promise((resolve) => setTimeout(resolve, ms));

/** A server whose answers come when the test lets them. */
function aServer() {
  const asked: number[] = [];
  const states: SaveState[] = [];
  const answers: ((answer: SaveAnswer<object>) => void)[] = [];
  const saver = new Autosave<object>({
    ...{ version: 1, quiet: 1, again: 1 },
    send: (version) => {
      asked.push(version);
      return new Promise((resolve) => answers.push(resolve));
    },
    onState: (state) => states.push(state),
  });
  const answer = async (said: SaveAnswer<object>) => {
    answers.shift()?.(said);
    await soon();
  };
  return { saver, asked, states, answer };
}

test("typing while a save is under way waits for its answer, and goes out on the version that it made", async () => {
  const { saver, asked, states, answer } = aServer();
  saver.touch();
  await soon();
  saver.touch();
  saver.touch();
  await soon();
  expect(asked).toEqual([1]);
  await answer({ is: "saved", version: 2 });
  expect(asked).toEqual([1, 2]);
  await answer({ is: "saved", version: 3 });
  expect([saver.version, states.at(-1)]).toEqual([3, "saved"]);
});

test("a press on save waits for the save under way, and nothing goes out beside it", async () => {
  const { saver, asked, answer } = aServer();
  saver.touch();
  await soon();
  let isSettled = false;
  void saver.hold().then(() => (isSettled = true));
  saver.touch();
  await soon();
  expect([isSettled, asked]).toEqual([false, [1]]);
  await answer({ is: "saved", version: 2 });
  await soon();
  expect([isSettled, saver.version, asked]).toEqual([true, 2, [1]]);
  saver.release(); // the form came back: what was typed meanwhile is saved now
  await soon();
  expect(asked).toEqual([1, 2]);
});

test("after a conflict it keeps still until somebody chooses", async () => {
  const { saver, asked, states, answer } = aServer();
  saver.touch();
  await soon();
  await answer({ is: "conflict", version: 7 });
  saver.touch();
  await soon();
  expect([states.at(-1), asked]).toEqual(["conflict", [1]]);
  saver.insist(7);
  await soon();
  expect(asked).toEqual([1, 7]);
});

test("a save that was lost is tried again; one that cannot be read waits for the next key", async () => {
  const { saver, asked, answer } = aServer();
  saver.touch();
  await soon();
  await answer({ is: "lost" });
  expect(asked).toEqual([1, 1]);
  await answer({ is: "invalid", errors: { payMin: ["not_number"] } });
  expect(asked).toEqual([1, 1]);
  saver.touch();
  await soon();
  expect(asked).toEqual([1, 1, 1]);
});

test("a page that is left sends what is unsaved, once", async () => {
  const { saver, asked } = aServer();
  saver.touch();
  saver.leave();
  saver.leave();
  await soon();
  expect(asked).toEqual([1]);
});
