// Owns the gates between many: each is asked of the law (app/domain/matching-gates.ts) once for all students and all listings
// that are alike in what it depends on. A gate that nothing shuts for good (certificates) is not asked.
import { type GateCode, gatesAt, mayBeListed } from "~/app/domain/matching-gates";
import type { MatchMarket } from "~/app/domain/matching-views";
import type { WeighedListing, WeighedStudent } from "~/app/domain/matching-weighed";
import { isMinor } from "~/app/domain/student";
import { type Day, dayOf } from "~/app/domain/values";

/** Gates that depend on the same, and what they depend on of each side. */
type Asked = {
  gates: readonly GateCode[];
  student: (student: WeighedStudent, today: Day) => unknown;
  listing: (listing: WeighedListing, index: number) => unknown;
};

/** What can be told of a student and a place or kind, and so divides the market into blocks. */
const wide: readonly Asked[] = [
  {
    gates: ["kind"],
    student: ({ student }) => student.wishedKinds,
    listing: ({ listing }) => [listing.kind, listing.source],
  },
  {
    gates: ["places", "work_right"],
    student: ({ student, places }) => [student.wishedPlaces, places, student.mayWorkIn],
    listing: ({ listing }) => listing.placeCodes,
  },
];
const narrow: readonly Asked[] = [
  { gates: ["open", "seats"], student: () => null, listing: (_, index) => index },
  {
    gates: ["school"],
    student: ({ student }) => student.schoolId,
    listing: ({ listing: { kind, enterpriseStatus, approvedBy, unfitFor } }) => {
      return [kind, enterpriseStatus, approvedBy, unfitFor];
    },
  },
  {
    gates: ["enrolment", "study_year", "age", "education"],
    // Who is of age today is so on every later day: when they were born decides nothing any more.
    student: ({ student: { facts } }, today) => {
      return isMinor(facts.birthDate, today) ? facts : { ...facts, birthDate: "of age" };
    },
    listing: ({ listing: { kind, educationRank, hazardous, startsOn } }) => {
      return [kind, educationRank, hazardous, startsOn];
    },
  },
  {
    gates: ["placed"],
    student: ({ student }) => student.commitments,
    listing: ({ listing: { kind, startsOn }, lastDay }) => [kind, startsOn, lastDay],
  },
  {
    gates: ["dates"],
    student: ({ freeFrom, freeUntil }) => [freeFrom, freeUntil],
    listing: ({ starts, ends }) => [starts, ends],
  },
  {
    gates: ["shifts"],
    student: ({ student }) => [student.refusedShifts, student.refusesNight],
    listing: ({ listing: { shift, nightShift } }) => [shift, nightShift],
  },
];
/** Few students said no to anybody: these are asked pair by pair. */
const saysNo = ({ student, noes }: WeighedStudent) =>
  student.refusedFirms.length > 0 || noes.some(({ never }) => never);

/** Students with the same belong into one block. */
export const blockOf = (student: WeighedStudent) =>
  JSON.stringify(wide.map((asked) => asked.student(student, "")));

/** What a gate said of two kinds of people. */
const [unknown, open, shut] = [0, 1, 2];
type Table = {
  gates: readonly GateCode[];
  ofStudents: Uint32Array;
  ofListings: Uint32Array;
  /** Student class by listing class; made when a class is first asked. */
  said: (Uint8Array | undefined)[];
  width: number;
};

export class OpenPairs {
  private readonly wide: Table[];
  private readonly narrow: Table[];

  constructor(
    private readonly students: readonly WeighedStudent[],
    private readonly listings: readonly WeighedListing[],
    private readonly known: MatchMarket,
    private readonly now: Date,
  ) {
    const table = (asked: Asked) => tableOf(asked, students, listings, dayOf(now));
    this.wide = wide.map(table);
    this.narrow = narrow.map(table);
  }

  /** Listings that a block's students may have, as far as the block tells; ascending. */
  listingsFor(student: number): Uint32Array {
    const all = Uint32Array.from(this.listings.keys());
    return all.filter((listing) => this.passes(this.wide, student, listing));
  }

  /** Whether nothing else stands between two of which one is of the other's block. */
  isOpen(student: number, listing: number): boolean {
    if (!this.passes(this.narrow, student, listing)) return false;
    const s = this.students[student]!;
    if (!saysNo(s)) return true;
    return mayBeListed(gatesAt(["own_no"], s, this.listings[listing]!, this.known, this.now));
  }

  private passes(tables: readonly Table[], student: number, listing: number): boolean {
    for (const table of tables) {
      const row = table.ofStudents[student]!;
      const said = (table.said[row] ??= new Uint8Array(table.width));
      const at = table.ofListings[listing]!;
      const known = said[at]!;
      if (known === shut) return false;
      if (known === unknown && !this.ask(table, said, at, student, listing)) return false;
    }
    return true;
  }

  private ask({ gates }: Table, said: Uint8Array, at: number, student: number, listing: number) {
    const [s, l] = [this.students[student]!, this.listings[listing]!];
    const isOpen = mayBeListed(gatesAt(gates, s, l, this.known, this.now));
    said[at] = isOpen ? open : shut;
    return isOpen;
  }
}

function tableOf(
  { gates, student, listing }: Asked,
  students: readonly WeighedStudent[],
  listings: readonly WeighedListing[],
  today: Day,
): Table {
  const [ofStudents] = classesOf(students.map((one) => student(one, today)));
  const [ofListings, width] = classesOf(listings.map(listing));
  return { gates, ofStudents, ofListings, said: [], width };
}

/** The class of each, and how many there are. */
function classesOf(keys: readonly unknown[]): [Uint32Array, number] {
  const numbers = new Map<string, number>();
  const of = Uint32Array.from(keys, (key) => {
    const text = JSON.stringify(key);
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  });
  return [of, numbers.size];
}
