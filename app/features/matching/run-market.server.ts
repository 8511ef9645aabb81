// Owns the market facts of a run as they are kept beside it: how rare skills were and what work usually paid when its lists
// were made, so that order and reasons are judged by the same figures.
import { z } from "zod";
import type { MatchMarket } from "~/app/domain/matching-views";

const Counts = z.array(z.tuple([z.string(), z.number()]));
const StoredMarket = z.object({ of: z.number(), asking: Counts, usualPay: Counts });
export type StoredMarket = z.infer<typeof StoredMarket>;

/** The counted market without the words of the reference data, as JSON. */
export function toStoredMarket({ rarity: { of, asking }, usualPay }: MatchMarket): StoredMarket {
  return { of, asking: [...asking], usualPay: [...usualPay] };
}

/** The market of a run beside today's words; null for one that this version cannot read. */
export function marketOfRun(
  stored: unknown,
  reference: MatchMarket["reference"],
): MatchMarket | null {
  const { success, data } = StoredMarket.safeParse(stored);
  if (!success) return null;
  const { of, asking, usualPay } = data;
  return { reference, rarity: { of, asking: new Map(asking) }, usualPay: new Map(usualPay) };
}
