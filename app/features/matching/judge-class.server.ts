// Owns how the students of a class are judged against the listings that might be theirs: what fits each, and what costs
// most where nothing does. The law is the domain's; rows are read by read-class-fits.
import { needParts, pointsOf, wantParts } from "~/app/domain/matching";
import { gatesOf } from "~/app/domain/matching-gates";
import { type Hindrance, hindrancesBetween, mainHindrance } from "~/app/domain/matching-hindrance";
import type { MatchMarket } from "~/app/domain/matching-views";
import { type WeighedListing, type WeighedStudent } from "~/app/domain/matching-weighed";
import type { Id } from "~/app/domain/values";

/** A student made ready, with the stored list, and what is no longer to be held up: applied for. */
export type ClassStudent = {
  s: WeighedStudent;
  listed: readonly Id[];
  passed: ReadonlySet<Id>;
};
/** Ids of fitting listings, the best first; where there are none what costs most. */
export type ClassVerdict = { fits: Id[]; why: Hindrance | null };
type Around = {
  listings: ReadonlyMap<Id, WeighedListing>;
  /** Listings of the trades of this class. */
  own: readonly Id[];
  market: MatchMarket;
  now: Date;
};

/** So many of the best of a stored list are looked at for what fits. */
const mostListed = 25;

/** What fits one student of the listings that the market's last run found, or else of those of the class's trades. */
export function judgeInClass(student: ClassStudent, around: Around): ClassVerdict {
  const { listed, passed } = student;
  const { own } = around;
  const asked = [...new Set([...listed.slice(0, mostListed), ...(listed.length > 0 ? [] : own)])];
  const judged = asked.flatMap((id) => judgePair(student, id, around));
  const fitting = judged.filter(({ id, hindrances }) => hindrances.length === 0 && !passed.has(id));
  // The stored list is in the market's order; what nothing has ordered stands by points.
  if (listed.length === 0) fitting.sort((a, b) => b.points - a.points);
  if (fitting.length > 0) return { fits: fitting.map(({ id }) => id), why: null };
  const others = own.filter((id) => !asked.includes(id));
  const all = [...judged, ...others.flatMap((id) => judgePair(student, id, around))];
  const shut = all.flatMap(({ hindrances }) => (hindrances.length > 0 ? [hindrances] : []));
  return { fits: [], why: mainHindrance(shut) };
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
  const hindrances = hindrancesBetween({ gates, want, need });
  return [{ id, hindrances, points: pointsOf(want) + pointsOf(need) }];
}
