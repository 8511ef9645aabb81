// The CV: every sign of it has a drawing, rare names too; a page and a half at most; nobody's contact unasked.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StudentActor } from "~/app/domain/permission";
import type { CvContent } from "~/app/features/cv/cv-content";
import { breakLines } from "~/app/features/printing/break-lines";
import { faceOf, missing, runsOf } from "~/app/platform/print/fonts.server";
import { charactersOf, unpackWoff } from "~/app/platform/print/font-file.server";
import { layOutCv } from "~/app/features/cv/lay-out-cv";
import { findCv } from "~/app/features/cv/read-cv.server";
import { readJsonResume } from "~/app/features/cv/read-json-resume.server";
import { writeCvPdf } from "~/app/features/cv/write-cv-pdf.server";
import { newId } from "~/app/platform/id";
import { aDatabase, type TestServices } from "../support/database";
import { type ASchool, aSchool, aStudent } from "../support/factories";

const require = createRequire(import.meta.url);
const paper = {
  title: "简历",
  locale: "zh-CN",
  createdAt: new Date("2026-11-20T08:00:00Z"),
} as const;

function aCv(over: Partial<CvContent> = {}): CvContent {
  const text = "在实训室拆装曳引机，自己排过门锁回路的毛病。Used a multimeter and a PLC (S7-1200).";
  return {
    ...{ name: "陈嘉怡", schoolLine: "珠江职业技术学院 · 电梯工程技术", contact: "" },
    sections: [
      { key: "skills", title: "技能", facts: [{ term: "电梯维护", detail: "能自己做" }] },
      {
        key: "work",
        title: "实习",
        items: [{ head: "助手", when: "2025年7月", where: "广州", text }],
      },
    ],
    notes: { more: "更多见网页。", missing: "〓 处缺字。" },
    ...over,
  };
}

/** How often a PDF sets words: each is a `TJ` in the unpacked streams of its pages. */
function wordsIn(pdf: Buffer): number {
  return streamsOf(pdf).reduce((sum, text) => sum + (text.match(/\bTJ\b/g)?.length ?? 0), 0);
}
const pagesIn = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;

function streamsOf(pdf: Buffer): string[] {
  const found: string[] = [];
  let at = 0;
  while ((at = pdf.indexOf("stream\n", at)) !== -1) {
    const end = pdf.indexOf("\nendstream", at);
    try {
      found.push(inflateSync(pdf.subarray(at + 7, end)).toString("latin1"));
    } catch {
      // not packed
    }
    at = end;
  }
  return found;
}

describe("fonts", () => {
  test("the unpacked web font holds what its own tables say", () => {
    const name = "@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff";
    const font = unpackWoff(readFileSync(require.resolve(name)));
    const holds = charactersOf(font);
    expect(holds.size).toBeGreaterThan(7_500);
    for (const sign of "陈電é—，A") expect(holds.has(sign.codePointAt(0) ?? 0), sign).toBe(true);
    expect(holds.has("䶮".codePointAt(0) ?? 0)).toBe(false);
    expect(() => unpackWoff(Buffer.from("wOF2 no"))).toThrow("woff");
  });

  test.each([400, 700] as const)(
    "characters of common, rare and traditional names are drawn (%i)",
    (weight) => {
      for (const sign of "堃喆邨赟龑繁體灣鴻·①→℃") {
        expect(faceOf(sign.codePointAt(0) ?? 0, weight), sign).not.toBeNull();
      }
    },
  );

  test("what no font of this machine has is shown as missing, never left blank; pictures are left out", () => {
    for (const sign of ["䶮", "㼆", "𠮷"]) {
      const [run] = runsOf(sign, 700);
      const face = faceOf(sign.codePointAt(0) ?? 0, 700);
      expect(run?.text).toBe(face ? sign : missing);
    }
    expect(
      runsOf("𪚥\u{10fffd}😀", 400)
        .map(({ text }) => text)
        .join(""),
    ).toMatch(/^(𪚥|〓)$/u);
    expect(
      runsOf("好😀的", 400)
        .map(({ text }) => text)
        .join(""),
    ).toBe("好的");
  });
});

