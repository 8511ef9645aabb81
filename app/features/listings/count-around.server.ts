// Owns what is counted around listings for the index: how many students apply, and how the firm answers.
import { fewestAnswered } from "~/app/domain/firm-page";
import type { Id } from "~/app/domain/values";
import { readAnswerRecords } from "~/app/features/firms/read-answer-records.server";
import type { Services } from "~/app/platform/services.server";

type Listing = { id: Id; enterprise: { id: Id } };
type Around = { applicants: number; answers: { share: number; usualDays: number } | null };

/** For each listing the applications that were sent and not taken back, and the firm's record over twelve months; null
 * where too few answers were due, or none ever came. */
export async function countAround(
  { pool, clock }: Pick<Services, "pool" | "clock">,
  listings: readonly Listing[],
): Promise<(listing: Listing) => Around> {
  if (listings.length === 0) return () => ({ applicants: 0, answers: null });
  const firms = [...new Set(listings.map(({ enterprise }) => enterprise.id))];
  const [applied, records] = await Promise.all([
    pool.query<{ listingId: Id; applicants: number }>(
      `select "listingId", count(*)::int as applicants from "Application"
       where "listingId" = any($1) and status not in ('draft', 'withdrawn') group by 1`,
      [listings.map(({ id }) => id)],
    ),
    readAnswerRecords({ pool }, firms, clock.now()),
  ]);
  const applicants = new Map(applied.rows.map((row) => [row.listingId, row.applicants]));
  return ({ id, enterprise }) => {
    const record = records.get(enterprise.id);
    const isTelling = record && record.of >= fewestAnswered && record.usualDays !== null;
    const answers = isTelling
      ? { share: Math.round((100 * record.inTime) / record.of), usualDays: record.usualDays ?? 0 }
      : null;
    return { applicants: applicants.get(id) ?? 0, answers };
  };
}
