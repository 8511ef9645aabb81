// Owns which pages search engines are told of: the front, the search and every open listing that its firm posted; as
// sitemaps.org wants it, at most 50,000 in one file.
import { dayOf } from "~/app/domain/values";
import { onTheMarket } from "~/app/features/listings/read-search.server";
import { paths } from "~/app/paths";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { publicOrigin } from "./public-origin.server";

const fixedPages = [paths.home(), paths.listings.search(), paths.matching(), paths.rules()];

/** The most that one file may name. */
export const mostInFile = 50_000;
type On = Pick<Services, "db" | "clock" | "repostedOn" | "env">;

/** The sitemap: pages themselves, or, where there are too many for one file, its parts; `part` counts from 1. null for a
 * part that there is not. */
export async function sitemapXml(
  services: On,
  request: Request,
  part: number | null,
  most = mostInFile,
): Promise<string | null> {
  const where = told(services);
  const origin = publicOrigin(services.env, request);
  const parts = Math.max(1, Math.ceil((await services.db.listing.count({ where })) / most));
  if (part !== null && part > parts) return null;
  if (part === null && parts > 1) {
    const files = Array.from({ length: parts }, (_, i) => paths.sitemap(i + 1));
    return listed(
      "sitemapindex",
      "sitemap",
      files.map((path) => ({ loc: origin + path })),
    );
  }
  const rows = await services.db.listing.findMany({
    where,
    select: { id: true, updatedAt: true },
    orderBy: { id: "asc" },
    skip: ((part ?? 1) - 1) * most,
    take: most,
  });
  const fixed = (part ?? 1) === 1 ? fixedPages : [];
  return listed("urlset", "url", [
    ...fixed.map((path) => ({ loc: origin + path })),
    ...rows.map(({ id, updatedAt }) => ({
      loc: origin + paths.listings.show(id),
      lastmod: updatedAt.toISOString(),
    })),
  ]);
}

/** Open to all and posted by a firm here, as long as it takes applications. */
function told(services: On): Prisma.ListingWhereInput {
  const today = new Date(dayOf(services.clock.now()));
  return {
    ...onTheMarket(services, null),
    source: "posted",
    AND: [
      { OR: [{ applyBy: null }, { applyBy: { gte: today } }] },
      { OR: [{ seats: null }, { taken: { lt: services.db.listing.fields.seats } }] },
    ],
  };
}

type Entry = { loc: string; lastmod?: string };

/** Our own addresses hold nothing that XML would have to escape but the sign between parameters. */
function listed(root: string, item: string, entries: readonly Entry[]): string {
  const lines = entries.map(({ loc, lastmod }) => {
    const at = loc.replaceAll("&", "&amp;");
    return `<${item}><loc>${at}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ""}</${item}>`;
  });
  const space = "http://www.sitemaps.org/schemas/sitemap/0.9";
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${space}">\n${lines.join("\n")}\n</${root}>\n`;
}
