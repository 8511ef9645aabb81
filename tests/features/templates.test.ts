// A school's own words for papers: versions that nobody rewrites, a try that writes nothing, faults that name the remedy, and
// papers that keep what they were sent out with.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { defaultTemplates } from "~/app/domain/paper-blocks.data";
import { PaperContent } from "~/app/domain/paper-content";
import type { SchoolActor } from "~/app/domain/permission";
import type { TypedBlock } from "~/app/domain/template-words";
import { answerEditor } from "~/app/features/templates/answer-editor.server";
import { listTryOns, previewTemplate } from "~/app/features/templates/preview-template.server";
import { listTemplates, readTemplate } from "~/app/features/templates/read-templates.server";
import { retireTemplate, saveTemplate } from "~/app/features/templates/save-template.server";
import { no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { aSchool, aSchoolStaff } from "../support/factories";
import { aPaperDesk, type PaperDesk } from "../support/paper-desk";

let services: TestServices;
let desk: PaperDesk;
const block: TypedBlock = {
  heading: "门禁",
  text: "{{学生}}每晚十点前回宿舍；有事找{{班主任}}。",
  when: "always",
};
const save = (blocks: TypedBlock[], after: number, by: SchoolActor = desk.office) =>
  saveTemplate(services, by, { kind: "consent", name: "春季", blocks, after });
const wordsOf = async (paperId: string) =>
  PaperContent.parse((await desk.row(paperId)).content).blocks.map(({ heading }) => heading);
const press = async (fields: Record<string, string | string[]>, by = desk.office) => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one);
  const request = new Request("http://test/", { method: "POST", body });
  return answerEditor(services, by, "consent", request);
};
const answerOf = async (fields: Record<string, string | string[]>, by?: SchoolActor) => {
  const answer = await press(fields, by);
  if (!("data" in answer)) throw new Error(`led on, ${String(answer.status)}`);
  return { status: answer.init?.status ?? 200, ...answer.data };
};
const typed = ({ heading, text, when }: TypedBlock) => ({ heading, text, when });

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  desk = await aPaperDesk(services);
});

