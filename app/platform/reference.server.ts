// Owns the words of the market in memory: loaded when a process starts, and read anew behind the same object when
// somebody corrected them. What was built from them and kept (the dictionary of search/text.ts) follows after a restart.
import type { Destination, Occupation, Reference } from "~/app/domain/reference";
import type { Names } from "~/app/domain/values";
import type { WordGroup } from "~/app/domain/word-groups";
import type { PrismaClient } from "~/prisma/generated/client";

const namesOf = (row: { zhCN: string; zhHK: string; en: string }): Names => ({
  "zh-CN": row.zhCN,
  "zh-HK": row.zhHK,
  en: row.en,
});
const byCode = <T extends { code: string }>(rows: T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.code, row]));

/** Reads the whole stock. */
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
    newestGroups,
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
    db.wordGroupVersion.findFirst({ orderBy: { number: "desc" }, select: { groups: true } }),
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
    wordGroups: (newestGroups?.groups ?? []) as WordGroup[],
  };
}

type Held = { db: PrismaClient; reference: Reference };
/** How many changes each stock in memory has seen; nothing is ever taken out of their tables. */
const seen = new WeakMap<Reference, number>();
async function countChanges(db: PrismaClient): Promise<number> {
  const counts = await Promise.all([db.referenceChange.count(), db.wordGroupVersion.count()]);
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Brings the words in memory to what the tables say now, in place: whoever holds the object sees new maps at once, all
 * of one moment. To be called by whoever committed corrections, so that the process that made them shows them first.
 */
export async function refreshReference({ db, reference }: Held): Promise<void> {
  const changes = await countChanges(db);
  const fresh = await loadReference(db);
  // Two at once: the one that began later knows more, and stays.
  if (changes < (seen.get(reference) ?? 0)) return;
  seen.set(reference, changes);
  Object.assign(reference, fresh);
}

/** Lets a process see within seconds what others corrected. Returns how to stop. */
export function followReference(held: Held, onError: (err: unknown) => void, everyMs = 3000) {
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      const changes = await countChanges(held.db);
      if (changes !== (seen.get(held.reference) ?? 0)) await refreshReference(held);
    } catch (err) {
      onError(err);
    } finally {
      isLooking = false;
    }
  };
  const timer = setInterval(() => void look(), everyMs).unref();
  return () => {
    clearInterval(timer);
  };
}
