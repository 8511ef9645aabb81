// Owns how the students of a class are judged against the listings that might be theirs: what fits each, and what costs
// most where nothing does. The law is the domain's; rows are read by read-class-fits.
import { needParts, scoresOf, wantParts } from "~/app/domain/matching";
import { gatesOf, mayStandInLists } from "~/app/domain/matching-gates";
import { type Hindrance, hindrancesBetween, mainHindrance } from "~/app/domain/matching-hindrance";
import { inSpreadOrder } from "~/app/domain/matching-order";
import type { MatchMarket } from "~/app/domain/matching-views";
import { type WeighedListing, type WeighedStudent } from "~/app/domain/matching-weighed";
import type { Id } from "~/app/domain/values";

/** A student made ready, of whom nothing was learnt, and what is no longer to be held up: applied for. */
export type ClassStudent = { s: WeighedStudent; passed: ReadonlySet<Id> };
/** Ids of fitting listings, the best first; where there are none what costs most. */
export type ClassVerdict = { fits: Id[]; why: Hindrance | null };
type Around = {
  listings: ReadonlyMap<Id, WeighedListing>;
  /** What each listing's scarcity adds, where a run knows it. */
  prices: ReadonlyMap<Id, number>;
  /** Listings of the trades of this class. */
  own: readonly Id[];
  market: MatchMarket;
  now: Date;
};

/** So many of the best are looked at for what fits. */
const mostAsked = 25;

/** What fits one student of the listings around the class, in the market's order. The student's own stored list is not asked:
 * a no would move it, and nothing that a teacher sees may follow from a no. */
export function judgeInClass(student: ClassStudent, around: Around): ClassVerdict {
  const { passed } = student;
  const { own } = around;
  const asked = bestFor(student, around);
  const judged = asked.flatMap((id) => judgePair(student, id, around));
  const fitting = judged.filter(({ id, hindrances }) => hindrances.length === 0 && !passed.has(id));
  if (fitting.length > 0) return { fits: fitting.map(({ id }) => id), why: null };
  const others = own.filter((id) => !asked.includes(id));
  const all = [...judged, ...others.flatMap((id) => judgePair(student, id, around))];
  const shut = all.flatMap(({ hindrances }) => (hindrances.length > 0 ? [hindrances] : []));
  return { fits: [], why: mainHindrance(shut) };
}

function bestFor({ s }: ClassStudent, { listings, prices, market, now }: Around): Id[] {
  const open = [...listings].filter(([, listing]) => mayStandInLists(s, listing, market, now));
  const ranked = open.map(([id, listing]) => {
    return { id, ...scoresOf(s, listing, market), price: prices.get(id) ?? 0 };
  });
  return inSpreadOrder(ranked, 100)
    .slice(0, mostAsked)
    .map(({ id }) => id);
}

function judgePair({ s }: ClassStudent, id: Id, { listings, market, now }: Around) {
  const listing = listings.get(id);
  if (!listing) return [];
  const gates = gatesOf(s, listing, market, now);
  const isAside = gates.some(
    ({ code, is }) => is === "fails" && (code === "open" || code === "own_no" || code === "placed"),
  );
  if (isAside) return [];
  const [want, need] = [wantParts(s, listing, market), needParts(s, listing, market)];
  return [{ id, hindrances: hindrancesBetween({ gates, want, need }) }];
}
