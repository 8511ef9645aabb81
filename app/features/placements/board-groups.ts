// Owns what an address asks of a class board: a pile, a status, who is late, words, columns.
import { statuses, type ApplicationStatus } from "~/app/domain/application";
import { type Pile, pileOf, piles } from "~/app/domain/student-pile";
import type { BoardRow } from "~/app/features/applications/read-class-board.server";

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

/** The piles of a board, and whoever takes no part: a state, not a gap. */
export const boardGroups = [...piles, "exempt"] as const;
export type BoardGroup = (typeof boardGroups)[number];

/** Where a student of the board stands. */
export function groupOf({
  best,
  arranged,
  exempt,
}: Pick<BoardRow, "best"> & Partial<Pick<BoardRow, "arranged" | "exempt">>): BoardGroup {
  if (exempt) return "exempt";
  return arranged ? "placed" : pileOf(best?.status ?? null);
}

export type BoardQuery = {
  group: BoardGroup | null;
  status: ApplicationStatus | null;
  /** Only those of whose firms one is beyond its day. */
  isLate: boolean;
  q: string;
  columns: readonly BoardColumn[];
};

/** What piles were called in addresses and saved views before they were the same everywhere. */
const formerly = new Map<string, Pile>([
  ["waiting", "applying"],
  ["to_do", "settling"],
]);

/** What an address asks for; what is not known is no condition. */
export function readBoardQuery(params: URLSearchParams): BoardQuery {
  const group = params.get("group") ?? "";
  const chosen = boardColumns.filter((column) => params.getAll("col").includes(column));
  return {
    group: boardGroups.find((one) => one === group) ?? formerly.get(group) ?? null,
    status: statuses.find((status) => status === params.get("status")) ?? null,
    isLate: params.get("due") === "late",
    q: Array.from((params.get("q") ?? "").trim())
      .slice(0, 80)
      .join(""),
    columns: chosen.length > 0 ? chosen : boardColumns,
  };
}

/** Whether a student stands among those who are asked for; the pile is asked separately because its tabs count. */
export function fits(row: BoardRow, { status, isLate, q }: BoardQuery, now: Date) {
  const { name, studentNumber, best, firmsBy } = row;
  if (status && best?.status !== status) return false;
  if (isLate && !(firmsBy && firmsBy < now)) return false;
  const words = [name, studentNumber, best?.firm, best?.title].join(" ").toLowerCase();
  return words.includes(q.toLowerCase());
}
