// Owns which students of a class an address asks for before the market: one reason, or whether anything fits.
import { type Hindrance, hindrances } from "~/app/domain/matching-hindrance";
import type { ClassRow } from "./read-class-fits.server";

export const classShows = ["fits", "none", "off"] as const;
export type ClassShow = (typeof classShows)[number];
export type ClassQuery = { why: Hindrance | null; show: ClassShow | null };

/** What is not known is no condition. */
export function readClassQuery(params: URLSearchParams): ClassQuery {
  return {
    why: hindrances.find((one) => one === params.get("why")) ?? null,
    show: classShows.find((one) => one === params.get("show")) ?? null,
  };
}

/** In which of the three a student stands. */
export function showOf({ isOff, fits }: Pick<ClassRow, "isOff" | "fits">): ClassShow {
  if (isOff) return "off";
  return fits.length > 0 ? "fits" : "none";
}

/** Whether the address asks for a student. */
export function isAsked(row: ClassRow, { why, show }: ClassQuery): boolean {
  return (why === null || row.why === why) && (show === null || showOf(row) === show);
}
