// Owns what a listing said before a change that nobody has approved yet: frozen when the change goes to review, read by those
// who applied, gone when the change is approved. Which changes go to review is domain/listing-changes.ts'.
import { isHazardous } from "~/app/domain/listing-terms";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { ListingDraft } from "./listing-draft";
import { type ListingDraftRow, listingDraftSelect, toListingDraft } from "./listing-draft.server";
import type { ListingViewRow } from "./listing-view.server";

/** Columns that say where a listing is and not what it says. */
const standing = ["id", "number", "source", "status", "taken", "publishedAt", "enterprise"];
const days = ["startsOn", "endsOn", "applyBy", "validUntil"];

/** The columns of a row as those who applied may read them: with the words that were approved. */
export function columnsAsStood<Row extends object>(row: Row, stoodAs: unknown): Row {
  if (!stoodAs) return row;
  const said = Object.entries(stoodAs).filter(
    ([column]) => column in row && !standing.includes(column),
  );
  const dated = said.map(([column, value]) => [
    column,
    days.includes(column) && typeof value === "string" ? new Date(value) : (value as unknown),
  ]);
  return { ...row, ...(Object.fromEntries(dated) as Partial<Row>) };
}

/** The whole row as those who applied may read it, standing where it stands now. */
export function asStood<Row extends ListingViewRow>(row: Row, stoodAs: unknown): Row {
  if (!stoodAs) return row;
  const draft = stoodAs as ListingDraft;
  return {
    ...columnsAsStood(row, stoodAs),
    payAllowances: draft.allowances,
    hazardous: isHazardous(draft),
    skills: draft.skillCodes.map((skillCode) => ({
      ...{ skillCode, needed: draft.neededSkillCodes.includes(skillCode), inferred: false },
    })),
    majors: draft.majorCodes.map((majorCode) => ({ majorCode })),
    sites: sitesOf(draft),
  };
}

/** The columns of what a listing says, as approved. */
export const stoodTermsSelect = { ...listingDraftSelect, stoodAs: true } as const;

/** What a listing says, as approved, as far as the law looks at it; null when it is gone. */
export async function readStoodTerms(db: Tx, listingId: Id): Promise<ListingDraft | null> {
  const row = await db.listing.findUnique({ where: { id: listingId }, select: stoodTermsSelect });
  return row && stoodTermsOf(row);
}

/** The same of a row that is read already. */
export function stoodTermsOf(row: ListingDraftRow & { stoodAs: unknown }): ListingDraft {
  const draft = toListingDraft(row);
  const stood = row.stoodAs as ListingDraft | null;
  return stood ? { ...stood, validUntil: new Date(stood.validUntil) } : draft;
}

/** The title alone, where no more of a listing is shown. */
export function titleAsStood({ title, stoodAs }: { title: string; stoodAs: unknown }): string {
  return stoodAs ? (stoodAs as ListingDraft).title : title;
}

function sitesOf({ sites, firmSites }: ListingDraft): ListingViewRow["sites"] {
  return sites.flatMap(({ siteId, seats }) => {
    const site = firmSites.find(({ id }) => id === siteId);
    return site ? [{ seats, site }] : [];
  });
}
