// Owns what a returned pile of papers says: how well each page was read, which papers are whole, which page of which one
// has to be photographed again, who may confirm it. Reading pictures is the features'.
import type { Party } from "./paper";
import type { SchoolRole } from "./permission";
import { accept, type Outcome, refuse } from "./refusal";
import type { Id } from "./values";

export const scanReadings = ["good", "blurred", "no_code", "foreign", "twice", "outdated"] as const;
export type ScanReading = (typeof scanReadings)[number];
export const pileStates = ["reading", "read", "confirmed", "dropped", "failed"] as const;
export type PileState = (typeof pileStates)[number];

/** Who prints papers and brings them back: those who draw them up. */
const keepers: readonly SchoolRole[] = [
  ...(["class_adviser", "college_office", "internship_office", "school_admin"] as const),
];
/** Whether a role prints papers, brings piles and confirms them, within its scope. */
export function keepsPiles(role: SchoolRole): boolean {
  return keepers.includes(role);
}

/** Below it words cannot be read safely: measured on photographed papers, see features/piles/judge-sharpness.ts. */
export const leastSharpness = 2.1;

export type ScanFacts = {
  hasCode: boolean;
  /** A code that is no page's of ours. */
  isOther: boolean;
  /** Taken whole, so that it could be set upright. */
  isWhole: boolean;
  /** Null: no words on it to judge by. */
  sharpness: number | null;
  /** The paper its code names, of this school and standing; null for none. */
  paper: { isSameText: boolean } | null;
};

/** How well a page was read, before it is compared with the others of its pile. */
export function judgeScan(scan: ScanFacts): Exclude<ScanReading, "twice"> {
  if (!scan.hasCode) return scan.isOther ? "foreign" : "no_code";
  if (!scan.paper) return "foreign";
  if (!scan.paper.isSameText) return "outdated";
  if (!scan.isWhole || (scan.sharpness ?? Infinity) < leastSharpness) return "blurred";
  return "good";
}

export type ScanLine = {
  id: Id;
  paperId: Id | null;
  page: number | null;
  reading: ScanReading;
  sharpness: number | null;
  inkOf: readonly Party[];
  /** A person who looked at it said which page it is. */
  isByHand: boolean;
};

/** Of several pictures of one page the one that counts: a good one before a blurred one, by hand before by code, then the
 * sharpest. Answers the ids of the others, to be marked `twice`. */
export function findTwice(lines: readonly ScanLine[]): Id[] {
  const best = new Map<string, ScanLine>();
  const twice: Id[] = [];
  const counting = lines.filter(({ paperId, page }) => paperId !== null && page !== null);
  for (const line of counting) {
    if (line.reading === "foreign" || line.reading === "outdated") continue;
    const key = `${line.paperId ?? ""}.${String(line.page)}`;
    const known = best.get(key);
    if (known && rank(known) >= rank(line)) twice.push(line.id);
    else {
      if (known) twice.push(known.id);
      best.set(key, line);
    }
  }
  return twice;
}

function rank({ isByHand, reading, sharpness }: ScanLine): number {
  const isSharp = reading === "good" || (reading === "twice" && (sharpness ?? 0) >= leastSharpness);
  return (isByHand ? 2_000 : 0) + (isSharp ? 1_000 : 0) + (sharpness ?? 0);
}

/** A paper of which pages came, or which was printed with those that did. */
export type ExpectedPaper = { paperId: Id; position: number | null; pages: number };
export type PaperSum = ExpectedPaper & {
  isWhole: boolean;
  missing: number[];
  blurred: number[];
  /** Whose places have ink in them. */
  inkOf: Party[];
};

/** What came of each paper, in the order they were printed; those that nobody printed together come last. */
export function sumUpPile(
  papers: readonly ExpectedPaper[],
  lines: readonly ScanLine[],
): PaperSum[] {
  const ordered = [...papers].sort((a, b) => (a.position ?? 1e9) - (b.position ?? 1e9));
  return ordered.map((paper) => {
    const own = lines.filter(
      ({ paperId, reading }) => paperId === paper.paperId && reading !== "twice",
    );
    const pages = Array.from({ length: paper.pages }, (_, n) => n + 1);
    const good = new Set(own.filter(({ reading }) => reading === "good").map(({ page }) => page));
    const seen = new Set(
      own.filter(({ reading }) => reading === "blurred").map(({ page }) => page),
    );
    const blurred = pages.filter((page) => !good.has(page) && seen.has(page));
    const missing = pages.filter((page) => !good.has(page) && !seen.has(page));
    const inkOf = [
      ...new Set(own.filter(({ reading }) => reading === "good").flatMap((line) => line.inkOf)),
    ];
    return { ...paper, missing, blurred, inkOf, isWhole: missing.length + blurred.length === 0 };
  });
}

/** The page that a picture without a code most likely is: the only missing one between its neighbours' pages, or of the
 * paper of the neighbour before it. Null where that is not clear. */
export function guessPage(
  sums: readonly PaperSum[],
  before: { paperId: Id; page: number } | null,
  after: { paperId: Id; page: number } | null,
): { paperId: Id; page: number } | null {
  const tries = [
    before && { paperId: before.paperId, page: before.page + 1 },
    after && { paperId: after.paperId, page: after.page - 1 },
  ];
  for (const one of tries) {
    const sum = one && sums.find(({ paperId }) => paperId === one.paperId);
    if (one && sum && [...sum.missing, ...sum.blurred].includes(one.page)) return one;
  }
  return null;
}

/** Whether somebody may confirm a pile: not who brought it, and only what was read to its end. Refusals:
 * `pile.not_yours`, `pile.not_read`, `pile.same_person`. */
export function judgeConfirm(
  pile: { state: PileState; uploadedById: Id },
  by: { personId: Id; role: SchoolRole },
): Outcome<null> {
  if (!keepsPiles(by.role)) return refuse("pile.not_yours");
  if (pile.state !== "read" && pile.state !== "confirmed") return refuse("pile.not_read");
  return pile.uploadedById === by.personId ? refuse("pile.same_person") : accept(null);
}