describe("lines", () => {
  const one = (text: string) => [...text].length;
  test.each([
    ["一二三四五", 2, ["一二", "三四", "五"]],
    ["一二。三", 2, ["一", "二。", "三"]],
    ["「一」二", 3, ["「一」", "二"]],
    ["use a PLC", 5, ["use a", "PLC"]],
    ["abcdefgh", 3, ["abc", "def", "gh"]],
    ["一\n\n二", 9, ["一", "二"]],
    ["", 9, []],
  ])("%j in %i", (text, width, lines) => {
    expect(breakLines(text, width, one)).toEqual(lines);
  });

  test("nothing stands outside the paper, however long a word is", () => {
    const width = (text: string, _: unknown) => one(text) * 10.5;
    const cv = aCv({ name: "长".repeat(300), schoolLine: "w".repeat(2_000) });
    for (const mark of layOutCv(cv, width).marks) {
      if (mark.what === "words") expect(mark.x + width(mark.text, null)).toBeLessThan(546);
      expect(mark.y).toBeLessThan(800);
    }
  });
});

describe("the paper", () => {
  test("words with rare names are set, in a small file", async () => {
    const pdf = await writeCvPdf(aCv({ name: "䶮㼆𠮷堃" }), paper);
    expect(pdf.toString("latin1", 0, 5)).toBe("%PDF-");
    expect(wordsIn(pdf)).toBeGreaterThan(8);
    expect(pagesIn(pdf)).toBe(1);
    expect(pdf.length).toBeLessThan(300_000);
  });

  test("ten thousand signs in every field, half signs and pictures: two pages at most, and it says so", async () => {
    const long = "在实训室拆装曳引机 plc 😀\u{d800}\u0007".repeat(500);
    const items = Array.from({ length: 40 }, () => ({
      head: long,
      when: "2025",
      where: long,
      text: long,
    }));
    const pdf = await writeCvPdf(
      aCv({
        ...{ name: "\u{dc00}名", schoolLine: long, contact: long },
        sections: [
          { key: "about", title: "关于", text: long },
          {
            key: "skills",
            title: "技能",
            facts: items.map(({ head }) => ({ term: head, detail: head })),
          },
          { key: "work", title: "实习", items },
        ],
      }),
      paper,
    );
    expect(pagesIn(pdf)).toBeLessThanOrEqual(2);
    expect(pdf.length).toBeLessThan(300_000);
  });
});

describe("of a student", () => {
  let services: TestServices;
  let school: ASchool;
  beforeAll(async () => {
    services = await aDatabase();
    school = await aSchool(services);
  });
  afterAll(() => services.close());

  async function told(actor: StudentActor) {
    const [skillCode = ""] = services.reference.skills.keys();
    await services.db.studentProfile.upsert({
      where: { personId: actor.personId },
      create: { personId: actor.personId },
      update: {},
    });
    await services.db.studentProfile.update({
      where: { personId: actor.personId },
      data: {
        ...{ about: "做事不急", wishedKinds: ["internship"], languages: ["cantonese"] },
        skills: { deleteMany: {}, create: { skillCode, evidence: "实训" } },
      },
    });
    await services.db.profileRecord.create({
      data: {
        ...{
          id: newId(services.clock.now().getTime()),
          personId: actor.personId,
          kind: "work",
          title: "奶茶店店员",
        },
        ...{
          organisation: "一间店",
          startedOn: new Date("2025-07-01"),
          createdAt: services.clock.now(),
        },
      },
    });
    await services.db.person.update({
      where: { id: actor.personId },
      data: { mail: `${actor.personId}@example.cn` },
    });
  }

  test("shows what was told; contact only when asked for, and never a minor's", async () => {
    const grown = await aStudent(services, school);
    const minor = await aStudent(services, school, { birthDate: "2010-01-01" });
    for (const { actor } of [grown, minor]) await told(actor);
    const read = (actor: StudentActor, withContact: boolean) =>
      findCv(services, actor, { locale: "zh-CN", withContact });
    const cv = await read(grown.actor, false);
    expect(cv?.sections.map(({ key }) => key)).toEqual([
      ...["about", "wishes", "skills", "work", "languages"],
    ]);
    expect(cv?.contact).toBe("");
    expect((await read(grown.actor, true))?.contact).toContain("@example.cn");
    expect(minor.actor.isMinor).toBe(true);
    expect((await read(minor.actor, true))?.contact).toBe("");
    const resume = await readJsonResume(services, minor.actor, { locale: "en", withContact: true });
    expect(JSON.stringify(resume)).not.toContain("@example.cn");
    expect(resume).toMatchObject({ work: [{ position: "奶茶店店员", startDate: "2025-07" }] });
  });
});
