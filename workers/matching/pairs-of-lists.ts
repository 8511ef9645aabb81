// Owns the graph between the two sides' lists: every pair that stands in either of them, once, student by student.
import type { BestLists } from "./best-lists";
import { listLength } from "./compiled-market";
import type { Pairs } from "./equilibrium";
import { fitOf, indexOf } from "./top-lists";

/** Points that are a joy of 1. */
const full = 1000;

/** Lists as numbers, zero where there are fewer, and how to read one: whom it names, and what both gain. */
type Lists = Record<keyof BestLists, Int32Array | Float64Array>;
type Reading = { index: (entry: number) => number; joy: (entry: number) => number };
const asKeys: Reading = { index: indexOf, joy: (key) => fitOf(key) / full };

/** The pairs of lists that findBest settled, those of a student's own list first. */
export function pairsOfLists({ ofStudents, ofListings }: Lists, read = asKeys): Pairs {
  const students = ofStudents.length / listLength;
  const listings = ofListings.length / listLength;
  const named = namedBy(ofListings, students, read);
  const from = new Uint32Array(students + 1);
  const listing = new Uint32Array(ofStudents.length + named.entries.length);
  const joy = new Float32Array(listing.length);
  const seenBy = new Uint32Array(listings);
  let pairs = 0;
  const put = (student: number, other: number, entry: number) => {
    if (seenBy[other] === student + 1) return;
    seenBy[other] = student + 1;
    listing[pairs] = other;
    joy[pairs++] = read.joy(entry);
  };
  for (let i = 0; i < students; i++) {
    for (let n = i * listLength; n < (i + 1) * listLength; n++) {
      const key = ofStudents[n]!;
      if (key !== 0) put(i, read.index(key), key);
    }
    for (let n = named.from[i]!; n < named.from[i + 1]!; n++)
      put(i, named.listing[n]!, named.entries[n]!);
    from[i + 1] = pairs;
  }
  return {
    ...{ students, listings, from },
    ...{ listing: listing.subarray(0, pairs), joy: joy.subarray(0, pairs) },
    standsFor: new Float32Array(pairs).fill(1),
  };
}

/** By student: which listings name them in their lists. */
function namedBy(ofListings: Lists["ofListings"], students: number, { index }: Reading) {
  const from = new Uint32Array(students + 1);
  for (const entry of ofListings) if (entry !== 0) from[index(entry) + 1]! += 1;
  for (let i = 0; i < students; i++) from[i + 1]! += from[i]!;
  const next = from.slice();
  const listing = new Uint32Array(from[students]!);
  const entries = new Float64Array(listing.length);
  for (let n = 0; n < ofListings.length; n++) {
    const entry = ofListings[n]!;
    if (entry === 0) continue;
    const at = next[index(entry)]!++;
    listing[at] = Math.floor(n / listLength);
    entries[at] = entry;
  }
  return { from, listing, entries };
}
