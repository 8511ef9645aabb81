// Owns what a firm's administrator sees to put the firm's page right: the facts with their marks, the sites with who uses
// them, the photos in order, and what can be chosen.
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import { listPlaces, type PlaceChoices } from "~/app/features/listings/list-places.server";
import type { Services } from "~/app/platform/services.server";
import { firmFactsSelect } from "./edit-firm.server";
import { type IndustryGroup, industryName, listIndustries } from "./find-industry.server";
import { markOf } from "./firm-mark.server";
import { isUsed, siteSelect, siteUse } from "./keep-site.server";
import type { FirmPhoto } from "./read-firm-story.server";

export type EditorSite = {
  siteId: Id;
  name: string;
  regionCode: string;
  region: string;
  address: string;
  isUsed: boolean;
  version: string;
};
export type FirmEditor = {
  enterpriseId: Id;
  name: string;
  facts: { shortName: string; about: string; industry: string | null; staffCount: number | null };
  /** Words of earlier days that are no division of the list. */
  ownIndustry: string | null;
  version: string;
  isPublic: boolean;
  sites: EditorSite[];
  photos: FirmPhoto[];
  industries: IndustryGroup[];
  places: PlaceChoices["groups"];
};

/** The editor's page for the actor's own firm; null for a firm that is no more. */
export async function findFirmEditor(
  { db, reference }: Pick<Services, "db" | "reference">,
  { enterpriseId }: EnterpriseActor,
  locale: Locale,
): Promise<FirmEditor | null> {
  const firm = await db.enterprise.findUnique({
    where: { id: enterpriseId },
    select: {
      ...{ ...firmFactsSelect, name: true, status: true },
      sites: { select: { id: true, ...siteSelect, ...siteUse }, orderBy: { id: "asc" } },
      photos: {
        where: { file: { removedAt: null } },
        select: { fileId: true, caption: true },
        orderBy: [{ position: "asc" }, { fileId: "asc" }],
      },
    },
  });
  if (!firm) return null;
  const { name, status, sites, photos, shortName, about, industry, staffCount } = firm;
  const facts = { shortName, about, industry, staffCount };
  const isListed = reference.industries.has(industry ?? "");
  return {
    ...{ enterpriseId, name, facts, photos, version: markOf(facts) },
    ownIndustry: isListed ? null : industryName(reference, industry, locale),
    isPublic: status === "approved",
    sites: sites.map((site) => {
      const { id: siteId, name: siteName, regionCode, address } = site;
      const version = markOf({ name: siteName, regionCode, address });
      const region = reference.regions.get(regionCode)?.names[locale] ?? regionCode;
      return { siteId, name: siteName, regionCode, region, address, isUsed: isUsed(site), version };
    }),
    industries: listIndustries(reference, locale),
    places: listPlaces(reference, null, locale).groups,
  };
}
