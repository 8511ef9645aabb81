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

const columns = <T extends { names: Names }>({ names, ...row }: T) => ({
  ...row,
  zhCN: names["zh-CN"],
  zhHK: names["zh-HK"],
  en: names.en,
});

/** Fills the reference tables where a code is missing; rows that are there stay as they were corrected. */
export async function seedReference(db: PrismaClient): Promise<void> {
  const depth = { province: 0, prefecture: 1, district: 2, town: 3 };
  const widestFirst = [...regions].sort((a, b) => depth[a.kind] - depth[b.kind]);
  await db.region.createMany({
    data: widestFirst.map(({ centre, ...region }) => ({ ...columns(region), ...centre })),
    skipDuplicates: true,
  });
  await db.major.createMany({
    data: majors.map(({ groupNames, ...major }) => ({
      ...columns(major),
      groupZhCN: groupNames["zh-CN"],
      groupZhHK: groupNames["zh-HK"],
      groupEn: groupNames.en,
    })),
    skipDuplicates: true,
  });
  await db.occupation.createMany({ data: occupations.map(columns), skipDuplicates: true });
  await db.skill.createMany({ data: skills.map(columns), skipDuplicates: true });
  await db.certificate.createMany({ data: certificates.map(columns), skipDuplicates: true });
  await db.industry.createMany({ data: industries.map(columns), skipDuplicates: true });
  await db.holiday.createMany({
    data: holidays.map(({ day, ...holiday }) => ({ ...columns(holiday), day: new Date(day) })),
    skipDuplicates: true,
  });
  await db.educationLevel.createMany({ data: educationLevels.map(columns), skipDuplicates: true });
  await db.destination.createMany({ data: destinations.map(columns), skipDuplicates: true });
}
