// What a student tells, group by group: kept, guarded against another window, never another's, and what others read of it.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  sentBeside,
  groupAfter,
  groupsToDo,
  type ProfileFilled,
  skillSteps,
} from "~/app/domain/profile";
import type { StudentActor } from "~/app/domain/permission";
import { storeFile } from "~/app/features/files/store-file.server";
import { countOpenings } from "~/app/features/profiles/count-openings.server";
import { editProfile } from "~/app/features/profiles/edit-profile.server";
import { EditProfile } from "~/app/features/profiles/profile-answers.server";
import { listSkillChoices } from "~/app/features/profiles/list-profile-choices.server";
import { findMyProfile } from "~/app/features/profiles/read-my-profile.server";
import { profileSnapshotOf } from "~/app/features/profiles/read-snapshot.server";
import { findStudentProfile } from "~/app/features/profiles/read-student-profile.server";
import { removeRecord } from "~/app/features/profiles/remove-record.server";
import { SaveRecord, saveRecord } from "~/app/features/profiles/save-record.server";
import { parseFields } from "~/app/platform/form.server";
import { aDatabase, type TestServices } from "../support/database";
import { no, yes } from "../support/applications";
import {
  aListing,
  anEnterprise,
  type ASchool,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "../support/factories";
import { aPdf } from "../support/some-files";

let services: TestServices;
let school: ASchool;
let codes: [string, string];

beforeAll(async () => {
  services = await aDatabase();
  school = await aSchool(services);
  const common = [...services.reference.skills.values()]
    .filter(({ levels }) => levels === "three")
    .sort((a, b) => b.occupationCodes.length - a.occupationCodes.length);
  codes = [common[0]!.code, common[1]!.code];
});
afterAll(() => services.close());

const aboutOf = async (actor: StudentActor) =>
  (await findMyProfile(services, actor, { locale: "zh-CN" }))!;
type Fields = [name: string, value: string][];

/** A form as a browser sends it. */
function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

/** Fills in the page of a group as it stands now, or as it stood at an earlier mark. */
async function save(
  actor: StudentActor,
  group: EditProfile["group"],
  fields: Fields,
  version?: string,
) {
  const { versions } = await aboutOf(actor);
  const form = formOf([...fields, ["version", version ?? versions[group]]]);
  const parsed = parseFields(form, EditProfile, { group });
  if (!parsed.ok) throw new Error("the form was not taken");
  return editProfile(services, actor, parsed.value);
}

/** The fields at which a form is faulty, as the page tells them. */
function faultsOf(form: FormData, schema: z.ZodType, extra = {}): string[] {
  const parsed = parseFields(form, schema, extra);
  if (parsed.ok) return [];
  return Object.keys(parsed.answer().data.lastResult.error ?? {}).sort();
}

function taken(fields: Fields, group: string): boolean {
  return parseFields(formOf([...fields, ["version", "x"]]), EditProfile, { group }).ok;
}

async function record(actor: StudentActor, fields: Fields, recordId?: string) {
  const all = await aboutOf(actor);
  const version = all.records.find((one) => one.recordId === recordId)?.version ?? "new";
  const form = formOf([["version", version], ...fields]);
  const parsed = parseFields(form, SaveRecord, recordId ? { recordId } : {});
  if (!parsed.ok) throw new Error("the form was not taken");
  return saveRecord(services, actor, parsed.value);
}

describe("groups", () => {
  test("skills keep their step and evidence; unticked ones go; a step of another scale is none", async () => {
    const { actor } = await aStudent(services, school);
    const [first, second] = codes;
    yes(
      await save(actor, "skills", [
        ["skills", first],
        ["skills", second],
        ["skills", "sk-invented"],
        [`evidence.${first}`, " 实训室 "],
        [`level.${first}`, "can"],
        [`level.${second}`, "b2"],
      ]),
    );
    const { skills } = await aboutOf(actor);
    expect(
      Object.fromEntries(skills.map(({ code, evidence, level }) => [code, [evidence, level]])),
    ).toEqual({ [first]: ["实训室", "can"], [second]: ["", null] });
    yes(await save(actor, "skills", [["skills", second]]));
    const after = await aboutOf(actor);
    expect(after.skills.map(({ code }) => code)).toEqual([second]);
    const { fitting, other } = listSkillChoices(services.reference, after, "zh-CN");
    const open = [...fitting, ...other].map(({ value }) => value);
    expect([open.includes(first), open.includes(second)]).toEqual([true, false]);
  });

  test("wishes, words and languages are there the next time; what does not exist is left out", async () => {
    const { actor } = await aStudent(services, school);
    yes(
      await save(actor, "work", [
        ["wishedKinds", "part_time"],
        ["wishedOccupations", "oc-electrician"],
        ["wishedOccupations", "oc-invented"],
      ]),
    );
    yes(
      await save(actor, "places", [
        ["wishedRegions", "441800"],
        ["wishedRegions", "000000"],
      ]),
    );
    yes(
      await save(actor, "terms", [
        ["wishedPay", "３５００ 元"],
        ["availableFrom", "2027-03-01"],
        ["availableUntil", "2027-09-01"],
        ["refusedShifts", "three_shift"],
        ["refusesNight", "on"],
      ]),
    );
    yes(await save(actor, "about", [["about", "  在校做过电梯门机调试  "]]));
    yes(await save(actor, "languages", [["languages", "cantonese"]]));
    yes(await save(actor, "visibility", [["visibility", "verified"]]));
    expect(await aboutOf(actor)).toMatchObject({
      ...{ wishedKinds: ["part_time"], wishedOccupations: ["oc-electrician"] },
      ...{ wishedRegions: ["441800"], wishedPay: 350_000 },
      ...{ availableFrom: "2027-03-01", availableUntil: "2027-09-01" },
      ...{ refusedShifts: ["three_shift"], refusesNight: true, needsDorm: false },
      ...{ about: "在校做过电梯门机调试", languages: ["cantonese"], visibility: "verified" },
    });
    yes(await save(actor, "terms", []));
    expect(await aboutOf(actor)).toMatchObject({
      ...{ wishedPay: null, availableFrom: null, refusedShifts: [], refusesNight: false },
    });
  });

  test.each<[string, string, Fields]>([
    ["pay of nothing", "terms", [["wishedPay", "0"]]],
    ["negative pay", "terms", [["wishedPay", "-5"]]],
    ["pay in words", "terms", [["wishedPay", "面议"]]],
    ["no day", "terms", [["availableFrom", "2027-02-30"]]],
    [
      "an end before the start",
      "terms",
      [
        ["availableFrom", "2027-03-02"],
        ["availableUntil", "2027-03-01"],
      ],
    ],
    ["a kind that is none", "work", [["wishedKinds", "slavery"]]],
    ["501 characters", "about", [["about", "字".repeat(501)]]],
    ["a tongue that is none", "languages", [["languages", "klingon"]]],
    ["a circle that is none", "visibility", [["visibility", "everybody"]]],
    [
      "eleven trades",
      "work",
      Array.from({ length: 11 }, (_, n): [string, string] => ["wishedOccupations", `oc-${n}`]),
    ],
    ["a group that is none", "salary", []],
  ])("%s is not taken", (_, group, fields) => {
    expect(taken(fields, group)).toBe(false);
  });

  test("all faults of a form are told in one round, each at its field", () => {
    const terms: Fields = [
      ["wishedPay", "面议"],
      ["availableFrom", "2027-03-02"],
      ["availableUntil", "2027-03-01"],
    ];
    expect(faultsOf(formOf([...terms, ["version", "x"]]), EditProfile, { group: "terms" })).toEqual(
      ["availableUntil", "wishedPay"],
    );
    const noDay: Fields = [
      ["availableFrom", "2027-02-30"],
      ["availableUntil", "2027-01-01"],
    ];
    expect(faultsOf(formOf([...noDay, ["version", "x"]]), EditProfile, { group: "terms" })).toEqual(
      ["availableFrom"],
    );
    const record: Fields = [
      ["kind", "course"],
      ["description", "字".repeat(501)],
      ["startedOn", "2025-09"],
      ["endedOn", "2024-01"],
    ];
    expect(faultsOf(formOf([...record, ["version", "new"]]), SaveRecord)).toEqual([
      "description",
      "endedOn",
      "title",
    ]);
  });

  test("a group changed in another window is not overwritten; another group is no hindrance", async () => {
    const { actor } = await aStudent(services, school);
    const { versions } = await aboutOf(actor);
    yes(await save(actor, "about", [["about", "one"]], versions.about));
    expect(no(await save(actor, "about", [["about", "two"]], versions.about))).toBe(
      "profile.changed_meanwhile",
    );
    yes(await save(actor, "places", [["wishedRegions", "441900"]], versions.places));
    expect(await aboutOf(actor)).toMatchObject({ about: "one", wishedRegions: ["441900"] });
    const at = (await aboutOf(actor)).versions.about;
    const both = await Promise.all(
      ["three", "four"].map((about) => save(actor, "about", [["about", about]], at)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("a minor stays hidden whatever was sent, and no contact is taken", async () => {
    const { actor } = await aStudent(services, school, { birthDate: "2010-06-01" });
    expect(actor.isMinor).toBe(true);
    yes(await save(actor, "visibility", [["visibility", "verified"]]));
    expect((await aboutOf(actor)).visibility).toBe("hidden");
    const phone = "找我 138 1234 5678";
    const told = (field: string) => ({
      refusal: { code: "profile.contact_in_text", detail: { field, found: "138 1234 5678" } },
    });
    expect(await save(actor, "about", [["about", phone]])).toMatchObject(told("about"));
    const skill: Fields = [
      ["skills", codes[0]],
      [`evidence.${codes[0]}`, phone],
    ];
    expect(await save(actor, "skills", skill)).toMatchObject(told(`evidence-${codes[0]}`));
    for (const field of ["title", "organisation", "description"]) {
      const fields: Fields = [
        ["kind", "work"],
        ["title", "店员"],
        [field, phone],
      ];
      const last = [...new Map(fields)] as Fields;
      expect(await record(actor, last)).toMatchObject(told(field));
    }
    const { actor: adult } = await aStudent(services, school);
    yes(await save(adult, "about", [["about", phone]]));
  });

  test("what is left to do is told in order, and the next one goes round", () => {
    const filled: ProfileFilled = {
      ...{ skills: true, records: false, work: true, places: false, terms: true },
      ...{ about: true, languages: true },
    };
    expect(groupsToDo(filled)).toEqual(["records", "places"]);
    expect(groupAfter("records", filled)).toBe("places");
    expect(groupAfter("visibility", filled)).toBe("records");
    expect(groupAfter("places", { ...filled, records: true })).toBeNull();
  });
});

describe("records", () => {
  const aCourse: Fields = [
    ["kind", "course"],
    ["title", "电梯安装实训"],
    ["startedOn", "2025-09"],
    ["endedOn", "2026年1月"],
  ];

  test("one is added with its skills, changed, and taken away; its file stays", async () => {
    const { actor } = await aStudent(services, school);
    const { fileId } = yes(
      await storeFile(services, actor, { bytes: aPdf(), name: "证.pdf", for: "profile" }),
    );
    const { recordId } = yes(
      await record(actor, [...aCourse, ["skillCodes", codes[0]], ["fileId", fileId]]),
    );
    const { records, skills } = await aboutOf(actor);
    expect(records).toMatchObject([
      {
        ...{ recordId, kind: "course", title: "电梯安装实训", certificate: null },
        ...{ startedOn: "2025-09-01", endedOn: "2026-01-01" },
        ...{ file: { fileId, name: "证.pdf" }, skills: [{ code: codes[0] }] },
      },
    ]);
    expect(skills.map(({ code }) => code)).toEqual([codes[0]]);
    yes(
      await record(
        actor,
        [
          ["kind", "course"],
          ["title", "改过的"],
        ],
        recordId,
      ),
    );
    expect((await aboutOf(actor)).records).toMatchObject([
      { title: "改过的", startedOn: null, file: null, skills: [] },
    ]);
    yes(await removeRecord(services, actor, { recordId }));
    expect(no(await removeRecord(services, actor, { recordId }))).toBe("profile.record_not_found");
    expect(await services.db.storedFile.count({ where: { id: fileId, removedAt: null } })).toBe(1);
  });

  test("a certificate of the list gives its name; other kinds have none", async () => {
    const { actor } = await aStudent(services, school);
    const [certificate] = [...services.reference.certificates.values()];
    const { code, names } = certificate!;
    yes(
      await record(actor, [
        ["kind", "certificate"],
        ["certificateCode", code],
      ]),
    );
    yes(
      await record(actor, [
        ["kind", "work"],
        ["title", "店员"],
        ["certificateCode", code],
      ]),
    );
    const { records } = await aboutOf(actor);
    expect(records.map(({ title, certificateCode }) => [title, certificateCode]).sort()).toEqual(
      [
        [names["zh-CN"], code],
        ["店员", null],
      ].sort(),
    );
  });

  test.each<[string, Fields]>([
    ["without a name", [["kind", "course"]]],
    [
      "of no kind",
      [
        ["kind", "hobby"],
        ["title", "x"],
      ],
    ],
    ["that ends before it begins", [...aCourse.slice(0, 3), ["endedOn", "2025-08"]]],
    ["of a month that is none", [...aCourse.slice(0, 2), ["endedOn", "2025-13"]]],
    [
      "with 10 kB of name",
      [
        ["kind", "course"],
        ["title", "字".repeat(10_000)],
      ],
    ],
  ])("one %s is not taken", (_, fields) => {
    expect(parseFields(formOf([...fields, ["version", "new"]]), SaveRecord).ok).toBe(false);
  });

  test("what is wrong is told in words of the page", () => {
    const told = (fields: Fields) => {
      const parsed = parseFields(formOf([...fields, ["version", "new"]]), SaveRecord);
      if (parsed.ok) throw new Error("the form was taken");
      return parsed.answer().data.lastResult.error;
    };
    expect(told([...aCourse.slice(0, 2), ["endedOn", "13"]])).toEqual({
      endedOn: ["profiles:invalid.month"],
    });
    expect(told([...aCourse.slice(0, 3), ["endedOn", "2025-08"]])).toEqual({
      endedOn: ["profiles:invalid.until_before_from"],
    });
    expect(told([["kind", "course"]])).toEqual({ title: ["required"] });
  });

  test("another's record, another's file and a taken-away file are not there; two windows do not meet", async () => {
    const { actor } = await aStudent(services, school);
    const { actor: other } = await aStudent(services, school);
    const { recordId } = yes(await record(actor, aCourse));
    const theirs = await saveRecord(services, other, {
      ...{ recordId, version: "new", kind: "course", title: "x", organisation: "" },
      ...{ description: "", skillCodes: [] },
    });
    expect(no(theirs)).toBe("profile.record_not_found");
    expect(no(await removeRecord(services, other, { recordId }))).toBe("profile.record_not_found");
    const { fileId } = yes(
      await storeFile(services, actor, { bytes: aPdf(["x"]), name: "a.pdf", for: "profile" }),
    );
    expect(no(await record(other, [...aCourse, ["fileId", fileId]]))).toBe("file.not_found");
    const { version } = (await aboutOf(actor)).records[0]!;
    yes(
      await record(
        actor,
        [
          ["kind", "course"],
          ["title", "first"],
        ],
        recordId,
      ),
    );
    const late: Fields = [
      ["version", version],
      ["kind", "course"],
      ["title", "second"],
    ];
    expect(no(await record(actor, late.slice(1), recordId).then(() => lateSave(late)))).toBe(
      "profile.changed_meanwhile",
    );
    async function lateSave(fields: Fields) {
      const parsed = parseFields(formOf(fields), SaveRecord, { recordId });
      if (!parsed.ok) throw new Error("the form was not taken");
      return saveRecord(services, actor, parsed.value);
    }
  });
});

test("the page shows the school's data and nothing private; the school reads its own students only", async () => {
  const { actor, person, enrolment } = await aStudent(services, school);
  yes(
    await record(actor, [
      ["kind", "project"],
      ["title", "小程序"],
    ]),
  );
  const mine = await aboutOf(actor);
  expect(mine.enrolment).toMatchObject({
    school: school.school.name,
    className: school.schoolClass.name,
    studentNumber: enrolment.studentNumber,
  });
  const adviser = await aSchoolStaff(services, school);
  const stranger = await aSchoolStaff(services, await aSchool(services), "school_admin");
  const asked = { personId: person.id, locale: "zh-CN" as const };
  const seen = await findStudentProfile(services, adviser, asked);
  expect(seen).toMatchObject({ name: person.name, records: [{ title: "小程序" }], files: [] });
  expect(await findStudentProfile(services, stranger, asked)).toBeNull();
  const office = await aSchoolStaff(services, school, "internship_office");
  expect(await findStudentProfile(services, office, asked)).toEqual(seen);
  const elsewhere = { ...adviser, classId: crypto.randomUUID() };
  const college = await aSchoolStaff(services, school, "college_office");
  expect(await findStudentProfile(services, college, asked)).toEqual(seen);
  for (const other of [elsewhere, { ...college, collegeId: crypto.randomUUID() }]) {
    expect(await findStudentProfile(services, other, asked)).toBeNull();
  }
  expect(await findStudentProfile(services, office, { ...asked, personId: "x" })).toBeNull();
  const text = JSON.stringify([mine, seen]);
  for (const secret of [person.phone!, person.guardianPhone!, person.guardianName!, "2006-05-01"]) {
    expect(text).not.toContain(secret);
  }
});

test("the figures of what a step brings are those of the open listings", async () => {
  const on = await aDatabase();
  const here = await aSchool(on);
  const { actor } = await aStudent(on, here);
  const firm = await anEnterprise(on);
  const major = on.reference.majors.get(here.schoolClass.majorCode)!;
  const skill = [...on.reference.skills.values()].find((one) =>
    one.majorCodes.includes(major.code),
  )!;
  const certificate = [...on.reference.certificates.values()].find((one) =>
    one.usefulFor.some((oc) => major.occupationCodes.includes(oc)),
  );
  const asks = { skills: { create: { skillCode: skill.code } } };
  const certificates = certificate ? [certificate.code] : [];
  for (const over of [
    { certificates, regionCodes: ["441802"] },
    {},
    { status: "draft" as const },
    { kind: "observation" as const },
    { kind: "job" as const }, // not wished
    { validUntil: new Date("2020-01-01") },
    { applyBy: new Date("2020-01-01") },
    { taken: 5 },
  ]) {
    await aListing(on, firm.id, { ...asks, ...over });
  }
  const profile = (await findMyProfile(on, actor, { locale: "zh-CN" }))!;
  const counted = await countOpenings(on, profile, "zh-CN");
  expect(counted.skill).toEqual({ code: skill.code, name: skill.names["zh-CN"], count: 2 });
  expect(counted.certificate?.count).toBe(certificate ? 1 : undefined);
  expect(counted.places).toBe(1); // 清城区 lies in Qingyuan
  await on.close();
});

test("an application freezes what was told, without days, files or contact; old ones say nothing there", async () => {
  const { actor, person } = await aStudent(services, school);
  yes(
    await save(actor, "skills", [
      ["skills", codes[0]],
      [`level.${codes[0]}`, "master"],
    ]),
  );
  yes(await save(actor, "languages", [["languages", "cantonese"]]));
  yes(
    await save(actor, "terms", [
      ["availableFrom", "2027-03-01"],
      ["wishedPay", "3000"],
    ]),
  );
  yes(
    await record(actor, [
      ...([
        ["kind", "work"],
        ["title", "店员"],
        ["organisation", "茶店"],
      ] as Fields),
      ...([
        ["startedOn", "2025-07"],
        ["skillCodes", codes[0]],
      ] as Fields),
    ]),
  );
  const { rows } = await services.pool.query<{ sent: object }>(
    `select ${profileSnapshotOf("$1")} as sent`,
    [person.id],
  );
  const sent = {
    languages: ["cantonese"],
    availableFrom: "2027-03-01",
    skillLevels: { [codes[0]]: "master" },
    records: [
      {
        ...{ kind: "work", title: "店员", organisation: "茶店", from: 2025, until: null },
        ...{ description: "", skillCodes: [codes[0]], certificateCode: null },
      },
    ],
  };
  expect(rows[0]?.sent).toEqual(sent);
  expect(sentBeside(rows[0]!.sent)).toEqual(sent);
  const nothing = { languages: [], availableFrom: null, skillLevels: {}, records: [] };
  expect(sentBeside({})).toEqual(nothing);
  const none = await services.pool.query<{ sent: object }>(
    `select ${profileSnapshotOf("$1")} as sent`,
    [school.school.id],
  );
  expect(none.rows[0]?.sent).toEqual(nothing);
});

test("every scale of a skill has its steps", () => {
  expect(Object.values(skillSteps).map((steps) => steps.length)).toEqual([0, 3, 5, 6]);
});
