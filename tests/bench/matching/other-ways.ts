// The ways of ranking that ours is held against: who was applied for most, and what the texts of both say to a search.
import type { Names } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { bm25 } from "./bm25";
import type { Pair, TrueMarket } from "./market-truth";

export type Ranking = { students: (pair: Pair) => number; listings: (pair: Pair) => number };

/** Students see first what most have applied for; firms those whom most other firms went on with. */
export async function popularityOf({ pool }: Services, market: TrueMarket): Promise<Ranking> {
  const { rows } = await pool.query<{ id: string; n: number }>(
    `select "listingId"::text as id, count(*)::int as n from "Application" group by 1
     union all select "studentId"::text, count(*)::int from "Application"
     where status in ('shortlisted', 'interview', 'offered', 'accepted', 'school_review', 'placed') group by 1`,
  );
  const known = new Map(rows.map(({ id, n }) => [id, n]));
  const of = (ids: readonly string[]) => ids.map((id) => known.get(id) ?? 0);
  const [listings, students] = [of(market.listingIds), of(market.studentIds)];
  return { students: ({ j }) => listings[j]!, listings: ({ i }) => students[i]! };
}

/** BM25: students search listings' texts with what their profiles say, firms profiles with what their listings say. */
export async function textOf(services: Services, market: TrueMarket): Promise<Ranking> {
  const { reference, pool, text } = services;
  const said = await pool.query<{ id: string; words: string }>(
    `select id::text, title || ' ' || description as words from "Listing"
     union all select "personId"::text, about from "StudentProfile"`,
  );
  const words = new Map(said.rows.map((row) => [row.id, row.words]));
  const { students, listings } = market.compiled;
  const tokens = (parts: readonly string[]) => text.documentTokens(parts.join(" "));
  const profiles = students.map(({ student }, i) =>
    tokens([
      ...[words.get(market.studentIds[i]!) ?? ""],
      ...named(reference.majors, [student.majorCode]),
      ...named(reference.occupations, student.wishedOccupations),
      ...named(reference.regions, student.wishedPlaces),
      ...named(
        reference.skills,
        student.skills.map(({ code }) => code),
      ),
    ]),
  );
  const texts = listings.map(({ listing }, j) =>
    tokens([
      ...[words.get(market.listingIds[j]!) ?? ""],
      ...named(reference.majors, listing.majorCodes),
      ...named(reference.regions, listing.placeCodes),
      ...named(
        reference.skills,
        listing.skills.map(({ code }) => code),
      ),
    ]),
  );
  const [ofListings, ofStudents] = [bm25(texts), bm25(profiles)];
  const [byStudent, byListing] = [profiles.map(ofListings), texts.map(ofStudents)];
  return {
    students: ({ i, j }) => byStudent[i]![j]!,
    listings: ({ i, j }) => byListing[j]![i]!,
  };
}

const named = (rows: ReadonlyMap<string, { names: Names }>, codes: readonly string[]) =>
  codes.map((code) => rows.get(code)?.names["zh-CN"] ?? "");
