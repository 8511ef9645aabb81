// Owns putting right the trade and the skills that were read out of a re-posted listing's title. What a person has put
// right no file changes again (imports/write-postings).
import { z } from "zod";
import type { OperatorActor } from "~/app/domain/permission";
import type { Reference } from "~/app/domain/reference";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id, Version } from "~/app/domain/values";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

/** Answers that are no trade: another one, named in `otherCode`, and none that we know. */
export const otherTrade = "other";
export const noTrade = "none";
const code = z.string().max(40);

export const CorrectOccupation = z
  .strictObject({
    listingId: Id,
    version: Version,
    /** A trade's code, `other` or `none`. */
    trade: code,
    otherCode: code.optional(),
    skills: z.array(code).max(60).default([]),
  })
  .refine(({ trade, otherCode }) => trade !== otherTrade || otherCode !== undefined, {
    path: ["otherCode"],
    message: "required",
  });
export type CorrectOccupation = z.infer<typeof CorrectOccupation>;

/** Keeps the trade and the skills as the operator says, no longer as guesses; skills that are not known are left out.
 * Refusals: `listing.not_found` (also a firm's own: it states its trade itself), `listing.trade_unknown`,
 * `listing.changed_meanwhile` (a file or another operator was faster). */
export async function correctOccupation(
  { db, clock, reference }: Pick<Services, "db" | "clock" | "reference">,
  actor: OperatorActor,
  input: CorrectOccupation,
): Promise<Outcome<{ listingId: Id }>> {
  const { listingId: id, version } = input;
  const occupationCode = codeMeant(input);
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const found = await tx.listing.count({ where: { id, source: "reposted" } });
    if (found === 0) return refuse("listing.not_found");
    if (occupationCode !== null && !isOffered(reference, occupationCode)) {
      return refuse("listing.trade_unknown");
    }
    const { count } = await tx.listing.updateMany({
      where: { id, version },
      data: {
        ...{ occupationCode, occupationBy: "corrected", occupationSure: null },
        ...{ version: { increment: 1 }, updatedAt: now },
      },
    });
    if (count === 0) return refuse("listing.changed_meanwhile");
    await tx.listingSkill.deleteMany({ where: { listingId: id } });
    await tx.listingSkill.createMany({
      data: knownSkills(reference, input.skills).map((skillCode) => ({ listingId: id, skillCode })),
    });
    await announce(tx, now, { name: "listing.corrected", listingId: id });
    await audit(tx, now, {
      ...{ actor, action: "listing.correct_occupation", subject: ["listing", id] },
      fields: ["occupationCode", "skills"],
    });
    return accept({ listingId: id });
  });
}

function codeMeant({ trade, otherCode }: CorrectOccupation): string | null {
  if (trade === noTrade) return null;
  return trade === otherTrade ? (otherCode ?? null) : trade;
}

function isOffered({ occupations }: Reference, code: string): boolean {
  return occupations.get(code)?.retired === false;
}

function knownSkills({ skills }: Reference, codes: readonly string[]): string[] {
  return [...new Set(codes)].filter((code) => skills.has(code));
}
