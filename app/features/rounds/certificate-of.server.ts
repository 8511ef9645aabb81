// Owns what is kept of a result beside the seats: its certificate in counts, and the reason for every choice of everybody.
import { allocateByProgrammes } from "~/app/domain/allocation-by-programmes";
import { certify, type Why, whyOf } from "~/app/domain/allocation-certificate";
import type { Held, Market } from "~/app/domain/allocation-market";
import type { FrozenChoice } from "~/app/domain/round-offers";
import type { Id } from "~/app/domain/values";
import type { RoundMarket } from "./read-market.server";

/** Why a choice did or did not come true, with the rank and the part that the run has frozen (domain/round-offers.ts).
 * `law`: an earlier yes or the law keeps it from its student. */
export type ChoiceWhy = FrozenChoice & (Why | { is: "law" });

/** `between`: students who have another seat at the other end of all stable results; none: this result is the only one.
 * `blockingPairs`: the first of those that block, for people to look at. */
export type KeptCertificate = {
  isStable: boolean;
  students: number;
  placed: number;
  first: number;
  blocking: number;
  unfit: number;
  overfull: number;
  between: number;
  blockingPairs: { entryId: Id; programmeId: Id }[];
};
export type KeptSeat = { entryId: Id; programmeId: Id | null; whys: ChoiceWhy[] };

const mostPairs = 50;

/** The certificate of a result and, per student, the seat and the reasons. */
export function certificateOf(
  { entryIds, programmeIds, barred, parts, ties, market: asked }: RoundMarket,
  { held, market }: { held: Held; market: Market },
): { certificate: KeptCertificate; seats: KeptSeat[] } {
  const { isStable, blocking, unfit, overfull } = certify(market, held);
  const otherEnd = allocateByProgrammes(market);
  const why = whyOf(market, held);
  const placed = held.filter((choice) => choice >= 0).length;
  const certificate = {
    ...{ isStable, students: held.length, placed },
    first: held.filter((choice, student) => choice === asked.from[student]).length,
    ...{ blocking: blocking.length, unfit: unfit.length },
    overfull: overfull.programmes.length + overfull.parts.length,
    between: held.filter((choice, student) => choice !== otherEnd[student]).length,
    blockingPairs: blocking.slice(0, mostPairs).map((choice) => ({
      entryId: entryIds[market.studentOf[choice]!]!,
      programmeId: programmeIds[choice]!,
    })),
  };
  const reasonFor = (choice: number): ChoiceWhy => {
    const pool = market.poolOf[choice]!;
    const of = pool < 0 ? null : parts[pool]!;
    const frozen = {
      ...{ programmeId: programmeIds[choice]!, rank: market.rankOf[choice]! },
      ...{ tie: ties[choice]!, of },
    };
    return { ...frozen, ...(barred.has(choice) ? { is: "law" } : why(choice)) };
  };
  const seats = entryIds.map((entryId, student) => {
    const first = market.from[student]!;
    const mine = Array.from({ length: market.from[student + 1]! - first }, (_, at) => first + at);
    const choice = held[student]!;
    return {
      ...{ entryId, programmeId: choice < 0 ? null : programmeIds[choice]! },
      whys: mine.map(reasonFor),
    };
  });
  return { certificate, seats };
}
