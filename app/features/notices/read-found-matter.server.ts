// Owns what a notice of a kept search's find is about: whose search it is, and what it is called.
import { readAlert } from "~/app/features/searches/read-alert.server";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { Matter } from "./read-matter.server";

const noFirm = "00000000-0000-0000-0000-000000000000";

/** Listings that a search has found for its student; null when the search was let go or silenced meanwhile. */
export async function readFound(
  db: Tx,
  searchId: Id,
  listingIds: readonly Id[],
): Promise<Matter | null> {
  const found = await readAlert(db, searchId);
  if (!found) return null;
  const { personId, name, path } = found;
  return {
    ...{ fromDraft: false, authorSide: null, enterpriseId: noFirm, student: null },
    ...{ saverId: personId, subject: { kind: "search", id: searchId } },
    params: { search: name, found: listingIds.length },
    alert: { searchId, listingIds, path },
  };
}
