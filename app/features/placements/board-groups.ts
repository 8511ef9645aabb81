// Owns the piles an adviser sorts a class into, and what an address asks of a class board.
import { statuses, type ApplicationStatus, whoseTurn } from "~/app/domain/application";
import type { BoardRow } from "~/app/features/applications/read-class-board.server";

export const boardGroups = ["none", "waiting", "to_do", "placed", "again"] as const;
export type BoardGroup = (typeof boardGroups)[number];
export const boardColumns = [
  "status",
  "firm",
  "turn",
  "since",
  "starts",
  "count",
  "number",
] as const;
export type BoardColumn = (typeof boardColumns)[number];

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

export type BoardQuery = {
  group: BoardGroup | null;
  status: ApplicationStatus | null;
  /** Only those whose firm, student or school is beyond its day. */
  isLate: boolean;
  q: string;
  columns: readonly BoardColumn[];
};

/** What an address asks for; what is not known is no condition. */
export function readBoardQuery(params: URLSearchParams): BoardQuery {
  const group = params.get("group");
  const chosen = boardColumns.filter((column) => params.getAll("col").includes(column));
  return {
    group: isBoardGroup(group) ? group : null,
    status: statuses.find((status) => status === params.get("status")) ?? null,
    isLate: params.get("due") === "late",
    q: Array.from((params.get("q") ?? "").trim())
      .slice(0, 80)
      .join(""),
    columns: chosen.length > 0 ? chosen : boardColumns,
  };
}

/** Whether a student stands among those who are asked for; the pile is asked separately because its tabs count. */
export function fits({ name, studentNumber, best }: BoardRow, query: BoardQuery, now: Date) {
  const { status, isLate, q } = query;
  if (status && best?.status !== status) return false;
  if (isLate && !(best?.due && best.due < now)) return false;
  const words = [name, studentNumber, best?.firm, best?.title].join(" ").toLowerCase();
  return words.includes(q.toLowerCase());
}
