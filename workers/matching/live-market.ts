// Owns the market in memory between runs: whoever changed is held against the other side by the same law, at the prices of
// the last run, and only the lists that this concerns become other ones. Rows are live-changes.ts'.
import { learntPoints, scoresOf } from "~/app/domain/matching";
import { mayStandInLists } from "~/app/domain/matching-gates";
import { joyOf } from "~/app/domain/matching-order";
import type { MatchListing, MatchMarket, MatchStudent } from "~/app/domain/matching-views";
import {
  type WeighedListing,
  type WeighedStudent,
  weighListing,
  weighStudent,
} from "~/app/domain/matching-weighed";
import type { Id } from "~/app/domain/values";
import { priceBeside } from "./equilibrium";
import { seatsOf } from "./finish-run";
import { LiveSide } from "./live-side";
import { MeetingTable } from "./meeting-table";
import { indexIn, scoresIn } from "./need-keys";
import { keyOf } from "./top-lists";

/** What a pair gains: as it stands in the owner's list, and in the other's; and how much of it is the firm's need. */
type Gain = { fit: number; theirs: number; need: number };

/** One side as it is seen from an owner of a list: whose lists, of whom, and which of them are not stored yet. */
type Half = {
  side: LiveSide<WeighedStudent> | LiveSide<WeighedListing>;
  touched: Set<number>;
  /** What an owner gains with another; null: they cannot be a pair. */
  score: (own: number, other: number, now: Date) => Gain | null;
  placesOf: (own: number) => number;
};

type Met = Gain & { row: number };

/** A list that had more to choose from is made anew when fewer are left. */
const fewest = 40;

export class LiveMarket {
  readonly students: LiveSide<WeighedStudent>;
  readonly listings: LiveSide<WeighedListing>;
  /** Whose lists are others than those that are stored. */
  readonly touched = { students: new Set<number>(), listings: new Set<number>() };

  private readonly meetings: MeetingTable;

  constructor(
    readonly run: { id: Id; slot: number },
    private readonly known: MatchMarket,
    size: { students: number; listings: number },
  ) {
    this.students = new LiveSide(size.students);
    this.listings = new LiveSide(size.listings);
    this.meetings = new MeetingTable(known.reference.regions);
  }

  /** Knows a student from now on; null: who is not recommended to. Lists stay as they are. */
  knowStudent(id: Id, student: MatchStudent | null): number {
    const index = this.students.put(id, student && weighStudent(student, this.known));
    this.meetings.knowStudent(index, student);
    return index;
  }

  /** Knows a listing from now on; null: one that is not on the market. Lists stay as they are. */
  knowListing(id: Id, listing: MatchListing | null): number {
    const index = this.listings.put(id, listing && weighListing(listing, this.known));
    this.meetings.knowListing(index, listing);
    return index;
  }

  /** Brings the list of a student, and those in which the student stands or should stand, to what is known now. */
  placeStudent(i: number, now: Date): void {
    this.place(i, this.ofStudents, this.ofListings, now);
  }

  /** The same for a listing. */
  placeListing(j: number, now: Date): void {
    this.place(j, this.ofListings, this.ofStudents, now);
  }

  private get ofStudents(): Half {
    return {
      ...{ side: this.students, touched: this.touched.students, placesOf: () => 1 },
      score: (own, other, now) => {
        const gain = this.score(own, other, now);
        return gain && { fit: gain.withLearnt, theirs: gain.plain, need: gain.need };
      },
    };
  }

  private get ofListings(): Half {
    const seats = (j: number) => seatsOf(this.listings.views[j]?.listing ?? nobodySays);
    return {
      ...{ side: this.listings, touched: this.touched.listings, placesOf: seats },
      score: (own, other, now) => {
        const gain = this.score(other, own, now);
        return gain && { fit: gain.plain, theirs: gain.withLearnt, need: gain.need };
      },
    };
  }

  /** What was learnt of a student counts in their own list alone. */
  private score(i: number, j: number, now: Date) {
    if (!this.meetings.mayMeet(i, j)) return null;
    const [s, l] = [this.students.views[i], this.listings.views[j]];
    const { known } = this;
    if (!s || !l || !mayStandInLists(s, l, known, now)) return null;
    const { want, need } = scoresOf(s, l, known);
    const withLearnt = want + need;
    return { withLearnt, plain: withLearnt - learntPoints(s, l, known), need };
  }

  private place(own: number, half: Half, other: Half, now: Date): void {
    const { side } = other;
    const stood = side.placesOf(own);
    const isNew = half.side.prices[own] === 0 && half.side.countIn(own) === 0;
    const met = this.makeList(own, half, other, now).filter(({ theirs }) => theirs > 0);
    for (const { row, theirs, need } of met) {
      const place = stood.get(row) ?? side.placeForMore(row);
      const entry = keyOf(theirs, own);
      if (stood.delete(row) || side.keyAt(place) < entry) write(other, row, place, entry, need);
    }
    for (const [row, place] of stood) {
      write(other, row, place, 0, 0);
      if (side.isChoice[row] === 1 && side.countIn(row) < fewest)
        this.makeList(row, other, half, now);
    }
    if (isNew) half.side.prices[own] = priceAmong(half, own, other);
  }

  /** Makes one list anew; returns all who may be in it. */
  private makeList(own: number, { side, touched, score }: Half, other: Half, now: Date): Met[] {
    const found: Met[] = [];
    for (let row = 0; row < other.side.ids.length; row++) {
      const gained = score(own, row, now);
      if (gained) found.push({ row, ...gained });
    }
    const entries = found.flatMap(({ row, fit, need }) =>
      fit > 0 ? [{ key: keyOf(fit, row), need }] : [],
    );
    side.setList(
      own,
      entries.sort((a, b) => b.key - a.key),
    );
    touched.add(own);
    return found;
  }
}

function write({ side, touched }: Half, row: number, ...entry: [number, number, number]) {
  if (side.set(...entry)) touched.add(row);
}

const nobodySays = { seats: null, taken: 0 };

function priceAmong({ side, placesOf }: Half, own: number, other: Half): number {
  const entries = [...side.listOf(own)].filter(Boolean);
  return priceBeside(
    entries.map((known) => joyOf(scoresIn(known))),
    entries.map((known) => other.side.prices[indexIn(known)]!),
    placesOf(own),
  );
}
