// Owns what a corrected word means for search: listings that name it are found by its new names and aliases. Titles that
// only mention it follow with `npm run reindex`.
import { z } from "zod";
import { referenceTables, type ReferenceTable } from "~/app/domain/reference";
import { refreshReference } from "~/app/platform/reference.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { defineJob } from "../define-job";
import { refreshListingsWhere } from "../refresh-listings";

/** Listings of a corrected place, trade or skill are searchable by what it is called now. Re-reads; may run twice. */
export const refreshNamingListings = defineJob({
  name: "refresh-naming-listings",
  payload: z.object({ table: z.enum(referenceTables), code: z.string() }),
  attempts: 8,
  async run(services, { table, code }) {
    const naming = whoName(services, table, code);
    if (!naming) return;
    await refreshReference(services);
    await refreshListingsWhere(services, naming);
  },
});

/** A listing is found by its places and by all above them; a province is named by nearly all and left to the reindex. */
function whoName(
  { reference }: Services,
  table: ReferenceTable,
  code: string,
): Prisma.ListingWhereInput | null {
  if (table === "occupation") return { occupationCode: code };
  if (table === "skill") return { skills: { some: { skillCode: code } } };
  if (table !== "region" || reference.regions.get(code)?.kind === "province") return null;
  const below = [...reference.regions.values()].filter(({ parentCode }) => parentCode === code);
  const codes = [code, ...below.map((place) => place.code)];
  return { regionCodes: { hasSome: codes } };
}
