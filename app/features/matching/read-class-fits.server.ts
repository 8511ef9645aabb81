// Owns what an adviser reads of a class before the market: who has no place yet, which listings fit each, and where none
// does what costs most. Scoped to the actor's class; who turned recommendations off is judged by nobody.
import type { Hindrance } from "~/app/domain/matching-hindrance";
import { weighStudent } from "~/app/domain/matching-weighed";
import type { SchoolActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { findOwnClass } from "./find-own-class.server";
import { judgeInClass } from "./judge-class.server";
import { type ClassListing, readClassListings } from "./read-class-listings.server";
import { readClassPeople } from "./read-class-people.server";
import { readMarket } from "./read-market.server";
import { findMatchesOfMany, findPrices } from "./read-matches.server";

/** `fits`: three listings at most, the best first; `why`: what costs most where there is none; `isOff`: not judged. */
export type ClassRow = {
  id: Id;
  name: string;
  number: string;
  isOff: boolean;
  fits: ClassListing[];
  why: Hindrance | null;
};
/** A listing that fits several of the class: those who were not told of it yet, and how many were. */
export type ListingForMany = {
  listing: ClassListing;
  students: { id: Id; name: string }[];
  told: number;
};
export type ClassFits = {
  schoolClass: { id: Id; name: string; major: string };
  /** Everybody at school in the class. */
  size: number;
  /** Those without a place, by student number. */
  rows: ClassRow[];
  forMany: ListingForMany[];
};
type Needs = Pick<Services, "db" | "pool" | "clock" | "repostedOn" | "reference">;

const mostFits = 3;
const mostForMany = 8;

/** The class before the market; null outside the actor's scope. A constant number of queries. */
export async function readClassFits(
  services: Needs,
  actor: SchoolActor,
  { classId, locale }: { classId: Id; locale: Locale },
): Promise<ClassFits | null> {
  const { db, clock, reference } = services;
  const found = await findOwnClass(db, actor, classId);
  if (!found) return null;
  const now = clock.now();
  const [people, market, size] = await Promise.all([
    readClassPeople(services, classId),
    readMarket(services),
    db.enrolment.count({ where: { classId, state: "enrolled" } }),
  ]);
  const stored = await findMatchesOfMany(
    services,
    people.map(({ id }) => id),
  );
  const students = people.flatMap(({ student }) => student ?? []);
  const named = [...stored.values()].flatMap((list) => list.slice(0, 25).map(({ id }) => id));
  const asked = { students, named: [...new Set(named)], market, locale };
  const { weighed: listings, lines, own } = await readClassListings(services, asked);
  const prices = await findPrices(services, [...listings.keys()]);
  const around = { listings, prices, own, market, now };
  const judged = people.map(({ student, passed, told, ...who }) => {
    const verdict = student
      ? judgeInClass({ s: weighStudent(student, market), passed }, around)
      : { fits: [], why: null };
    return { ...who, isOff: student === null, told, ...verdict };
  });
  const { id, name, majorCode } = found;
  return {
    schoolClass: { id, name, major: reference.majors.get(majorCode)?.names[locale] ?? majorCode },
    size,
    rows: judged.map(({ told: _, fits, ...row }): ClassRow => {
      return { ...row, fits: fits.slice(0, mostFits).flatMap((one) => lines.get(one) ?? []) };
    }),
    forMany: forManyOf(judged, lines),
  };
}

type Judged = Omit<ClassRow, "fits"> & { fits: Id[]; told: ReadonlySet<Id> };

/** The listings that fit most of the class, whoever of them was not told yet. */
function forManyOf(
  judged: readonly Judged[],
  lines: ReadonlyMap<Id, ClassListing>,
): ListingForMany[] {
  const all = [...new Set(judged.flatMap(({ fits }) => fits))].flatMap((id): ListingForMany[] => {
    const listing = lines.get(id);
    const whom = judged.filter(({ fits }) => fits.includes(id));
    const left = whom.filter(({ told }) => !told.has(id));
    const students = left.map(({ id: studentId, name }) => ({ id: studentId, name }));
    return listing ? [{ listing, students, told: whom.length - left.length }] : [];
  });
  return all
    .filter(({ students }) => students.length > 0)
    .sort((a, b) => b.students.length - a.students.length)
    .slice(0, mostForMany);
}
