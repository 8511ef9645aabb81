// Owns the figures of the law of 岗位实习 (教职成〔2021〕4号) that others than its table ask for as well: ages, years, shares of
// seats. The table that asks them is internship-law.data.ts.
import type { ListingKind } from "./listing";
import { lawOf } from "./listing-kind";

/** Youngest age at which a student may start a 岗位实习 (art. 16(2)) or any job (Labour Law art. 15). */
export const minimumAge = 16;
/** First study year in which a 岗位实习 may start (art. 16(1): no first-year students). */
export const firstInternshipYear = 2;
/** Interns of a firm, and in one post, at a time (art. 11), of the people who work there. */
export const internShares = { staff: 0.1, posts: 0.2 } as const;
/** Least pay of the same post's wage (art. 18). */
export const shareOfWage = 0.8;

/** At most such a share, and never less than one. */
export function mostOf(people: number, share: number): number {
  return Math.max(1, Math.floor(people * share));
}

/** The most interns that the law means for a number of staff: of the firm, or in the same post. */
export type SeatShare = { by: keyof typeof internShares; most: number; of: number };

/** The share of so many people; null where their number is not known. */
export function shareOf(by: SeatShare["by"], people: number | null): SeatShare | null {
  return people === null ? null : { by, most: mostOf(people, internShares[by]), of: people };
}

type Staff = { kind: ListingKind; firmStaff: number | null; likePostStaff: number | null };
/** The shares that the law means for a listing of interns, the tightest first; none for other kinds, or where neither
 * number of staff is known. */
export function seatShares({ kind, firmStaff, likePostStaff }: Staff): SeatShare[] {
  if (!lawOf(kind).underInternshipLaw) return [];
  return [shareOf("staff", firmStaff), shareOf("posts", likePostStaff)]
    .filter((share) => share !== null)
    .sort((a, b) => a.most - b.most);
}