describe("a version", () => {
  test("stands in papers from then on; those that went out keep every word", async () => {
    const before = await desk.open("consent");
    yes(await save([block], 0));
    const { placementId } = await desk.place();
    const after = await desk.open("consent", placementId);
    expect((await wordsOf(before)).join()).toContain("学校的话");
    expect((await wordsOf(after)).join()).toContain("门禁");
    expect((await wordsOf(after)).join()).not.toContain("学校的话");
    expect(JSON.stringify((await desk.row(after)).content)).not.toMatch(/\{\{|学生\}/);
    const view = await readTemplate(services, desk.adviser, "consent");
    expect(view).toMatchObject({ mayWrite: false, newest: 1, own: [block] });
    expect(view?.current).toMatchObject({ name: "春季", papers: 1, by: desk.office.name });
  });

  test("says some things to some majors and kinds of placement alone, and the preview shows which", async () => {
    const whens = ["major_46", "major_99", "internship", "apprenticeship"] as const;
    yes(
      await save(
        whens.map((when) => ({ heading: when, text: "写给他们", when })),
        0,
      ),
    );
    const { majorGroups = [] } = (await readTemplate(services, desk.office, "consent")) ?? {};
    const { schoolClass } = desk.school;
    expect(majorGroups.map(({ code }) => code)).toContain(schoolClass.majorCode.slice(0, 2));
    const { placementId } = await desk.place();
    const own = whens.map((when) => ({ heading: when, text: "写给他们", when }));
    const shown = async (on: string) =>
      (await previewTemplate(services, desk.office, "consent", own, on)).blocks
        .map(({ heading }) => whens.find((when) => heading.includes(when)))
        .filter(Boolean);
    expect(await shown("")).toEqual([...whens]);
    expect(await shown(placementId)).toEqual([
      ...(schoolClass.majorCode.startsWith("46") ? ["major_46"] : []),
      "internship",
    ]);
    const sent = (await wordsOf(await desk.open("consent", placementId))).join();
    expect(sent).toContain("internship");
    expect(sent).not.toMatch(/major_99|apprenticeship/);
  });

  test("is written by the internship office and the administrator alone, each for the own school", async () => {
    for (const by of [desk.adviser, await aSchoolStaff(services, desk.school, "college_office")])
      expect(no(await save([block], 0, by))).toBe("template.not_yours");
    yes(await save([block], 0, desk.admin));
    const stranger = await aSchoolStaff(services, await aSchool(services), "internship_office");
    expect((await readTemplate(services, stranger, "consent"))?.newest).toBe(0);
  });

  test("comes after the one that was seen: two who save at once do not write over each other", async () => {
    const both = await Promise.all([
      save([block], 0),
      save([{ ...block, heading: "请假" }], 0, desk.admin),
    ]);
    expect(both.map((one) => (one.ok ? "saved" : one.refusal.code)).sort()).toEqual([
      ...["saved", "template.changed_meanwhile"],
    ]);
  });

  test("says something else than the one that stands, and no more than a reader bears", async () => {
    expect(no(await save([...defaultTemplates.consent], 0))).toBe("template.nothing_changed");
    yes(await save([block], 0));
    expect(no(await save([block], 1))).toBe("template.nothing_changed");
    const many = Array.from({ length: 31 }, (_, n) => ({ ...block, heading: `第${n}` }));
    expect(no(await save(many, 1))).toBe("template.too_many");
    expect(no(await save([{ ...block, text: "{{学生姓名}}" }], 1))).toBe("template.faulty");
  });

  test("is retired, not deleted: the words that come with the product stand, and another may begin with it", async () => {
    yes(await save([block], 0));
    const retire = (version: number, by = desk.office) =>
      retireTemplate(services, by, { kind: "consent", version });
    expect(no(await retire(1, desk.adviser))).toBe("template.not_yours");
    expect(no(await retire(2))).toBe("template.not_found");
    yes(await retire(1));
    expect(no(await retire(1))).toBe("template.not_found");
    expect((await wordsOf(await desk.open("consent"))).join()).toContain("学校的话");
    const view = await readTemplate(services, desk.office, "consent", 1);
    expect(view).toMatchObject({ current: null, newest: 1, own: [block] });
    expect(await readTemplate(services, desk.office, "consent", 7)).toBeNull();
    yes(await save([block], 1));
    const trail = await services.db.auditEntry.findMany({
      where: { subjectKind: "template", actorId: desk.office.personId },
    });
    expect(trail.map(({ action }) => action).sort()).toEqual([
      ...["template.retire", "template.save", "template.save"],
    ]);
  });

  test("an empty school sees what stands, and every compulsory block with its articles", async () => {
    const views = await listTemplates(services, desk.office);
    expect(views.map(({ kind, current }) => [kind, current])).toEqual([
      ...[
        ["consent", null],
        ["agreement", null],
        ["certificate", null],
      ],
    ]);
    const agreement = views.find(({ kind }) => kind === "agreement");
    expect(agreement?.compulsory.find(({ heading }) => heading === "实习报酬")).toMatchObject({
      articles: ["15", "18"],
      text: expect.stringContaining("{{实习报酬}}") as string,
    });
  });
});

describe("the editor", () => {
  test("names an unknown word with the nearest one, at its block, and keeps all that was typed", async () => {
    const wrong = { ...block, text: "{{学生姓名}}请看。" };
    const answer = await answerOf({ intent: "save", after: "0", ...typed(wrong) });
    expect(answer).toMatchObject({
      status: 422,
      typed: [wrong],
      faults: [{ at: 0, field: "text", is: "unknown_word", word: "学生姓名", nearest: "学生" }],
    });
    expect(await services.db.paperTemplate.count({ where: desk.ofSchool })).toBe(0);
  });

  test("adds, moves up and takes out without saving anything", async () => {
    const two = { heading: ["一", "二"], text: ["甲", "乙"], when: ["always", "minor"] };
    const headings = async (intent: string) =>
      (await answerOf({ intent, ...two })).typed.map(({ heading }) => heading);
    expect(await headings("more")).toEqual(["一", "二", ""]);
    expect(await headings("up-1")).toEqual(["二", "一"]);
    expect(await headings("up-0")).toEqual(["一", "二"]);
    expect(await headings("drop-0")).toEqual(["二"]);
    expect(await services.db.paperTemplate.count({ where: desk.ofSchool })).toBe(0);
  });

  test("leads on after a save, and says that a colleague was faster without losing a word", async () => {
    const done = await press({ intent: "save", after: "0", name: "x", ...typed(block) });
    expect(done).toBeInstanceOf(Response);
    const late = await answerOf({
      intent: "save",
      after: "0",
      ...typed({ ...block, heading: "新" }),
    });
    expect(late).toMatchObject({
      ...{ status: 409, refusal: { code: "template.changed_meanwhile" } },
      typed: [{ heading: "新" }],
    });
  });

  test("tries words on a real placement of the own scope, and on names for everything else", async () => {
    const tryOns = await listTryOns(services, desk.office);
    expect(tryOns.map(({ value }) => value)).toEqual([desk.placementId]);
    const tried = { intent: "preview", tryOn: desk.placementId, ...typed(block) };
    const real = (await answerOf(tried)).preview;
    expect(JSON.stringify(real)).toContain(`${desk.student.person.name}每晚十点前回宿舍`);
    const stranger = await aSchoolStaff(services, await aSchool(services), "internship_office");
    expect(await listTryOns(services, stranger)).toEqual([]);
    const blind = await previewTemplate(services, stranger, "consent", [], desk.placementId);
    expect(JSON.stringify(blind)).not.toContain(desk.student.person.name);
    expect(JSON.stringify(blind)).toContain("〔学生〕");
    expect((await answerOf(tried, desk.adviser)).status).toBe(403);
  });
});
