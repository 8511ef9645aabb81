// Owns how many students are at one firm, or in one post of it, at the same time (art. 11): the most on any day of a stay,
// over the students of all schools.
import type { Day, Id } from "./values";

/** A placement that takes up a place: where, in which post, on which days (null: open). */
export type Seat = {
  id: Id;
  enterpriseId: Id;
  post: string;
  startsOn: Day | null;
  endsOn: Day | null;
};

/** The post that a seat is in: the listing's, else the firm's by its written name. */
export function postKey(listingId: Id | null, title: string): string {
  return listingId ?? title.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

type Counts = { firm: number; post: number };

/** For each asked stay the most students at its firm, and in its post, on one of its days, itself among them whether it is
 * in `seats` or not. Each firm's days are walked once. */
export function mostAtOnce(asked: readonly Seat[], seats: readonly Seat[]): Map<Id, Counts> {
  const taken = new Map<string, Seat[]>();
  const put = (key: string, seat: Seat) => {
    const there = taken.get(key);
    if (there) there.push(seat);
    else taken.set(key, [seat]);
  };
  for (const seat of seats) {
    put(seat.enterpriseId, seat);
    put(`${seat.enterpriseId} ${seat.post}`, seat);
  }
  const walks = new Map(
    [...taken].map(([key, of]) => [
      key,
      { ids: new Set(of.map(({ id }) => id)), steps: stepsOf(of) },
    ]),
  );
  const most = (key: string, stay: Seat) => {
    const walk = walks.get(key);
    return walk ? peakOf(walk.steps, stay) + (walk.ids.has(stay.id) ? 0 : 1) : 1;
  };
  return new Map(
    asked.map((stay) => [
      stay.id,
      {
        firm: most(stay.enterpriseId, stay),
        post: most(`${stay.enterpriseId} ${stay.post}`, stay),
      },
    ]),
  );
}

/** How many are there from a day on, until the next step. */
type Step = { from: Day; count: number };
const first = "0000-01-01";

function stepsOf(seats: readonly Seat[]): Step[] {
  const changes = new Map<Day, number>();
  const change = (day: Day, by: number) => changes.set(day, (changes.get(day) ?? 0) + by);
  for (const { startsOn, endsOn } of seats) {
    change(startsOn ?? first, 1);
    // The day after the last; a tilde sorts behind the same day.
    if (endsOn !== null) change(`${endsOn}~`, -1);
  }
  let count = 0;
  return [...changes]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([from, by]) => ({ from, count: (count += by) }));
}

function peakOf(steps: readonly Step[], { startsOn, endsOn }: Seat): number {
  let most = 0;
  let before = 0;
  for (const { from, count } of steps) {
    if (endsOn !== null && from > endsOn) break;
    if (startsOn === null || from > startsOn) most = Math.max(most, count);
    else before = count;
  }
  return Math.max(most, before);
}
