// Owns the four piles an adviser sorts a class into.
import { whoseTurn } from "~/app/domain/application";
import type { BoardRow } from "~/app/features/applications/read-class-board.server";

export const boardGroups = ["none", "waiting", "to_do", "placed", "again"] as const;
export type BoardGroup = (typeof boardGroups)[number];

/** Whether a word from an address names a pile. */
export function isBoardGroup(word: string | null): word is BoardGroup {
  return (boardGroups as readonly (string | null)[]).includes(word);
}

/** The pile of a student: nothing sent, waiting for a firm, somebody here must act, settled, or to begin again. */
export function groupOf({ best }: Pick<BoardRow, "best">): BoardGroup {
  if (!best || best.status === "draft") return "none";
  if (best.status === "accepted" || best.status === "placed") return "placed";
  const turn = whoseTurn(best.status);
  if (turn === "enterprise") return "waiting";
  return turn === null ? "again" : "to_do";
}
