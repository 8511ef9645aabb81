// One drawn market for the evaluation of fit: seeded into a database of its own, read as a run reads it, beside the true
// tastes of everybody from the generator's file. Pairs are those that the gates let through: whatever ranks, ranks these.
import { readFile, rm } from "node:fs/promises";
import { scoresOf } from "~/app/domain/matching";
import type { MatchMarket } from "~/app/domain/matching-views";
import {
  type WeighedListing,
  type WeighedStudent,
  weighListing,
  weighStudent,
} from "~/app/domain/matching-weighed";
import { readMarket } from "~/app/features/matching/read-market.server";
import type { Services } from "~/app/platform/services.server";
import { seedMarket } from "~/prisma/seed/market/seed-market";
import type { ListingTruth, StudentTruth } from "~/prisma/seed/market/truth";
import { type Compiled, compileMarket } from "~/workers/matching/compile-market";
import { readListings, readStudents } from "~/workers/matching/read-sides";
import { applies, goesOn } from "./both-say-yes";
import { press } from "./press";

/** A pair by the places of its two, with points of wanting and needing (`told`: by what people wrote alone) and the true
 * chances of both yeses. */
export type Pair = Points & { i: number; j: number; told: Points; p: number; q: number };
type Points = { want: number; need: number };
export type TrueMarket = {
  compiled: Compiled;
  known: MatchMarket;
  /** By the place of each. */
  studentIds: string[];
  listingIds: string[];
  pairs: Pair[];
};
export type Size = { students: number; listings: number };

/** Draws a market and reads it; pairs student by student. */
export async function drawTrueMarket(
  services: Services,
  file: string,
  size: Size,
  seed: number,
): Promise<TrueMarket> {
  await seedMarket(services, { ...size, seed, truth: file });
  const truths = await readTruths(file);
  const known = await readMarket(services);
  const now = services.clock.now();
  const listings: WeighedListing[] = [];
  for await (const some of readListings(services, {}, now))
    for (const listing of some) listings.push(weighListing(listing, known));
  const wanted = listings.map(({ listing }) => truths.get(listing.id) as ListingTruth);
  const everybody = [...truths.values()].filter((one) => one.is === "student");
  await press(services, everybody, wanted, seed);
  const idOf = new Map<WeighedStudent, string>();
  for await (const some of readStudents(services, {}, now))
    for (const { id, student } of some) idOf.set(weighStudent(student, known), id);
  const compiled = compileMarket([...idOf.keys()], listings, known, now);
  const studentIds = compiled.students.map((student) => idOf.get(student) ?? "");
  const listingIds = compiled.listings.map(({ listing }) => listing.id);
  const pairs = pairsOf(compiled, known, {
    students: studentIds.map((id) => truths.get(id) as StudentTruth),
    listings: wanted,
  });
  return { compiled, known, studentIds, listingIds, pairs };
}

async function readTruths(file: string) {
  const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
  await rm(file);
  return new Map(
    lines.map((line) => {
      const truth = JSON.parse(line) as StudentTruth | ListingTruth;
      return [truth.id, truth];
    }),
  );
}

function pairsOf(
  { market, students, listings }: Compiled,
  known: MatchMarket,
  truths: { students: StudentTruth[]; listings: ListingTruth[] },
): Pair[] {
  const untaught = students.map(({ student }) => {
    const { learnt: _, ...told } = student;
    return weighStudent(told, known);
  });
  const judge = (i: number, j: number) => {
    const [s, l] = [students[i]!, listings[j]!];
    return { i, j, ...scoresOf(s, l, known), told: scoresOf(untaught[i]!, l, known) };
  };
  const pairs: Pair[] = [];
  for (const block of market.blocks) {
    const open = [...block.listings()];
    for (const { first, last } of block.classes)
      for (let i = first; i < last; i++) {
        const student = truths.students[i]!;
        const chanceOf = applies(student, truths.listings);
        for (const j of open) {
          if (!market.isOpen(i, j)) continue;
          const listing = truths.listings[j]!;
          pairs.push({ ...judge(i, j), p: chanceOf(listing), q: goesOn(listing, student) });
        }
      }
  }
  return pairs;
}
