// Owns how rows of students and listings become points of supply and demand: at which trades, fields and places each counts.
// What is counted where is domain/demand.ts'; rows are read-supply-demand's.
import type { DemandPoint, OnAxes, SupplyPoint } from "~/app/domain/demand";
import type { ListingKind } from "~/app/domain/listing";
import { majorsLeadingTo } from "~/app/domain/matching-trades";
import { type Reference, regionPath } from "~/app/domain/reference";
import { majorField } from "~/app/domain/search-bands";
import type { Id } from "~/app/domain/values";

/** A student who looks for a place, as a row. */
export type Looking = {
  personId: Id;
  isOwn: boolean;
  majorCode: string;
  schoolPlace: string;
  trades: string[] | null;
  places: string[] | null;
  kinds: ListingKind[] | null;
};
/** An open listing, as a row. */
export type Open = {
  listingId: Id;
  kind: ListingKind;
  occupationCode: string | null;
  places: string[];
  majorCodes: string[];
  skillCodes: string[];
  seats: number | null;
};

/** All majors of some fields, and the trades that they lead to. */
export function majorsIn({ majors }: Reference, fields: readonly string[]) {
  const of = [...majors.values()].filter(({ code }) => fields.includes(majorField(code) ?? ""));
  return {
    codes: of.map(({ code }) => code),
    trades: unique(of.flatMap(({ occupationCodes }) => occupationCodes)),
  };
}

/** What a school has no major for is not its matter: neither students nor listings of other fields. */
export function ofFields<Point extends OnAxes>(
  points: readonly Point[],
  own: readonly string[],
): Point[] {
  return points.flatMap((point) => {
    const field = point.field.filter((key) => own.includes(key));
    return field.length > 0 ? [{ ...point, field }] : [];
  });
}

type Keys = {
  trades: (codes: readonly string[]) => string[];
  fields: (codes: readonly string[]) => string[];
  places: (codes: readonly string[]) => string[];
};

/** A place is told by its city; where one place is looked at, by that and the next place in it. */
export function keysIn(reference: Reference, within: string | undefined): Keys {
  const placesOf = (code: string) => {
    const path = regionPath(reference, code);
    const city = path.find(({ kind }) => kind === "prefecture") ?? path[0];
    if (within === undefined) return city ? [city.code] : [];
    const at = path.findIndex((one) => one.code === within);
    return at < 0 ? [] : path.slice(at, at + 2).map((one) => one.code);
  };
  return {
    trades: (codes) =>
      unique(codes.flatMap((code) => reference.occupations.get(code)?.groupCode ?? [])),
    fields: (codes) => unique(codes.flatMap((code) => majorField(code) ?? [])),
    places: (codes) => unique(codes.flatMap(placesOf)),
  };
}

const unique = (values: readonly string[]) => [...new Set(values)];

/** A student as a point: what was wished, or what the major leads to; where it was wished, or where the school lies. Pure. */
export function toSupply(row: Looking, { majors }: Reference, keys: Keys): SupplyPoint {
  const { personId, isOwn, majorCode, schoolPlace } = row;
  const wished = keys.trades(row.trades ?? []);
  const led = majors.get(majorCode)?.occupationCodes ?? [];
  const places = row.places && row.places.length > 0 ? row.places : [schoolPlace];
  return {
    ...{ personId, isOwn, kinds: row.kinds ?? [] },
    trade: wished.length > 0 ? wished : keys.trades(led),
    field: keys.fields([majorCode]),
    place: keys.places(places),
  };
}

/** A listing as a point. Pure. */
export function toDemand(row: Open, { majors }: Reference, keys: Keys): DemandPoint {
  const { listingId, kind, occupationCode, places, majorCodes, skillCodes, seats } = row;
  const leading = majorsLeadingTo(majors, occupationCode ?? "");
  return {
    ...{ listingId, kind, seats, skillCodes },
    trade: keys.trades(occupationCode ? [occupationCode] : []),
    field: keys.fields(majorCodes.length > 0 ? majorCodes : leading),
    place: keys.places(places),
  };
}
