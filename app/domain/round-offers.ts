// Owns to whom seats of a settled round are offered: first to those whom the result gives them, then, where a seat becomes
// free, to the next of the order that the run has frozen. Whether an offer may be made at all is the law's (offer-rules.ts).
import { type ApplicationStatus, holdsSeat } from "./application";
import { committed } from "./placement";
import type { Id } from "./values";

/** A choice as a run has frozen it. `rank`: the place that the programme gives, 1 first, 0: on no account; `tie`: shared by
 * those whom only the lottery told apart; `of`: the part whose seats are meant, null where they are not divided. */
export type FrozenChoice = { programmeId: Id; rank: number; tie: number; of: string | null };
/** A student of a result: the seat it gives, and the choices, best first. */
export type FrozenEntry = { entryId: Id; programmeId: Id | null; choices: readonly FrozenChoice[] };

/** How an offer of a seat stands. `kept_back`: the law, an earlier yes or the school did not let it come true, and the seat is
 * free; `withdrawn`: the firm took it back or ended its listing, and the seat is gone with it. */
export type OfferStanding = "open" | "yes" | "no" | "withdrawn" | "kept_back";
export type MadeOffer = { programmeId: Id; entryId: Id; standing: OfferStanding };

/** How an offer stands by the status of its application; null: none was made. `isObjected`: the school has said no to it.
 * Neither that no nor the listing's end is the student's. */
export function standingOf(status: ApplicationStatus | null, isObjected = false): OfferStanding {
  if (status === null) return "kept_back";
  if (status === "closed") return isObjected ? "kept_back" : "withdrawn";
  if ((committed as readonly ApplicationStatus[]).includes(status)) return "yes";
  if (holdsSeat(status)) return "open";
  return status === "refused" ? "withdrawn" : "no";
}

/** `isNext`: from a seat that became free. */
export type SeatToOffer = { entryId: Id; programmeId: Id; rank: number; isNext: boolean };

/** The seats to offer now: those of the result that are not offered yet, which count as held, but for who is not suitable; and
 * each free seat, within its part, to the best ranked who would rather have it than what they hold, has given no yes and was
 * not offered it before. Nobody gets two free seats: who would be first for several has the one they like best, and the others
 * go on. Whoever said no and holds nothing is out; a seat that the firm took back is gone. */
export function seatsToOffer(
  entries: readonly FrozenEntry[],
  made: readonly MadeOffer[],
): SeatToOffer[] {
  const offered = new Set(made.map(keyOf));
  const first = entries.flatMap((entry): SeatToOffer[] => {
    const choice = entry.choices.find(({ programmeId }) => programmeId === entry.programmeId);
    if (!choice?.rank || offered.has(keyOf({ ...choice, entryId: entry.entryId }))) return [];
    const { programmeId, rank } = choice;
    return [{ entryId: entry.entryId, programmeId, rank, isNext: false }];
  });
  const waiting = first.map((seat): MadeOffer => ({ ...seat, standing: "open" }));
  return [...first, ...nextSeats(entries, [...made, ...waiting])];
}

function nextSeats(entries: readonly FrozenEntry[], made: readonly MadeOffer[]): SeatToOffer[] {
  const offered = new Set(made.map(keyOf));
  const own = groupedBy(made, ({ entryId }) => entryId);
  const waiting = entries.flatMap(({ entryId, choices }) =>
    wanted(choices, own.get(entryId) ?? []).map((choice, liked) => ({ entryId, liked, ...choice })),
  );
  const inLine = groupedBy(
    waiting.filter((one) => !offered.has(keyOf(one))),
    partOf,
  );
  for (const line of inLine.values()) line.sort((a, b) => a.rank - b.rank);
  return oneEach([...freeSeats(entries, made)], inLine).map(({ entryId, programmeId, rank }) => {
    return { entryId, programmeId, rank, isNext: true };
  });
}

type Waiting = FrozenChoice & { entryId: Id; liked: number };

/** Who is first for several seats keeps the one liked best; the others are told to the next in line, until nobody has two.
 * Those who passed a seat on come first: whatever keeps their own seat from them, they have not lost the other yet. */
function oneEach(free: [string, number][], inLine: ReadonlyMap<string, Waiting[]>): Waiting[] {
  const passed = new Set<Waiting>();
  for (;;) {
    const first = free.flatMap(([part, seats]) =>
      (inLine.get(part) ?? []).filter((one) => !passed.has(one)).slice(0, Math.max(0, seats)),
    );
    const bestLast = [...first].sort((a, b) => b.liked - a.liked);
    const best = new Map(bestLast.map((one) => [one.entryId, one]));
    const more = first.filter((one) => best.get(one.entryId) !== one);
    if (more.length === 0) {
      const others = new Set([...passed].map(({ entryId }) => entryId));
      return first.sort((a, b) => Number(others.has(b.entryId)) - Number(others.has(a.entryId)));
    }
    for (const one of more) passed.add(one);
  }
}

/** The choices that a student would still take: those before the seat that is held, none after a yes, and none for who said
 * no and holds nothing. */
function wanted(choices: readonly FrozenChoice[], own: readonly MadeOffer[]): FrozenChoice[] {
  const has = (standing: OfferStanding) => own.some((one) => one.standing === standing);
  if (has("yes") || (has("no") && !has("open"))) return [];
  const held = choices.findIndex(({ programmeId }) =>
    own.some((one) => one.programmeId === programmeId && one.standing === "open"),
  );
  return choices.slice(0, held < 0 ? choices.length : held).filter(({ rank }) => rank > 0);
}

/** Seats per part that the result gave and that nobody holds. */
function freeSeats(entries: readonly FrozenEntry[], made: readonly MadeOffer[]) {
  const free = new Map<string, number>();
  const add = (part: string, by: number) => free.set(part, (free.get(part) ?? 0) + by);
  const partOfOffer = new Map<string, string>();
  for (const { entryId, programmeId, choices } of entries) {
    for (const choice of choices) {
      partOfOffer.set(keyOf({ ...choice, entryId }), partOf(choice));
      if (choice.programmeId === programmeId) add(partOf(choice), 1);
    }
  }
  for (const offer of made) {
    const isFree = offer.standing === "no" || offer.standing === "kept_back";
    const part = partOfOffer.get(keyOf(offer));
    if (part !== undefined && !isFree) add(part, -1);
  }
  return free;
}

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

const keyOf = ({ entryId, programmeId }: { entryId: Id; programmeId: Id }) =>
  `${programmeId} ${entryId}`;
const partOf = ({ programmeId, of }: FrozenChoice) => `${programmeId} ${of ?? ""}`;
