// JSON Resume out and in: what goes out comes in as nothing new; another's file adds what is new and touches nothing else.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StudentActor } from "~/app/domain/permission";
import { mostRecords } from "~/app/domain/profile";
import { isNothing } from "~/app/features/cv/plan-resume.server";
import { readJsonResume } from "~/app/features/cv/read-json-resume.server";
import { readResumeFile } from "~/app/features/cv/resume-file.server";
import { findResumeLook, takeResume } from "~/app/features/cv/take-resume.server";
import { findMyProfile } from "~/app/features/profiles/read-my-profile.server";
import { locales } from "~/app/domain/values";
import { newId } from "~/app/platform/id";
import { no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { type ASchool, aSchool, aStudent } from "../support/factories";

let services: TestServices;
let school: ASchool;
beforeAll(async () => {
  services = await aDatabase();
  school = await aSchool(services);
});
afterAll(() => services.close());

const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value));

async function aTold(actor: StudentActor) {
  const { personId } = actor;
  const { skills, certificates } = services.reference;
  const leveled = [...skills.values()].filter(({ levels }) => levels === "three").slice(0, 3);
  const [certificate] = certificates.values();
  const record = { personId, createdAt: services.clock.now() };
  const id = () => newId(services.clock.now().getTime());
  await services.db.profileSkill.createMany({
    data: leveled.map(({ code }) => ({
      personId,
      skillCode: code,
      level: "can",
      evidence: "实训",
    })),
  });
  await services.db.studentProfile.update({
    where: { personId },
    data: { languages: ["cantonese", "english_b1"] },
  });
  await services.db.profileRecord.createMany({
    data: [
      {
        ...{ ...record, id: id(), kind: "work", title: "奶茶店店员", organisation: "一间店" },
        ...{ startedOn: new Date("2025-07-01"), endedOn: new Date("2025-08-01") },
        ...{ skillCodes: leveled.map(({ code }) => code), description: "收银，\n配料" },
      },
      {
        ...{ ...record, id: id(), kind: "certificate", title: certificate?.names["zh-CN"] ?? "" },
        ...{ certificateCode: certificate?.code ?? null, startedOn: new Date("2026-03-01") },
      },
      { ...record, id: id(), kind: "course", title: "电梯安装实训", organisation: "学校" },
      { ...record, id: id(), kind: "project", title: "点餐小程序", description: "两个人做" },
      { ...record, id: id(), kind: "competition", title: "省赛 二等奖" },
    ],
  });
}

describe("out and in", () => {
  test.each(locales)("changes nothing for the same student (%s)", async (locale) => {
    const { actor } = await aStudent(services, school);
    await aTold(actor);
    const read = () => findMyProfile(services, actor, { locale });
    const before = await read();
    const resume = await readJsonResume(services, actor, { locale, withContact: true });
    const look = yes(await findResumeLook(services, actor, bytesOf(resume), locale));
    expect(isNothing(look.plan)).toBe(true);
    expect(look.plan).toMatchObject({ unmatched: [], known: 10, leftOut: 0 });
    yes(await takeResume(services, actor, bytesOf(resume)));
    expect(await read()).toEqual(before);
  });

  test.each(locales)("carries a whole profile to an empty one (%s)", async (locale) => {
    const [from, to] = [await aStudent(services, school), await aStudent(services, school)];
    await aTold(from.actor);
    await services.db.studentProfile.update({
      where: { personId: to.actor.personId },
      data: { about: "" },
    });
    const resumeOf = ({ actor }: typeof from) =>
      readJsonResume(services, actor, { locale, withContact: false });
    const sent = await resumeOf(from);
    yes(await takeResume(services, to.actor, bytesOf(sent)));
    const got = await resumeOf(to);
    expect(got).toEqual({ ...sent, basics: { ...sent?.basics, name: to.person.name } });
    expect(sent?.work[0]).toMatchObject({ startDate: "2025-07", endDate: "2025-08" });
  });
});

