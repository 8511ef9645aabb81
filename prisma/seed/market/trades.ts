// Which trades, skills and majors belong together, read once from the reference data.
import { type Major, type MajorLevel, type Occupation, tradeGroups } from "~/app/domain/reference";
import { majors } from "../reference/majors.data";
import { occupations } from "../reference/occupations.data";
import { skills } from "../reference/skills.data";

export type Trade = Occupation & {
  group: (typeof tradeGroups)[number];
  skillCodes: string[];
  majors: Major[];
};

export const trades: Trade[] = occupations.flatMap((one) =>
  one.groupCode
    ? [
        {
          ...one,
          group: one.groupCode,
          skillCodes: skills
            .filter((skill) => skill.occupationCodes.includes(one.code))
            .map((skill) => skill.code),
          majors: majors.filter((major) => major.occupationCodes.includes(one.code)),
        },
      ]
    : [],
);
export const tradeOf = new Map(trades.map((trade) => [trade.code, trade]));
export const tradesIn = Object.fromEntries(
  tradeGroups.map((group) => [group, trades.filter((trade) => trade.group === group)]),
) as Record<Trade["group"], Trade[]>;

export const skillName = new Map(skills.map(({ code, names }) => [code, names]));

/** What a major teaches, the best known first; and the groups of the trades that it leads to. */
export type Course = Major & { skillCodes: string[]; groups: Trade["group"][] };
export const courses: Course[] = majors.map((major) => ({
  ...major,
  skillCodes: skills.filter(({ majorCodes }) => majorCodes.includes(major.code)).map((s) => s.code),
  groups: [...new Set(major.occupationCodes.flatMap((code) => tradeOf.get(code)?.group ?? []))],
}));
export const courseOf = new Map(courses.map((course) => [course.code, course]));
export const coursesAt = (level: MajorLevel) =>
  courses.filter((one) => one.level === level && one.skillCodes.length > 1);
