// Owns loading the words of the market from their tables, once per process.
import type { Destination, Occupation, Reference } from "~/app/domain/reference";
import type { Names } from "~/app/domain/values";
import type { PrismaClient } from "~/prisma/generated/client";

const namesOf = (row: { zhCN: string; zhHK: string; en: string }): Names => ({
  "zh-CN": row.zhCN,
  "zh-HK": row.zhHK,
  en: row.en,
});
const byCode = <T extends { code: string }>(rows: T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.code, row]));

/** Reads the whole stock; a process that runs on sees later corrections after its next start. */
export async function loadReference(db: PrismaClient): Promise<Reference> {
  const [
    regions,
    majors,
    occupations,
    skills,
    certificates,
    industries,
    educationLevels,
    destinations,
    holidays,
  ] = await Promise.all([
    db.region.findMany({ orderBy: { code: "asc" } }),
    db.major.findMany({ orderBy: { code: "asc" } }),
    db.occupation.findMany({ orderBy: { code: "asc" } }),
    db.skill.findMany({ orderBy: { code: "asc" } }),
    db.certificate.findMany({ orderBy: { code: "asc" } }),
    db.industry.findMany({ orderBy: { code: "asc" } }),
    db.educationLevel.findMany({ orderBy: { rank: "asc" } }),
    db.destination.findMany({ orderBy: [{ version: "asc" }, { code: "asc" }] }),
    db.holiday.findMany({ orderBy: { day: "asc" } }),
  ]);
  return {
    regions: byCode(
      regions.map(({ lat, lng, ...row }) => ({
        ...row,
        names: namesOf(row),
        centre: lat === null || lng === null ? null : { lat, lng },
      })),
    ),
    majors: byCode(
      majors.map((row) => ({
        ...row,
        names: namesOf(row),
        groupNames: { "zh-CN": row.groupZhCN, "zh-HK": row.groupZhHK, en: row.groupEn },
      })),
    ),
    occupations: byCode(
      occupations.map((row) => ({
        ...row,
        names: namesOf(row),
        groupCode: row.groupCode as Occupation["groupCode"],
      })),
    ),
    skills: byCode(skills.map((row) => ({ ...row, names: namesOf(row) }))),
    certificates: byCode(certificates.map((row) => ({ ...row, names: namesOf(row) }))),
    industries: byCode(industries.map((row) => ({ ...row, names: namesOf(row) }))),
    educationLevels: byCode(educationLevels.map((row) => ({ ...row, names: namesOf(row) }))),
    destinations: new Map(
      destinations.map((row) => [
        `${row.version}:${row.code}`,
        { ...row, names: namesOf(row), group: row.group as Destination["group"] },
      ]),
    ),
    holidays: holidays.map((row) => ({
      ...row,
      names: namesOf(row),
      day: row.day.toISOString().slice(0, 10),
    })),
  };
}
