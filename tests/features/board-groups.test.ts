// What addresses of a class board ask for, also those that were saved under earlier names.
import { expect, test } from "vitest";
import { readBoardQuery } from "~/app/features/placements/board-groups";

test.each([
  ["applying", "applying"],
  ["waiting", "applying"],
  ["to_do", "settling"],
  ["constructor", null],
  ["", null],
] as const)("group=%s asks for the pile %s", (word, pile) => {
  expect(readBoardQuery(new URLSearchParams({ group: word })).group).toBe(pile);
});
