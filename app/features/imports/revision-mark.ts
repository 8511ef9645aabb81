// Owns how a marked sheet says whose it is, so that it is known when it comes back mended: behind the heading of its last
// column, where every spreadsheet program leaves it.
import { plainHeading } from "~/app/domain/sheet";
import { remarkHeadings } from "~/app/domain/sheet.data";
import type { Id } from "~/app/domain/values";

const mark = /[(（]\s*([0-9a-f]{32})\s*[)）]\s*$/;

/** The heading of the last column with the run whose rows these are. */
export function markHeading(heading: string, runId: Id): string {
  return `${heading} (${runId.replaceAll("-", "")})`;
}

/** Whether a heading is that of the column which says what to change: ours, never the person's. */
export function isRemarkHeading(heading: string): boolean {
  return remarkHeadings.has(plainHeading(heading));
}

/** The run that a heading names; null for any other. */
export function revisedBy(heading: string): Id | null {
  const digits = isRemarkHeading(heading) ? mark.exec(heading)?.[1] : undefined;
  return digits ? digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5") : null;
}
