// The staff of schools: those of the login cards, then an internship office for each school, an office for each college
// and an adviser for every second class, without a login.
import type { Role } from "~/app/domain/permission";
import { staffLogins } from "../demo/market.data";
import { dice, idOf, idsOf } from "./dice";
import type { ClassPlan, SchoolPlan } from "./draw-schools";
import type { OfficeOf } from "./table-rows";
import { hongKongNames, mainlandNames, staffTitles } from "./words.data";

type Member = {
  id: string;
  /** Of the login card. */
  key: string | null;
  name: string;
  role: Role;
  locale: string | null;
  schoolId: string;
  collegeId: string | null;
  classId: string | null;
};

/** Everybody, and who decides for a school or one of its classes. */
export function staffOf(schools: readonly SchoolPlan[]): { members: Member[]; office: OfficeOf } {
  const random = dice(17);
  const nextId = idsOf(15);
  const members: Member[] = staffLogins.map(([key, name, role, schoolKey, college, className]) => {
    const classId = className ? idOf("class", schoolKey, className) : null;
    const collegeId = college ? idOf("college", schoolKey, college) : null;
    const schoolId = idOf("school", schoolKey);
    const id = idOf("person", key);
    return { id, key, name, role, locale: null, schoolId, collegeId, classId };
  });
  const offices = new Map<string, string>();
  const guided = new Set(members.map(({ classId }) => classId));
  for (const school of schools) {
    const add = (role: Role, title: string, scope: Partial<Member>) => {
      const isHongKong = school.kind === "hong_kong";
      const { surnames } = isHongKong ? hongKongNames : mainlandNames;
      const name = random.pick(surnames) + (isHongKong ? staffTitles.hongKong : title);
      const locale = isHongKong ? "zh-HK" : null;
      const nowhere = { collegeId: null, classId: null };
      const id = nextId();
      members.push({
        id,
        key: null,
        name,
        role,
        locale,
        schoolId: school.id,
        ...nowhere,
        ...scope,
      });
      return id;
    };
    const known = members.find(
      ({ role, schoolId }) => role === "internship_office" && schoolId === school.id,
    );
    offices.set(school.id, known?.id ?? add("internship_office", staffTitles.office, {}));
    for (const { id: collegeId, classes } of school.colleges) {
      add("college_office", staffTitles.office, { collegeId });
      for (const [n, one] of advised(classes).entries()) {
        if (n % 2 === 0 && !guided.has(one.id))
          add("class_adviser", staffTitles.adviser, { collegeId, classId: one.id });
      }
    }
  }
  const college = idOf("college", "beijiang", "机电学院");
  const inCollege = new Set(
    schools.flatMap(({ colleges }) =>
      colleges.flatMap(({ id, classes }) => (id === college ? classes.map((one) => one.id) : [])),
    ),
  );
  const office: OfficeOf = (school, schoolClass) =>
    schoolClass && inCollege.has(schoolClass.id)
      ? { id: idOf("person", "college"), role: "college_office" }
      : { id: offices.get(school.id) ?? "", role: "internship_office" };
  return { members, office };
}

const advised = (classes: readonly ClassPlan[]) =>
  classes.filter(({ isGraduated }) => !isGraduated);
