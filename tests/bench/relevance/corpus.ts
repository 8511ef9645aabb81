// Fills a market for the evaluation of relevance: the demo's own, and public postings where they are at hand, read as an
// import reads them. Gives back what judgements look at.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { placeFinder } from "~/app/domain/place";
import { educationRanks, readEducation, readPay, readPlaces } from "~/app/domain/posting-values";
import { regionPath } from "~/app/domain/reference";
import { titleMapper } from "~/app/domain/title-occupation";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { ago } from "~/prisma/seed/market/dice";
import { rowWriter, type Row } from "~/prisma/seed/market/rows";
import { seedMarket } from "~/prisma/seed/market/seed-market";
import { emptyListing } from "~/prisma/seed/market/table-rows";
import { monthlyFen } from "~/search/monthly-fen";
import type { Fact } from "./rules";

const files = { jobcn: "postings_jobcn_2017.csv", lagou: "postings_lagou_it_2020.csv" };
const market = { students: 40, listings: 1_500, seed: 42 };
type Cells = Record<string, string>;

/** Which of the public files stood in the folder; the others are left out, and said so. */
export type Filled = { facts: Fact[]; postings: number; leftOut: string[] };

/** Fills an empty, migrated database. */
export async function fillMarket(services: Services, folder: string): Promise<Filled> {
  await seedMarket(services, market);
  const leftOut = Object.values(files).filter((file) => !existsSync(resolve(folder, file)));
  let postings = 0;
  const firms = new Map<string, string>();
  for (const file of Object.values(files).filter((one) => !leftOut.includes(one))) {
    const rows: Cells[] = parse(await readFile(resolve(folder, file)), {
      columns: true,
      bom: true,
    });
    await writePostings(services, { file, rows, firms });
    postings += rows.length;
  }
  return { facts: await readFacts(services), postings, leftOut };
}

/** `firms`: the ids of those that were written already, by name. */
type Source = { file: string; rows: readonly Cells[]; firms: Map<string, string> };

async function writePostings(services: Services, { file, rows, firms }: Source) {
  const { pool, clock, reference, text } = services;
  const now = clock.now();
  const out = rowWriter(pool);
  const read = titleMapper(reference, { simplify: (title) => text.normalize(title) });
  const findPlace = placeFinder(reference);
  const rankOf = educationRanks(reference);
  const firmOf = (name: string) => {
    const known = firms.get(name) ?? newId(now.getTime());
    if (!firms.has(name)) out.add("Enterprise", firmRow(known, name, now));
    firms.set(name, known);
    return known;
  };
  for (const [at, row] of rows.entries()) {
    const { title = "", company = "" } = row;
    const listing = listingOf(row, { findPlace, rankOf });
    const { code, sure, skills } = read(title, {
      categories: row.categories?.split(";") ?? [],
      department: row.department ?? "",
    });
    const id = newId(now.getTime());
    const known = code?.startsWith("oc-") ? code : null;
    const seen = ago(now, 1 + (at % 20));
    out.add("Listing", {
      ...emptyListing(now),
      ...listing,
      ...{ id, enterpriseId: firmOf(company), title: title.slice(0, 100), status: "live" },
      ...{ occupationCode: known, occupationBy: "inferred", occupationSure: known ? sure : null },
      ...{ source: "reposted", sourceName: file, sourceKey: `${file}:${at}`, findings: [] },
      ...{
        publishedAt: seen,
        validUntil: ago(now, -20),
        sourcedOn: seen.toISOString().slice(0, 10),
      },
    });
    for (const skillCode of skills)
      out.add("ListingSkill", { listingId: id, skillCode, needed: true });
    if (at % 2_000 === 1_999) await out.flush();
  }
  await out.end();
}

type PostingWords = {
  findPlace: ReturnType<typeof placeFinder>;
  rankOf: ReturnType<typeof educationRanks>;
};

function listingOf(row: Cells, { findPlace, rankOf }: PostingWords): Row {
  const place = readPlaces(row.location_raw ?? row.city_raw ?? "", findPlace);
  const pay = readPay(row.salary_raw ?? "").columns;
  const benefits = (row.benefits_raw ?? row.company_tags ?? "").split(/[;,]/).filter(Boolean);
  return {
    ...pay,
    regionCodes: place.codes,
    placeText: place.unknown.map(({ text }) => text).join("; "),
    educationRank: readEducation(row.education_raw ?? "", rankOf) ?? 0,
    benefits: benefits.slice(0, 40),
    description: row.advantage_raw ?? "",
  };
}

function firmRow(id: string, name: string, now: Date): Row {
  return {
    ...{ id, name, shortName: name, status: "unclaimed", registrationKind: null, regionCode: null },
    ...{ about: "", industry: "", staffCount: null, registrationNumber: null, contactName: null },
    ...{ sourceKey: `relevance:${name}`, decidedAt: null, decidedById: null, decisionNote: null },
    ...{ createdAt: now, updatedAt: now },
  };
}

/** What people see of every listing that can be found. */
async function readFacts({ db, clock, reference, text }: Services): Promise<Fact[]> {
  const rows = await db.listing.findMany({
    where: { status: "live", validUntil: { gt: clock.now() } },
    include: { skills: true, enterprise: { select: { name: true, shortName: true } } },
  });
  return rows.map((row) => {
    const fen = monthlyFen(row.payMax ?? row.payMin, row.payPeriod, row.payCurrency);
    const { id, kind, educationRank, benefits, shift, dorm, meals, nightShift } = row;
    return {
      ...{ id, kind, educationRank, benefits, shift, dorm, meals, night: nightShift },
      title: text.normalize(row.title),
      occupation: row.occupationCode,
      skills: row.skills.map(({ skillCode }) => skillCode),
      firm: text.normalize(`${row.enterprise.name} ${row.enterprise.shortName}`),
      regions: row.regionCodes.flatMap((code) =>
        regionPath(reference, code).map((one) => one.code),
      ),
      pay: fen === null ? null : fen / 100,
    };
  });
}
