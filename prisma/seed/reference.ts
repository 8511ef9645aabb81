// Owns bringing the words of the market from the data files of this release into a database, as often as one likes: a row
// that nobody corrected follows the files, one that a person or an official table changed stays as it is.
import { type ReferenceTable } from "~/app/domain/reference";
import { regionRings } from "~/app/domain/region-rings";
import type { Names } from "~/app/domain/values";
import type { PrismaClient } from "~/prisma/generated/client";
import { certificates } from "./reference/certificates.data";
import { destinations } from "./reference/destinations.data";
import { educationLevels } from "./reference/education-levels.data";
import { holidays } from "./reference/holidays.data";
import { industries } from "./reference/industries.data";
import { majors } from "./reference/majors.data";
import { occupations } from "./reference/occupations.data";
import { regions } from "./reference/regions.data";
import { skills } from "./reference/skills.data";

/** What became of the rows of one file: `kept` ones stay as somebody corrected them. */
export type ReferenceCount = {
  table: ReferenceTable | "regionRing";
  rows: number;
  added: number;
  updated: number;
  kept: number;
};

type Source = {
  table: ReferenceTable;
  /** Columns that name a row; joined by `:` they are the code of its corrections. */
  key: readonly string[];
  rows: readonly Record<string, unknown>[];
};

const columns = <T extends { names: Names }>({ names, ...row }: T) => ({
  ...row,
  zhCN: names["zh-CN"],
  zhHK: names["zh-HK"],
  en: names.en,
});

const sources: Source[] = [
  {
    table: "region",
    key: ["code"],
    rows: regions.map(({ centre, ...region }) => ({
      ...columns(region),
      lat: centre?.lat ?? null,
      lng: centre?.lng ?? null,
    })),
  },
  {
    table: "major",
    key: ["code"],
    rows: majors.map(({ groupNames, ...major }) => ({
      ...columns(major),
      groupZhCN: groupNames["zh-CN"],
      groupZhHK: groupNames["zh-HK"],
      groupEn: groupNames.en,
    })),
  },
  { table: "occupation", key: ["code"], rows: occupations.map(columns) },
  { table: "skill", key: ["code"], rows: skills.map(columns) },
  { table: "certificate", key: ["code"], rows: certificates.map(columns) },
  { table: "industry", key: ["code"], rows: industries.map(columns) },
  { table: "holiday", key: ["jurisdiction", "day"], rows: holidays.map(columns) },
  { table: "educationLevel", key: ["code"], rows: educationLevels.map(columns) },
  { table: "destination", key: ["version", "code"], rows: destinations.map(columns) },
];

/** Brings every table and the rings to the data files of this release, in a few statements; safe to repeat. */
export async function seedReference(db: PrismaClient): Promise<ReferenceCount[]> {
  const counts: ReferenceCount[] = [];
  for (const source of sources) counts.push(await writeTable(db, source));
  counts.push(await writeRings(db));
  return counts;
}

const quoted = (name: string) => `"${name}"`;
const list = (names: readonly string[]) => names.map(quoted).join(", ");
const prefixed = (prefix: string, names: readonly string[]) =>
  names.map((name) => `${prefix}.${quoted(name)}`).join(", ");

async function writeTable(db: PrismaClient, { table, key, rows }: Source): Promise<ReferenceCount> {
  const all = Object.keys(rows[0] ?? {});
  if (all.length === 0) return { table, rows: 0, added: 0, updated: 0, kept: 0 };
  const name = quoted(table.replace(/^./, (first) => first.toUpperCase()));
  const rest = all.filter((column) => !key.includes(column));
  const code = key.map((column) => `${quoted(column)}::text`).join(` || ':' || `);
  const [counted] = await db.$queryRawUnsafe<Pick<ReferenceCount, "added" | "updated" | "kept">[]>(
    `with incoming as (
       select ${list(all)}, ${code} as "correctedAs"
       from jsonb_populate_recordset(null::${name}, $1::jsonb)
     ), corrected as (
       select distinct "code" from "ReferenceChange" where "table" = $2
     ), kept as (
       select 1 from incoming join corrected on corrected."code" = incoming."correctedAs"
     ), written as (
       insert into ${name} as known (${list(all)})
       select ${list(all)} from incoming
       where "correctedAs" not in (select "code" from corrected)
       on conflict (${list(key)}) do update
       set (${list(rest)}) = row(${prefixed("excluded", rest)})
       where (${prefixed("known", rest)}) is distinct from (${prefixed("excluded", rest)})
       returning known.xmax = 0 as "isNew"
     )
     select (select count(*) from written where "isNew")::int as added,
            (select count(*) from written where not "isNew")::int as updated,
            (select count(*) from kept)::int as kept`,
    JSON.stringify(rows),
    table,
  );
  return { table, rows: rows.length, added: 0, updated: 0, kept: 0, ...counted };
}

/** Makes the rings from the centres as they stand in the database, corrections included. */
async function writeRings(db: PrismaClient): Promise<ReferenceCount> {
  const places = await db.region.findMany({
    where: { lat: { not: null }, lng: { not: null } },
    select: { code: true, parentCode: true, kind: true, lat: true, lng: true, retired: true },
  });
  const rings = regionRings(
    places.map(({ lat, lng, ...place }) => ({
      ...place,
      centre: lat === null || lng === null ? null : { lat, lng },
    })),
  );
  const [counted] = await db.$queryRawUnsafe<Pick<ReferenceCount, "added" | "updated">[]>(
    `with incoming as (
       select * from jsonb_populate_recordset(null::"RegionRing", $1::jsonb)
     ), gone as (
       delete from "RegionRing"
       where ("fromCode", "toCode") not in (select "fromCode", "toCode" from incoming)
     ), written as (
       insert into "RegionRing" as known ("fromCode", "toCode", "ringKm")
       select "fromCode", "toCode", "ringKm" from incoming
       on conflict ("fromCode", "toCode") do update set "ringKm" = excluded."ringKm"
       where known."ringKm" <> excluded."ringKm"
       returning known.xmax = 0 as "isNew"
     )
     select (select count(*) from written where "isNew")::int as added,
            (select count(*) from written where not "isNew")::int as updated`,
    JSON.stringify(rings),
  );
  return { table: "regionRing", rows: rings.length, added: 0, updated: 0, kept: 0, ...counted };
}