describe("another's file", () => {
  const file = {
    basics: { name: "Somebody Else", email: "x@y.cn", phone: "13812345678", summary: "I weld." },
    work: [{ company: "Shop", position: "Helper", startDate: "2025", highlights: ["a", "b"] }],
    education: [{ institution: "Other School", courses: ["Welding I"] }],
    skills: [{ name: "Underwater basket weaving", keywords: [] }],
    languages: [{ language: "English", fluency: "Fluent" }, { language: "Klingon" }],
  };

  test("adds what is new, names what has no match, leaves name, school, contact and own words", async () => {
    const { actor, person } = await aStudent(services, school);
    const look = yes(await findResumeLook(services, actor, bytesOf(file), "en"));
    expect(look).toMatchObject({ hasContact: true, hasSchool: true, hasOtherAbout: true });
    expect(look.plan.unmatched).toEqual(["Underwater basket weaving", "Klingon"]);
    yes(await takeResume(services, actor, bytesOf(file)));
    const after = await findMyProfile(services, actor, { locale: "en" });
    expect(after).toMatchObject({
      name: person.name,
      about: "喜欢动手",
      languages: ["english_b2"],
    });
    expect(after?.records.map(({ kind, title }) => [kind, title]).sort()).toEqual([
      ["course", "Welding I"],
      ["work", "Helper"],
    ]);
    expect(after?.records.find(({ kind }) => kind === "work")?.description).toBe("a\nb");
    const { phone, mail } = await services.db.person.findUniqueOrThrow({
      where: { id: person.id },
    });
    expect([phone, mail]).toEqual([person.phone, null]);
    yes(await takeResume(services, actor, bytesOf(file)));
    expect((await findMyProfile(services, actor, { locale: "en" }))?.records).toHaveLength(2);
  });

  test("pressed twice at once adds once, and no more than a profile holds", async () => {
    const { actor } = await aStudent(services, school);
    const work = Array.from({ length: 150 }, (_, n) => ({ position: `工作 ${String(n)}` }));
    const [plan] = await Promise.all(
      [1, 2].map(async () => yes(await takeResume(services, actor, bytesOf({ work })))),
    );
    const after = await findMyProfile(services, actor, { locale: "en" });
    expect(after?.records).toHaveLength(mostRecords);
    expect(plan).toBeDefined();
  });

  test("of a minor brings no telephone number", async () => {
    const { actor } = await aStudent(services, school, { birthDate: "2010-05-01" });
    const told = {
      work: [{ position: "Helper", summary: "call 138 1234 5678" }, { position: "B" }],
    };
    const look = yes(await findResumeLook(services, actor, bytesOf(told), "en"));
    expect(look.plan).toMatchObject({ withContact: 1, records: [{ title: "B" }] });
  });
});

describe("bad files are told in words", () => {
  test.each([
    ["nothing", "", "cv.not_json"],
    ["no JSON", "{", "cv.not_json"],
    ["another JSON", "[1]", "cv.not_resume"],
    ["another object", '{"a":1}', "cv.not_resume"],
    ["null", "null", "cv.not_resume"],
    ["a deep one", "[".repeat(90_000), "cv.not_json"],
  ])("%s", (_, text, code) => {
    expect(no(readResumeFile(Buffer.from(text)))).toBe(code);
  });

  test("not text", () => {
    expect(no(readResumeFile(Buffer.from([0xff, 0xfe, 0x7b])))).toBe("cv.not_json");
  });

  test("wrong kinds, half signs and endless words become what can be kept", () => {
    const odd = {
      basics: { summary: "字\u{d800}\u0000".repeat(5_000), name: 7 },
      work: [
        null,
        3,
        { position: ["x"], name: "A".repeat(900), startDate: "13/2025", keywords: {} },
      ],
      skills: [{ name: "😀".repeat(80), level: 1, keywords: "no" }],
      projects: { length: 9 },
      awards: [{ title: "T", date: "2025-02-30T10:00", summary: 1 }],
      certificates: [{ name: "C", date: "2025-13" }],
    };
    const file = yes(readResumeFile(bytesOf(odd)));
    expect(file.wasCut).toBe(true);
    expect(file.about.length).toBeLessThanOrEqual(500);
    expect(file.about).not.toMatch(/[\u0000\uD800]/u);
    expect(file.records.map(({ title }) => title.length)).toEqual([60, 1, 1]);
    expect(file.records[1]).toMatchObject({ startedOn: "2025-02-01" });
    expect(file.records[2]).toMatchObject({ startedOn: null });
    expect(file.skills[0]?.name.isWellFormed()).toBe(true);
  });
});
