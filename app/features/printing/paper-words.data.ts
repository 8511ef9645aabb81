// The words that stand on a printed paper beside its own: papers are official ones, in the language of the regulation.
import type { Party, PaperKind } from "~/app/domain/paper";

export const paperWords = {
  number: "编号",
  draft: "草稿，不作签署用",
  page: (page: number, pages: number) => `第 ${page}/${pages} 页`,
  position: (position: number) => `第 ${position} 份`,
  print: (number: number) => `第 ${number} 次打印`,
  printSum: (papers: number, pages: number) => `共 ${papers} 份，${pages} 页`,
  pages: (pages: number) => `${pages} 页`,
  cover: "封面清单，请放在最上面，不必盖章",
  needs: "待签署：",
  verify: "校验码",
  sign: "（签字）",
  seal: "（盖章）",
  date: "日期：　　　　年　　　月　　　日",
  places: "签署",
  record: "附页：签署记录",
  recordNote:
    "本页由系统生成，不属于协议正文。电子签署人经本人账号或一次性验证码确认，签署时所见正文与下列校验值一致；纸质签署以盖章签字的原件为准。",
  hash: "正文校验值（SHA-256）",
  corrections: "更正（不改变约定内容）",
  waiting: "未签署",
  methods: {
    account: "本人账号在线签署",
    link: "一次性验证码签署",
    paper: "纸质原件签署，扫描件经两人核对",
    outside_seal: "第三方电子签章",
  },
  parties: {
    student: "学生",
    guardian: "监护人",
    firm: "实习单位",
    co_host: "第二实习单位",
    school: "学校",
  } satisfies Record<Party, string>,
  kinds: {
    consent: "知情同意书",
    agreement: "三方协议",
    amendment: "补充协议",
    certificate: "实习证明",
  } satisfies Record<PaperKind, string>,
} as const;
