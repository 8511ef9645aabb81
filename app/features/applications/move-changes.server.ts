// Owns what each move of a firm writes besides the status, and what it still needs for that: a reason, a last day and the
// terms of an offer, an hour or times to choose from. The move itself: move-application.
import { type EndReason, type Move, needsReason } from "~/app/domain/application";
import { answerDueAfter, isInterviewTime } from "~/app/domain/application-times";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { type Day, endOfDay } from "~/app/domain/values";
import { readOpenTimes } from "~/app/features/interviews/read-open-times.server";
import { readStoodTerms } from "~/app/features/listings/read-stood.server";
import type { Tx } from "~/app/platform/db.server";
import type { Prisma } from "~/prisma/generated/client";
import { movable } from "./moving.server";
import { demandsIn, faultsOf } from "./offer-faults.server";
import { offeredSelect, toOffered } from "./offer-law.server";
import { listedSelect, type OfferTyped, termsOfOffer } from "./offer-terms.server";

/** The columns that a firm's move is judged by. */
export const firmRow = {
  ...movable,
  ...offeredSelect,
  listing: {
    select: {
      ...{ ...listedSelect, answerDays: true, closeReason: true },
      enterprise: { select: { status: true } },
    },
  },
} as const;
export type FirmRow = Prisma.ApplicationGetPayload<{ select: typeof firmRow }>;
type Wanted = OfferTyped & {
  move: Move;
  note: string;
  reason?: EndReason | undefined;
  interviewAt?: string | undefined;
  respondBy?: Day | undefined;
};
type Changes = Prisma.ApplicationUncheckedUpdateManyInput;

/** What a move of a firm writes besides the status. Refusals: what it still needs (`application.{reason_needed,
 * respond_by_needed, interview_time_needed}`), words that ask for money or papers, and the first of an offer's faults. */
export async function changesOf(
  tx: Tx,
  found: FirmRow,
  input: Wanted,
  now: Date,
): Promise<Outcome<Changes>> {
  const { move, note, reason } = input;
  if (needsReason(move)) {
    if (!reason) return refuse("application.reason_needed");
    return accept({ refusalCode: reason, refusalNote: note });
  }
  if (move === "offer") return offerChanges(tx, found, input, now);
  if (move === "invite") return inviteChanges(tx, found, input, now);
  const answerBy = answerDueAfter(move, now, null, found.listing.answerDays);
  return accept(answerBy ? { answerBy } : {});
}

async function offerChanges(
  tx: Tx,
  found: FirmRow,
  input: Wanted,
  now: Date,
): Promise<Outcome<Changes>> {
  const { respondBy, note } = input;
  const terms = termsOfOffer(input, found.listing);
  const listing = await readStoodTerms(tx, found.listingId);
  const student = toOffered(found);
  const [fault] = faultsOf({ typed: input, terms, listing, student, now });
  if (fault) return refuse(fault.code, fault.detail);
  if (!respondBy) return refuse("application.respond_by_needed");
  const [offerStartsOn, offerEndsOn] = [terms.startsOn, terms.endsOn].map(
    (day) => day && new Date(day),
  );
  const stands = { offeredAt: now, respondBy: endOfDay(respondBy), offerNote: note };
  return accept({ ...stands, offerTerms: terms, offerStartsOn, offerEndsOn });
}

/** The hour that an invitation names; null: none. */
export const timeOf = ({ interviewAt }: Wanted) =>
  interviewAt ? new Date(`${interviewAt}:00+08:00`) : null;

/** Without an hour of its own an invitation needs times to choose from; the promise runs from the last of them. */
async function inviteChanges(
  tx: Tx,
  found: FirmRow,
  input: Wanted,
  now: Date,
): Promise<Outcome<Changes>> {
  const { listingId } = found;
  const [demand] = demandsIn({ note: input.note });
  if (demand) return refuse(demand.code, demand.detail);
  const interviewAt = timeOf(input);
  const last = interviewAt ?? (await readOpenTimes(tx, now, [listingId])).get(listingId)?.last;
  if (!last || !isInterviewTime(last, now)) return refuse("application.interview_time_needed");
  const answerBy = answerDueAfter("invite", now, last, found.listing.answerDays);
  return accept({ interviewAt, interviewNote: input.note, answerBy });
}
