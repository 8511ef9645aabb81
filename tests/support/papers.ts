// An agreement as schools write it, long enough for several pages, and its PDF as pictures.
import { createHash } from "node:crypto";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { canonicalText, PaperContent } from "~/app/domain/paper-content";
import type { PaperPrint } from "~/app/features/printing/paper-print";
import { countPaperPages } from "~/app/features/printing/read-paper-layout.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

const clause =
  "甲方（学校）负责实习的组织和管理，为丙方（学生）安排跟踪指导教师，落实实习责任保险，保险费用不得向丙方收取，也不得从实习报酬中抵扣。乙方（实习单位）应当按照国家规定提供安全、卫生的工作环境和必要的劳动防护用品，安排有经验的人员担任实习指导人，不得安排丙方从事高空、井下、放射性、有毒、易燃易爆以及其他具有较高安全风险的实习（PLC S7-1200 调试除外）。";

export function aPaperContent(over: Partial<PaperContent> = {}): PaperContent {
  const blocks = [
    "实习安排",
    "工作时间与休息",
    "实习报酬",
    "劳动保护与职业危害",
    "保险与事故处理",
    "考核",
    "违约责任",
    "其他约定",
  ].map((heading, n) => ({
    heading: `第${"一二三四五六七八"[n] ?? ""}条　${heading}`,
    paragraphs: [clause, `（一）${clause}`, `（二）${clause.slice(0, 80)}`],
    rows:
      n === 0
        ? [
            { term: "实习岗位", detail: "电梯维护保养、PLC 调试（电气装配车间二组）" },
            { term: "实习时间", detail: "2027年9月1日至2028年2月28日，每天 8 小时，每周 40 小时" },
            {
              term: "实习地点",
              detail: "广东省广州市番禺区石楼镇市莲路 1024 号珠江电梯工业园 3 号楼二层装配车间",
            },
            { term: "实习报酬", detail: "2800 元/月，每月 15 日前以货币形式转入学生本人账户" },
          ]
        : [],
  }));
  return PaperContent.parse({
    form: 1,
    kind: "agreement",
    number: "2026-0017",
    title: "职业学校学生岗位实习三方协议",
    subtitle: "依据《职业学校学生实习管理规定》（教职成〔2021〕4号）订立",
    blocks,
    places: [
      { party: "student", label: "丙方（学生）", name: "陈嘉怡", isSealed: false },
      { party: "guardian", label: "监护人", name: "陈国强", isSealed: false },
      {
        party: "firm",
        label: "乙方（实习单位）",
        name: "广州珠江电梯工程有限公司番禺分公司",
        isSealed: true,
      },
      { party: "school", label: "甲方（学校）", name: "珠江职业技术学院", isSealed: true },
    ],
    ...over,
  });
}

export function aPaperPrint(over: Partial<PaperPrint> = {}): PaperPrint {
  const content = over.content ?? aPaperContent();
  return {
    paperId: newId(Date.parse("2026-11-20T08:00:00Z")),
    content,
    contentHash: createHash("sha256").update(canonicalText(content)).digest("hex"),
    verifyCode: "K7QF-3M2P",
    signatures: [],
    corrections: [],
    ...over,
  };
}

export type Picture = { width: number; height: number; grey: Uint8Array };

/** The pages of a PDF in grey, by an independent reader. */
export async function rasterised(pdf: Uint8Array, dpi = 72): Promise<Picture[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages: Picture[] = [];
  for (const page of document.pages()) {
    const { width, height, data } = await page.render({
      scale: dpi / 72,
      colorSpace: "Gray",
      render: "bitmap",
    });
    pages.push({ width, height, grey: data });
  }
  document.destroy();
  library.destroy();
  return pages;
}

/** An agreement of one leaf: the last block and the places to sign stand on its second page. */
export function aShortContent(number: string, student: string): PaperContent {
  const { blocks, places } = aPaperContent();
  return aPaperContent({
    number,
    blocks: blocks.slice(0, 3),
    places: places.map((place) =>
      place.party === "student" ? { ...place, name: student } : place,
    ),
  });
}

/** A paper of a placement, frozen and open for signing by all its places. */
export async function aSigningPaper(
  { db, clock }: Pick<Services, "db" | "clock">,
  placement: { id: string; schoolId: string },
  content: PaperContent,
) {
  const now = clock.now();
  const contentHash = createHash("sha256").update(canonicalText(content)).digest("hex");
  return db.paper.create({
    data: {
      ...{ id: newId(now.getTime()), schoolId: placement.schoolId, placementId: placement.id },
      ...{ kind: content.kind, number: content.number, state: "signing", content, contentHash },
      ...{ wordsHash: contentHash, spokenHash: contentHash },
      ...{ pages: countPaperPages(content), frozenAt: now, createdAt: now },
      signatures: {
        create: content.places.map(({ party, name }) => ({
          ...{ id: newId(now.getTime()), party, signerName: name, createdAt: now },
        })),
      },
    },
  });
}
