// Owns whom the law, or an earlier yes, keeps from which listing of a round on the day it is asked. That a listing rests, is
// full or has run out keeps nobody: its seats wait.
import type { Id } from "~/app/domain/values";
import { isAlreadyPlaced, judgeInRound } from "~/app/features/applications/read-eligibility.server";
import { readFactsOfMany } from "~/app/features/applications/read-facts-of-many.server";
import type { Facts } from "~/app/features/applications/read-facts.server";
import { readLawOfMinors } from "~/app/features/applications/read-law-of-minors.server";
import type { Services } from "~/app/platform/services.server";

type On = Pick<Services, "db" | "pool" | "clock">;

/** Whether the law, or an earlier yes, keeps a listing from a student today, by what an offer of the seat would be judged by.
 * Four queries, however many they are. */
export async function readBarred(
  { db, pool, clock }: On,
  entries: readonly { studentId: Id }[],
  programmes: readonly { listing: { id: Id } }[],
): Promise<(studentId: Id, listingId: Id) => boolean> {
  const now = clock.now();
  const listingIds = programmes.map(({ listing }) => listing.id);
  const studentIds = entries.map(({ studentId }) => studentId);
  const [factsOf, isKeptFromMinor] = await Promise.all([
    readFactsOfMany({ pool }, studentIds, listingIds),
    readLawOfMinors({ db, clock }, listingIds),
  ]);
  const known = new Map<string, boolean>();
  return (studentId, listingId) => {
    const pair = studentId + listingId;
    const isKnown = known.get(pair);
    if (isKnown !== undefined) return isKnown;
    const facts = factsOf(studentId, listingId);
    const isBarred =
      !facts || isAlreadyPlaced(facts, now) || isKept(facts, now) || isKeptFromMinor(facts);
    known.set(pair, isBarred);
    return isBarred;
  };
}

const isKept = (facts: Facts, now: Date) =>
  judgeInRound(facts, now).blocks.some(({ code }) => code !== "not_open");
