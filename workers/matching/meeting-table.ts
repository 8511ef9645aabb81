// Owns the answers of may-meet.ts as tables of small numbers, for the market in memory: who changes is held against tens of
// thousands, and most of them never meet. Whoever says the same (the same wishes, the same places) is asked about once.
import { type ListingKind, listingKinds } from "~/app/domain/listing";
import { lawOf } from "~/app/domain/listing-kind";
import type { MatchListing, MatchStudent } from "~/app/domain/matching-views";
import type { Reference } from "~/app/domain/reference";
import type { Id } from "~/app/domain/values";
import { isNear } from "./may-meet";

const bitOf = (kind: ListingKind) => 1 << listingKinds.indexOf(kind);
const everyKind = (1 << listingKinds.length) - 1;
/** What is known of two groups. */
const [near, far] = [1, 2];

/** Numbers things that are said alike alike. */
class Groups<T> {
  readonly members: T[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(key: string, member: T): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.members.push(member) - 1);
    return this.members.length - 1;
  }
}

/** Who may meet whom, by the indices of the market in memory. Nobody meets an index that nothing is known of. */
export class MeetingTable {
  /** By student: kinds as bits, school and wished places as numbers. */
  private readonly students: { kinds: number[]; schools: number[]; wishes: number[] } = {
    ...{ kinds: [], schools: [], wishes: [] },
  };
  /** By listing: its kind as a bit, which schools it is open to, its places. */
  private readonly listings: { kinds: number[]; openings: number[]; places: number[] } = {
    ...{ kinds: [], openings: [], places: [] },
  };
  private readonly schools = new Groups<Id>();
  private readonly wishes = new Groups<readonly string[]>();
  private readonly places = new Groups<readonly string[]>();
  /** Groups of schools; null: open to all. */
  private readonly openings = new Groups<ReadonlySet<number> | null>();
  /** By wishes, then by places: 0 where nobody has asked yet. */
  private readonly nearness: number[][] = [];

  constructor(private readonly regions: Reference["regions"]) {}

  /** Knows what a student says, or that there is none at this index. */
  knowStudent(index: number, student: MatchStudent | null): void {
    const { students } = this;
    students.kinds[index] = student ? kindsOf(student) : 0;
    students.schools[index] = student ? this.schoolOf(student.schoolId) : 0;
    students.wishes[index] = student ? groupOf(this.wishes, student.wishedPlaces) : 0;
  }

  /** The same for a listing. */
  knowListing(index: number, listing: MatchListing | null): void {
    const { listings } = this;
    listings.kinds[index] = listing ? bitOf(listing.kind) : 0;
    listings.openings[index] = listing ? this.openingOf(listing) : 0;
    listings.places[index] = listing ? groupOf(this.places, listing.placeCodes) : 0;
  }

  /** The answer of `mayMeet` for the two. */
  mayMeet(i: number, j: number): boolean {
    const { students, listings } = this;
    if ((students.kinds[i]! & listings.kinds[j]!) === 0) return false;
    const opening = this.openings.members[listings.openings[j]!];
    if (opening && !opening.has(students.schools[i]!)) return false;
    return this.isNear(students.wishes[i]!, listings.places[j]!);
  }

  private isNear(wishes: number, places: number): boolean {
    const row = (this.nearness[wishes] ??= []);
    row[places] ??= isNear(this.wishes.members[wishes]!, this.places.members[places]!, this.regions)
      ? near
      : far;
    return row[places] === near;
  }

  private schoolOf(id: Id): number {
    return this.schools.numberOf(id, id);
  }

  private openingOf({ kind, approvedBy }: MatchListing): number {
    if (!lawOf(kind).opensBySchool) return this.openings.numberOf("", null);
    const schools = new Set(approvedBy.map((id) => this.schoolOf(id)));
    const key = [...schools].sort((a, b) => a - b).join(" ");
    return this.openings.numberOf(`${key} `, schools);
  }
}

function kindsOf({ wishedKinds }: MatchStudent): number {
  return wishedKinds.length === 0
    ? everyKind
    : wishedKinds.reduce((bits, kind) => bits | bitOf(kind), 0);
}

function groupOf(groups: Groups<readonly string[]>, codes: readonly string[]): number {
  return groups.numberOf([...codes].sort().join(" "), codes);
}
