// Owns the graph between the two sides' lists: every pair that stands in either of them, once, student by student.
import type { BestLists } from "./best-lists";
import { listLength } from "./compiled-market";
import type { Pairs } from "./equilibrium";
import { fitOf, indexOf } from "./top-lists";

/** Points that are a joy of 1. */
const full = 1000;

/** The pairs of lists that findBest settled, those of a student's own list first. */
export function pairsOfLists({ ofStudents, ofListings }: BestLists): Pairs {
  const students = ofStudents.length / listLength;
  const listings = ofListings.length / listLength;
  const named = namedBy(ofListings, students);
  const from = new Uint32Array(students + 1);
  const listing = new Uint32Array(ofStudents.length + named.keys.length);
  const joy = new Float32Array(listing.length);
  const seenBy = new Uint32Array(listings);
  let pairs = 0;
  const put = (student: number, other: number, fit: number) => {
    if (seenBy[other] === student + 1) return;
    seenBy[other] = student + 1;
    listing[pairs] = other;
    joy[pairs++] = fit / full;
  };
  for (let i = 0; i < students; i++) {
    for (let n = i * listLength; n < (i + 1) * listLength; n++) {
      const key = ofStudents[n]!;
      if (key !== 0) put(i, indexOf(key), fitOf(key));
    }
    for (let n = named.from[i]!; n < named.from[i + 1]!; n++)
      put(i, named.listing[n]!, fitOf(named.keys[n]!));
    from[i + 1] = pairs;
  }
  return {
    ...{ students, listings, from },
    ...{ listing: listing.subarray(0, pairs), joy: joy.subarray(0, pairs) },
    standsFor: new Float32Array(pairs).fill(1),
  };
}

/** By student: which listings name them in their lists. */
function namedBy(ofListings: Int32Array, students: number) {
  const from = new Uint32Array(students + 1);
  for (const key of ofListings) if (key !== 0) from[indexOf(key) + 1]! += 1;
  for (let i = 0; i < students; i++) from[i + 1]! += from[i]!;
  const next = from.slice();
  const listing = new Uint32Array(from[students]!);
  const keys = new Int32Array(listing.length);
  for (let n = 0; n < ofListings.length; n++) {
    const key = ofListings[n]!;
    if (key === 0) continue;
    const at = next[indexOf(key)]!++;
    listing[at] = Math.floor(n / listLength);
    keys[at] = key;
  }
  return { from, listing, keys };
}
