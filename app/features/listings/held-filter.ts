// Owns which held listings an operator means: the filter that the page shows and the batch acts on, the same for both.
import { z } from "zod";

const part = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .nullable()
    .catch(null)
    .default(null)
    .transform((text) => text || null);

/** Every part null: all of them. A finding that nothing has means none. */
export const HeldFilter = z.object({
  finding: part(40),
  source: part(120),
  /** Words of the title or the firm's name. */
  q: part(60),
});
export type HeldFilter = z.infer<typeof HeldFilter>;

/** The condition of the database for it: held re-posted listings, every set part narrowing. */
export function heldWhere({ finding, source, q }: HeldFilter) {
  return {
    status: "held" as const,
    source: "reposted" as const,
    ...(finding && { findings: { array_contains: [{ code: finding }] } }),
    ...(source && { sourceName: source }),
    ...(q && {
      OR: [
        { title: { contains: q, mode: "insensitive" as const } },
        { enterprise: { name: { contains: q, mode: "insensitive" as const } } },
      ],
    }),
  };
}
