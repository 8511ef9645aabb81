// Owns the walk over who looked at what: from a student to what they looked at, to others who looked at it too, to what those
// looked at (RP3beta: Paudel, Christoffel, Newell and Bernstein 2017). It says something only where enough people stand
// behind it, so that no listing tells of a single other person. Whose looks may be read at all is the features' where.
import type { Id } from "./values";

/** What each consenting student looked at: opened, saved or applied for, each listing once. */
export type Looks = ReadonlyMap<Id, readonly Id[]>;

/** alpha flattens the steps, beta holds back what everybody looks at (the values of the paper's job data). */
const alpha = 0.8;
const beta = 0.3;
/** Fewer looks of one's own, or fewer other people on the way, say nothing. */
export const enough = { own: 5, others: 3 } as const;

/** Who looked at each listing. */
export function lookersOf(looks: Looks): Map<Id, Id[]> {
  const lookers = new Map<Id, Id[]>();
  for (const [student, listings] of looks)
    for (const listing of listings) {
      const known = lookers.get(listing);
      if (known) known.push(student);
      else lookers.set(listing, [student]);
    }
  return lookers;
}

/** For one student, how strongly listings that the student has not looked at are reached: 100 the strongest, 1 the weakest;
 * nothing where there is not enough. `lookers`: of the same looks. */
export function walkFrom(
  student: Id,
  looks: Looks,
  lookers: ReadonlyMap<Id, readonly Id[]>,
): Map<Id, number> {
  const own = looks.get(student) ?? [];
  if (own.length < enough.own) return new Map();
  const reached = reachedFrom(student, own, looks, lookers);
  const scores = [...reached].flatMap(([listing, { by, mass }]): [Id, number][] =>
    by.size < enough.others || own.includes(listing)
      ? []
      : [[listing, mass / (lookers.get(listing)?.length ?? 1) ** beta]],
  );
  const most = scores.reduce((max, [, score]) => Math.max(max, score), 0);
  return new Map(scores.map(([listing, score]) => [listing, Math.ceil((100 * score) / most)]));
}

function reachedFrom(
  student: Id,
  own: readonly Id[],
  looks: Looks,
  lookers: ReadonlyMap<Id, readonly Id[]>,
) {
  const reached = new Map<Id, { by: Set<Id>; mass: number }>();
  for (const from of own) {
    const others = lookers.get(from) ?? [];
    const there = (own.length * others.length) ** -alpha;
    for (const other of others.filter((one) => one !== student)) {
      const theirs = looks.get(other) ?? [];
      const step = there * theirs.length ** -alpha;
      for (const listing of theirs) {
        const known = reached.get(listing) ?? { by: new Set(), mass: 0 };
        known.mass += step;
        reached.set(listing, { by: known.by.add(other), mass: known.mass });
      }
    }
  }
  return reached;
}
