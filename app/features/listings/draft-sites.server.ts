// Owns the places of a listing with their seats: chosen among the firm's, or added to them with the form. Where there are
// any, the listing's seats are their sum and its places theirs.
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Reference } from "~/app/domain/reference";
import type { Id } from "~/app/domain/values";
import { audit, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { SaveListing } from "./listing-form-schema.server";

/** The seats that a form comes to: of its places together, where it names any of the firm's `own`; null: not said. */
export function seatsAsked(
  typed: SaveListing,
  own: readonly { id: Id }[],
  { regions }: Reference,
): number | null {
  const ids = new Set(own.map(({ id }) => id));
  const known = typed.sites.filter(({ siteId }) => ids.has(siteId)).map(({ seats }) => seats);
  const isNew = typed.newSiteRegion !== undefined && regions.has(typed.newSiteRegion);
  const at = [...known, isNew ? typed.newSiteSeats : undefined].filter((n) => n !== undefined);
  return at.length > 0 ? at.reduce((sum, n) => sum + n, 0) : (typed.seats ?? null);
}

type At = { listingId: Id; actor: EnterpriseActor; now: Date };

/** Seats per place as typed, in place of those before; another firm's places and unknown regions are left out. */
export async function replaceSites(
  tx: Tx,
  at: At,
  typed: SaveListing,
  { regions }: Reference,
): Promise<void> {
  const { listingId, actor } = at;
  const isNew = typed.newSiteRegion !== undefined && regions.has(typed.newSiteRegion);
  const added = isNew ? await addSite(tx, at, typed) : [];
  const asked = [...typed.sites, ...added];
  const own = await tx.enterpriseSite.findMany({
    where: { enterpriseId: actor.enterpriseId, id: { in: asked.map(({ siteId }) => siteId) } },
    select: { id: true, regionCode: true, address: true },
    orderBy: { id: "asc" },
  });
  const rows = own.flatMap(({ id: siteId }) => {
    const seats = asked.find((one) => one.siteId === siteId)?.seats;
    return seats === undefined ? [] : [{ listingId, siteId, seats }];
  });
  await tx.listingSite.deleteMany({ where: { listingId } });
  if (rows.length === 0) return;
  await tx.listingSite.createMany({ data: rows });
  const places = own.filter(({ id }) => rows.some(({ siteId }) => siteId === id));
  await tx.listing.update({
    where: { id: listingId },
    data: {
      seats: rows.reduce((sum, { seats }) => sum + seats, 0),
      regionCodes: [...new Set(places.map(({ regionCode }) => regionCode))],
      address: typed.address || (places[0]?.address ?? ""),
    },
  });
}

async function addSite(
  tx: Tx,
  { actor, now }: At,
  { newSiteName, newSiteRegion, newSiteAddress, newSiteSeats }: SaveListing,
) {
  const siteId = newId(now.getTime());
  await tx.enterpriseSite.create({
    data: {
      id: siteId,
      enterpriseId: actor.enterpriseId,
      name: newSiteName || newSiteAddress.slice(0, 40),
      regionCode: newSiteRegion ?? "",
      address: newSiteAddress,
    },
  });
  await audit(tx, now, { actor, action: "enterprise.site_added", subject: ["site", siteId] });
  return [{ siteId, seats: newSiteSeats }];
}
