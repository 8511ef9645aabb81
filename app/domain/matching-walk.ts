// Owns the walk over who looked at what: from a student to what they looked at, to others who looked at it too, to what those
// looked at (RP3beta: Paudel, Christoffel, Newell and Bernstein 2017). It says something only where enough people stand
// behind it, so that no listing tells of a single other person. Whose looks may be read at all is the features' where.
import type { Id } from "./values";

/** What is known around a student: what anybody looked at, each listing once; who looked at it, the latest of them; and how
 * many they are in all. */
export type Looks = {
  looksOf: (student: Id) => readonly Id[];
  lookersOf: (listing: Id) => readonly Id[];
  countOf: (listing: Id) => number;
};

/** alpha flattens the steps, beta holds back what everybody looks at (the values of the paper's job data). */
const alpha = 0.8;
const beta = 0.3;
/** Fewer looks of one's own, or fewer other people on the way, say nothing. */
const enough = { own: 5, others: 3 } as const;

/** For one student, how strongly listings that the student has not looked at are reached: 100 the strongest, 1 the weakest;
 * nothing where there is not enough. */
export function walkFrom(student: Id, looks: Looks): Map<Id, number> {
  const own = looks.looksOf(student);
  if (own.length < enough.own) return new Map();
  const seen = new Set(own);
  const scores = [...reachedFrom(student, looks)].flatMap(([listing, reached]): [Id, number][] =>
    reached.by.size < enough.others || seen.has(listing)
      ? []
      : [[listing, reached.mass / looks.countOf(listing) ** beta]],
  );
  const most = scores.reduce((max, [, score]) => Math.max(max, score), 0);
  return new Map(
    scores.map(([listing, score]) => [listing, Math.max(1, Math.round((100 * score) / most))]),
  );
}

type Reached = { by: Set<Id>; mass: number };

function reachedFrom(student: Id, { looksOf, lookersOf, countOf }: Looks): Map<Id, Reached> {
  const own = looksOf(student);
  const reached = new Map<Id, Reached>();
  for (const from of own) {
    const there = (own.length * countOf(from)) ** -alpha;
    for (const other of lookersOf(from).filter((one) => one !== student)) {
      const theirs = looksOf(other);
      const step = there * theirs.length ** -alpha;
      for (const listing of theirs) {
        const known = reached.get(listing) ?? { by: new Set(), mass: 0 };
        known.mass += step;
        known.by.add(other);
        reached.set(listing, known);
      }
    }
  }
  return reached;
}
