// Owns a round as numbers: who ranks what, who stands where with whom, how many seats there are and for whom. What comes of
// it: allocation.ts, allocation-by-programmes.ts; whether that is stable: allocation-certificate.ts.

/** A choice is a number: those of student `i` run from `from[i]` to before `from[i + 1]`, best first. */
export type Market = {
  from: Int32Array;
  /** Per choice: whose. */
  studentOf: Int32Array;
  /** Per choice: of which programme. */
  programmeOf: Int32Array;
  /** Per choice: the student's rank with the programme, 1 first, no two alike; 0: the programme takes them on no account. */
  rankOf: Int32Array;
  /** Per choice: the part of the programme's seats that is open to the student; -1: its seats are not divided. */
  poolOf: Int32Array;
  /** Per programme. */
  seats: Int32Array;
  /** Per part. */
  poolSeats: Int32Array;
};

/** Per student the choice that is theirs, -1: none. */
export type Held = Int32Array;

/** `parts`: seats divided by class or major, each named by its code. */
export type ProgrammeSeats = { seats: number; parts: readonly { of: string; seats: number }[] };
/** `types`: the codes of the student's class and major; `choices`: programmes by number, best first, with their ranks. */
export type Ranking = {
  types: readonly string[];
  choices: readonly { programme: number; rank: number }[];
};

/** A round as numbers. Where seats are divided, whoever belongs to no named part takes from those that no part has; parts
 * that are more than all seats together are ceilings. */
export function makeMarket(
  programmes: readonly ProgrammeSeats[],
  students: readonly Ranking[],
): Market {
  const poolSeats: number[] = [];
  const pools = programmes.map(({ seats, parts }) => {
    if (parts.length === 0) return null;
    const rest = Math.max(0, seats - parts.reduce((sum, part) => sum + part.seats, 0));
    const first = poolSeats.push(...parts.map((part) => part.seats), rest) - parts.length - 1;
    return { first, names: parts.map(({ of }) => of) };
  });
  const poolFor = (programme: number, types: readonly string[]) => {
    const divided = pools[programme];
    if (!divided) return -1;
    const at = divided.names.findIndex((name) => types.includes(name));
    return divided.first + (at < 0 ? divided.names.length : at);
  };
  const from = new Int32Array(students.length + 1);
  students.forEach(({ choices }, at) => (from[at + 1] = from[at]! + choices.length));
  const all = students.flatMap(({ choices, types }, student) =>
    choices.map(({ programme, rank }) => ({
      ...{ student, programme, rank },
      pool: poolFor(programme, types),
    })),
  );
  return {
    from,
    studentOf: Int32Array.from(all, ({ student }) => student),
    programmeOf: Int32Array.from(all, ({ programme }) => programme),
    rankOf: Int32Array.from(all, ({ rank }) => rank),
    poolOf: Int32Array.from(all, ({ pool }) => pool),
    seats: Int32Array.from(programmes, ({ seats }) => seats),
    poolSeats: Int32Array.from(poolSeats),
  };
}

/** Whose seats each part of a market holds, in the market's order: a code; "" for those that no part has. */
export function partNames(programmes: readonly ProgrammeSeats[]): string[] {
  return programmes.flatMap(({ parts }) =>
    parts.length === 0 ? [] : [...parts.map(({ of }) => of), ""],
  );
}

/** How a programme sees somebody who ranks it: `place` by hand (1 first), points by its stated criteria, the ticket of the
 * published lottery. */
export type Seen = { isUnfit: boolean; place: number | null; points: number; ticket: string };

/** A rank, 1 first; 0: not suitable. `tie`: those whom only the lottery tells apart share one number, 1 first; 0 with rank 0. */
export type Ranked = { rank: number; tie: number };

/** The ranks a programme gives, in the order asked. Places given by hand come first, then more points by the stated
 * criteria; whoever is still equal stands in the order of the lottery's tickets. */
export function rankSeen(seen: readonly Seen[]): Ranked[] {
  const placeOf = (at: number) => seen[at]!.place ?? Number.MAX_SAFE_INTEGER;
  const before = (a: number, b: number) =>
    placeOf(a) - placeOf(b) || seen[b]!.points - seen[a]!.points;
  const ranks: Ranked[] = seen.map(() => ({ rank: 0, tie: 0 }));
  let tie = 0;
  [...seen.keys()]
    .filter((at) => !seen[at]!.isUnfit)
    .sort((a, b) => before(a, b) || (seen[a]!.ticket < seen[b]!.ticket ? -1 : 1))
    .forEach((at, index, order) => {
      if (index === 0 || before(order[index - 1]!, at) !== 0) tie += 1;
      ranks[at] = { rank: index + 1, tie };
    });
  return ranks;
}
