// Owns which seats of settled rounds are to be offered now. Who is next: domain/round-offers.ts; the offers themselves:
// features/applications/allot-seats.
import { nextSeatDays } from "~/app/domain/round";
import { type SeatToOffer, seatsToOffer, standingOf } from "~/app/domain/round-offers";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { ChoiceWhy } from "./certificate-of.server";

type On = Pick<Services, "db" | "clock">;

/** The settled rounds that may have seats to offer: the one named, that of an application, or all of the last months. */
export async function findSettledRounds(
  { db, clock }: On,
  { roundId, applicationId }: { roundId?: Id | undefined; applicationId?: Id | undefined },
): Promise<{ id: Id; runId: Id }[]> {
  const since = new Date(clock.now().getTime() - nextSeatDays * 86_400_000);
  const of = applicationId && { some: { offers: { some: { applicationId } } } };
  const rounds = await db.round.findMany({
    where: {
      state: "settled",
      ...(roundId ? { id: roundId } : { publishedAt: { gt: since } }),
      ...(of ? { programmes: of } : {}),
    },
    orderBy: { publishedAt: "asc" },
    select: { id: true, runId: true },
  });
  return rounds.flatMap(({ id, runId }) => (runId ? [{ id, runId }] : []));
}

/** The seats of a round to offer now, whatever was offered before. */
export async function readDueSeats(
  { db }: Pick<On, "db">,
  { id: roundId, runId }: { id: Id; runId: Id },
): Promise<SeatToOffer[]> {
  const [entries, offers] = await Promise.all([
    db.roundSeat.findMany({
      where: { runId },
      select: { entryId: true, programmeId: true, whys: true },
    }),
    db.roundOffer.findMany({
      where: { programme: { roundId } },
      select: { entryId: true, programmeId: true, application: { select: standingSelect } },
    }),
  ]);
  return seatsToOffer(
    entries.map(({ whys, ...entry }) => ({ ...entry, choices: whys as ChoiceWhy[] })),
    offers.map(({ application, ...offer }) => ({
      ...offer,
      standing: standingOf(application?.status ?? null, (application?.moves.length ?? 0) > 0),
    })),
  );
}

/** The school's no to a placement ends an application as a listing's end does: its move tells them apart. */
const standingSelect = {
  status: true,
  moves: { where: { move: "reject" }, select: { id: true }, take: 1 },
} as const;
