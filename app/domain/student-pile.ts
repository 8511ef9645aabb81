// Owns the piles into which a school sorts its students, by the best news of all they have sent. Every student lies in
// exactly one, so that a home page's table and charts and the tabs of a class board show the same numbers.
import { type ApplicationStatus, ends, waitingForFirm } from "./application";

/** none: nothing sent; applying: firms have it; offered: the student is to answer; settling: a yes that the day of undoing
 * or the school still holds; placed: settled; again: everything has ended, the search begins anew. */
export const piles = ["none", "applying", "offered", "settling", "placed", "again"] as const;
export type Pile = (typeof piles)[number];

const statusesOf: Record<Exclude<Pile, "none">, readonly ApplicationStatus[]> = {
  applying: waitingForFirm,
  offered: ["offered"],
  settling: ["accepted", "school_review"],
  placed: ["placed"],
  again: ends,
};

/** The pile of a student whose best news is this status; a draft is nobody's news, null means that nothing was sent. */
export function pileOf(best: ApplicationStatus | null): Pile {
  if (best === null) return "none";
  return piles.find((pile) => pile !== "none" && statusesOf[pile].includes(best)) ?? "none";
}

/** How many lie in each pile. */
export function countPiles(of: Iterable<{ pile: Pile; n: number }>): Record<Pile, number> {
  const counts: Record<Pile, number> = {
    ...{ none: 0, applying: 0, offered: 0, settling: 0, placed: 0, again: 0 },
  };
  for (const { pile, n } of of) counts[pile] += n;
  return counts;
}
