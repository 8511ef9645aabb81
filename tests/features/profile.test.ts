import { afterAll, beforeAll, expect, test } from "vitest";
import { EditProfile, editProfile } from "~/app/features/profiles/edit-profile.server";
import { findMyProfile, listProfileChoices } from "~/app/features/profiles/read-my-profile.server";
import { parseFields } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import { aDatabase } from "../support/database";
import { yes } from "../support/applications";
import { type ASchool, aSchool, aStudent } from "../support/factories";

let services: Services;
let school: ASchool;
let codes: [string, string];

beforeAll(async () => {
  services = await aDatabase();
  school = await aSchool(services);
  const common = [...services.reference.skills.values()].sort(
    (a, b) => b.occupationCodes.length - a.occupationCodes.length,
  );
  const [one, other] = common.map(({ code }) => code);
  codes = [one!, other!];
});
afterAll(() => services.close());

/** The form as a browser sends it: every line of a held skill, ticked or not. */
function sent(fields: [string, string][]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const parsed = parseFields(form, EditProfile);
  if (!parsed.ok) throw new Error("the form was not taken");
  return parsed.value;
}

test("a student's ticks, evidence and wishes are there the next time, and unticked skills are gone", async () => {
  const { actor } = await aStudent(services, school);
  const [first, second] = codes;
  const common: [string, string][] = [
    ["about", "  在校做过电梯门机调试  "],
    ["wishedKinds", "internship"],
    ["wishedRegions", "441800"],
    ["wishedRegions", "000000"],
    ["visibility", "verified"],
  ];
  yes(
    await editProfile(
      services,
      actor,
      sent([...common, ["skills", first], ["skills", second], [`evidence.${first}`, "实训室"]]),
    ),
  );
  const both = await findMyProfile(services, actor, { locale: "zh-CN" });
  expect(both?.skills.map(({ code, evidence }) => [code, evidence]).sort()).toEqual(
    [
      [first, "实训室"],
      [second, ""],
    ].sort(),
  );
  expect(both).toMatchObject({
    about: "在校做过电梯门机调试",
    wishedKinds: ["internship"],
    wishedRegions: ["441800"],
    visibility: "verified",
  });

  yes(
    await editProfile(
      services,
      actor,
      sent([
        ...common,
        ["skills", second],
        [`evidence.${first}`, "实训室"],
        [`evidence.${second}`, ""],
      ]),
    ),
  );
  const one = await findMyProfile(services, actor, { locale: "zh-CN" });
  expect(one?.skills.map(({ code }) => code)).toEqual([second]);
  const { skills } = listProfileChoices(services.reference, one!, "zh-CN");
  const open = [...skills.fitting, ...skills.other].map(({ value }) => value);
  expect(open).toContain(first);
  expect(open).not.toContain(second);
});

test("what does not exist is left out, and a minor stays hidden whatever was sent", async () => {
  const { actor } = await aStudent(services, school, { birthDate: "2010-06-01" });
  expect(actor.isMinor).toBe(true);
  yes(
    await editProfile(
      services,
      actor,
      sent([
        ["skills", "sk-invented"],
        ["visibility", "verified"],
      ]),
    ),
  );
  const row = await services.db.studentProfile.findUniqueOrThrow({
    where: { personId: actor.personId },
    select: { visibility: true, skills: true },
  });
  expect(row).toEqual({ visibility: "hidden", skills: [] });
});

test("the page shows the school's data and nothing private", async () => {
  const { actor, person, enrolment } = await aStudent(services, school);
  const mine = await findMyProfile(services, actor, { locale: "zh-CN" });
  expect(mine?.enrolment).toMatchObject({
    school: school.school.name,
    className: school.schoolClass.name,
    studentNumber: enrolment.studentNumber,
  });
  const text = JSON.stringify(mine);
  for (const secret of [person.phone!, person.guardianPhone!, person.guardianName!, "2006-05-01"]) {
    expect(text).not.toContain(secret);
  }
});
