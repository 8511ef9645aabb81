// Owns the points of the parts that are asked pair by pair, each asked of the law once for all students who are alike in
// what the part depends on: a column over the listings. What the points are is the law's (app/domain/matching.ts).
import { pairPoints } from "~/app/domain/matching";
import type { MatchMarket } from "~/app/domain/matching-views";
import {
  pairFigures,
  type WeighedListing,
  type WeighedStudent,
} from "~/app/domain/matching-weighed";

type Code = keyof typeof pairPoints;
const codes = Object.keys(pairPoints) as Code[];

/** What of a student decides each part, whatever the listing. */
const decidedBy: Record<Code, (student: WeighedStudent) => string> = {
  pay: ({ student }) => String(student.wishedPay),
  distance: ({ places }) => places.join(),
  dorm: ({ places, student }) => `${student.needsDorm} ${places.join()}`,
  start: ({ freeFrom }) => String(freeFrom),
  languages: ({ languages }) => String(languages),
  experience: ({ student }) => String(student.monthsWorked),
  availability: ({ freeFrom, freeUntil }) => `${freeFrom} ${freeUntil}`,
};

/** Students with the same are given the same by all these parts. */
export const alikeIn = (student: WeighedStudent) =>
  codes.map((code) => decidedBy[code](student)).join(";");

/** Not asked yet; no part gives so many points. */
const unknown = 255;

export class PairColumns {
  private readonly columns = new Map<string, Uint8Array>();

  constructor(
    private readonly listings: readonly WeighedListing[],
    private readonly known: MatchMarket,
  ) {}

  /** Adds what these parts give a student at each of the chosen listings to what stands there. */
  addTo(into: Uint16Array, student: WeighedStudent, chosen: Uint32Array): void {
    for (const code of codes) {
      const column = this.columnOf(code, student);
      for (let n = 0; n < chosen.length; n++) {
        const listing = chosen[n]!;
        const points = column[listing]!;
        into[n]! += points === unknown ? this.ask(column, code, student, listing) : points;
      }
    }
  }

  private columnOf(code: Code, student: WeighedStudent): Uint8Array {
    const key = `${code} ${decidedBy[code](student)}`;
    const known = this.columns.get(key) ?? new Uint8Array(this.listings.length).fill(unknown);
    this.columns.set(key, known);
    return known;
  }

  private ask(column: Uint8Array, code: Code, student: WeighedStudent, listing: number): number {
    const l = this.listings[listing]!;
    const points = pairPoints[code](student, l, pairFigures(student, l, this.known));
    column[listing] = points;
    return points;
  }
}
