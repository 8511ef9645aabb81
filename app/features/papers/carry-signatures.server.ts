// Owns names that go over from a version of a paper to the next: of those whom no change concerns, with the words that they
// were given under and the paper they come from.
import { changedFields, consequencesOf } from "~/app/domain/paper-changes";
import type { Party } from "~/app/domain/paper";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import { TermsSnapshot } from "./terms-snapshot";

type Versions = { from: { id: Id; number: string }; toId: Id };

/** Puts the names under the old version into the empty places of the new one, but for those that are void; whose they are. */
export async function carryOver(
  tx: Tx,
  now: Date,
  { from, toId }: Versions,
  voided: readonly Party[],
): Promise<Party[]> {
  const given = await tx.paperSignature.findMany({
    where: {
      ...{ paperId: from.id, voidedAt: null, signedAt: { not: null } },
      party: { notIn: [...voided] },
    },
  });
  for (const { party, signedAt, method, typedName, drawing, contentHash, ...one } of given) {
    const evidence = { ...(one.evidence as object), carriedFrom: from.number };
    await tx.paperSignature.updateMany({
      where: { paperId: toId, party, signedAt: null },
      data: {
        ...{ signedAt, method, typedName, drawing, contentHash, evidence },
        ...{ personId: one.personId, createdAt: now },
      },
    });
  }
  return given.map(({ party }) => party);
}

type Renewed = { id: Id; replacesId: Id | null };
type Frozen = { wordsHash?: string; terms: TermsSnapshot };

/** Keeps the names that a version that ran out has, where the next one says the same in the same words: only whoever did not
 * sign is asked again. None where that would leave nobody to sign. */
export async function carryFromExpired(
  tx: Tx,
  now: Date,
  { id: toId, replacesId }: Renewed,
  { wordsHash, terms }: Frozen,
): Promise<Party[]> {
  if (!replacesId || !wordsHash) return [];
  const from = await tx.paper.findFirst({
    where: { id: replacesId, state: "expired", wordsHash },
    select: { id: true, number: true, terms: true },
  });
  if (!from) return [];
  const { voided } = consequencesOf(changedFields(TermsSnapshot.parse(from.terms), terms));
  const stands = { voidedAt: null, party: { notIn: voided } };
  const given = await tx.paperSignature.findMany({
    where: { ...stands, paperId: from.id, signedAt: { not: null } },
    select: { party: true },
  });
  const kept = given.map(({ party }) => party);
  const open = await tx.paperSignature.count({ where: { paperId: toId, party: { notIn: kept } } });
  return open > 0 ? carryOver(tx, now, { from, toId }, voided) : [];
}
