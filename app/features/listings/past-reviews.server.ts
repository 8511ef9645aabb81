// Owns what reviewers have decided about a listing so far: their words, and what is different from what they saw.
import { changedFields, type ChangeField, changeFields } from "~/app/domain/listing-changes";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import { contentOf } from "./content-of";
import type { ListingDraft } from "./listing-draft";

export type FieldNotes = Partial<Record<ChangeField, string>>;
export type PastReview = {
  id: Id;
  verdict: "approved" | "referred";
  note: string;
  fieldNotes: FieldNotes;
  at: Date;
  by: string;
};
/** `mended`: the fields with a note whose answer is another one by now. */
export type Referral = Pick<PastReview, "note" | "fieldNotes" | "at"> & { mended: ChangeField[] };
type Seen = PastReview & { snapshot: object };

/** All decisions on a listing, last first, with what the reviewer saw. */
export async function pastReviews(db: Tx, listingId: Id): Promise<Seen[]> {
  const rows = await db.listingReview.findMany({
    where: { listingId },
    select: {
      id: true,
      verdict: true,
      note: true,
      fieldNotes: true,
      snapshot: true,
      createdAt: true,
      reviewerId: true,
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
  });
  const people = await db.person.findMany({
    where: { id: { in: rows.map(({ reviewerId }) => reviewerId) } },
    select: { id: true, name: true },
  });
  return rows.map(({ createdAt, reviewerId, fieldNotes, snapshot, ...row }) => ({
    ...row,
    fieldNotes: readNotes(fieldNotes),
    snapshot: (snapshot ?? {}) as object,
    at: createdAt,
    by: people.find(({ id }) => id === reviewerId)?.name ?? "",
  }));
}

/** The last word where it sent the listing back and the firm has it in hand; null otherwise. */
export function referralOf(reviews: readonly Seen[], draft: ListingDraft): Referral | null {
  const last = reviews[0];
  if (last?.verdict !== "referred" || !["draft", "referred"].includes(draft.status)) return null;
  const { note, fieldNotes, at } = last;
  const changed = changedFields(contentOf(last.snapshot), contentOf(draft));
  return { note, fieldNotes, at, mended: changed.filter((field) => fieldNotes[field]) };
}

/** The fields that are different from what the last reviewer saw; empty on a first submission. */
export function changedSince(reviews: readonly Seen[], draft: ListingDraft): ChangeField[] {
  const last = reviews[0];
  return last ? changedFields(contentOf(last.snapshot), contentOf(draft)) : [];
}

function readNotes(stored: unknown): FieldNotes {
  const notes = (stored ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    changeFields.flatMap((field) => {
      const note = notes[field];
      return typeof note === "string" && note !== "" ? [[field, note]] : [];
    }),
  );
}
