// What is measured: our search as the page asks it, the same on the stand-in, and a Meilisearch as it comes.
import { Meilisearch } from "meilisearch";
import { readSearch } from "~/app/features/listings/read-listing-search.server";
import { readSearchPage } from "~/app/features/listings/read-search.server";
import type { Services } from "~/app/platform/services.server";
import type { EngineUrls } from "~/scripts/services";

/** How many listings a page shows. */
export const pageSize = 20;

/** `ask`: the first ids that an engine brings for what somebody typed. `readsInitials`: two letters are answered with what
 * they may mean. */
export type Engine = {
  name: string;
  ask: (typed: string) => Promise<string[]>;
  readsInitials: boolean;
};

/** Ours, or the stand-in where the services know no engine: what the page shows of what was found, and below it of what
 * has some of the words. */
export function ours(name: string, services: Services): Engine {
  const visitor = { viewer: null, locale: "zh-CN" as const };
  const ask: Engine["ask"] = async (typed) => {
    const search = readSearch(new URLSearchParams({ q: typed, show: "all" }));
    const { found, also } = await readSearchPage(services, visitor, search);
    return [...found, ...also].map(({ listing }) => listing.id);
  };
  return { name, ask, readsInitials: true };
}

/** A Meilisearch with nothing set: the texts of the listings as they are, under their usual names. */
export async function rawEngine(
  { meiliUrl, meiliKey }: EngineUrls,
  services: Services,
): Promise<Engine> {
  const client = new Meilisearch({ host: meiliUrl ?? "", apiKey: meiliKey ?? "" });
  const index = client.index("raw");
  const rows = await services.db.listing.findMany({
    where: { status: "live", validUntil: { gt: services.clock.now() } },
    include: { skills: true, enterprise: { select: { name: true } } },
  });
  const { occupations, skills, regions } = services.reference;
  const nameOf = (of: ReadonlyMap<string, { names: { "zh-CN": string } }>, code: string | null) =>
    of.get(code ?? "")?.names["zh-CN"] ?? "";
  const documents = rows.map((row) => ({
    id: row.id,
    title: row.title,
    occupation: nameOf(occupations, row.occupationCode),
    skills: row.skills.map(({ skillCode }) => nameOf(skills, skillCode)),
    firm: row.enterprise.name,
    places: row.regionCodes.map((code) => nameOf(regions, code)),
    description: row.description,
    benefits: row.benefits,
  }));
  await client.tasks.waitForTask(await index.addDocuments(documents, { primaryKey: "id" }), {
    timeout: 600_000,
  });
  const ask: Engine["ask"] = async (typed) => {
    const { hits } = await index.search(typed, { limit: pageSize, attributesToRetrieve: ["id"] });
    return hits.map(({ id }) => String(id));
  };
  return { name: "raw", ask, readsInitials: false };
}
