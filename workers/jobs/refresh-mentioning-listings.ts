// Owns what another version of the operator's groups of words means for search: listings whose titles say one of the words
// that came or went are made anew.
import { z } from "zod";
import { differingGroups, type WordGroup } from "~/app/domain/word-groups";
import type { Id } from "~/app/domain/values";
import { refreshReference } from "~/app/platform/reference.server";
import type { Services } from "~/app/platform/services.server";
import { groupEffect } from "~/search/trade-words";
import { defineJob } from "../define-job";
import { refreshListings } from "../refresh-listings";

const batch = 5_000;

/** Listings are findable by the groups in force, and no longer by those that went. Re-reads; may run twice. */
export const refreshMentioningListings = defineJob({
  name: "refresh-mentioning-listings",
  payload: z.object({ number: z.int() }),
  attempts: 8,
  async run(services, { number }) {
    const { text } = services;
    await refreshReference(services);
    const differing = differingGroups(
      await groupsOf(services, number - 1),
      await groupsOf(services, number),
    );
    const said = [...new Set(differing.flatMap((group) => groupEffect(text, group).said))];
    if (said.length === 0) return;
    for (let after: Id | null = null; ;) {
      const rows: { id: Id; title: string }[] = await pageOfTitles(services, after);
      const saying = rows.filter(({ title }) => {
        const plain = text.normalize(title);
        return said.some((word) => plain.includes(word));
      });
      if (saying.length > 0)
        await refreshListings(
          services,
          saying.map(({ id }) => id),
        );
      if (rows.length < batch) return;
      after = rows.at(-1)?.id ?? null;
    }
  },
});

async function groupsOf({ db }: Services, number: number): Promise<WordGroup[]> {
  const version = await db.wordGroupVersion.findUnique({ where: { number } });
  return (version?.groups ?? []) as WordGroup[];
}

function pageOfTitles({ db }: Services, after: Id | null) {
  return db.listing.findMany({
    where: { status: "live", ...(after ? { id: { gt: after } } : {}) },
    orderBy: { id: "asc" },
    take: batch,
    select: { id: true, title: true },
  });
}
