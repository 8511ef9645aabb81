// Which articles of 教职成〔2021〕4号 ask for each compulsory block of a paper, counted as in internship-law.data.ts; none for a
// block that only says what other law asks. paper-blocks.data.ts owns the words.
import type { PaperKind } from "./paper";

/** By the kind of a paper and the heading of the block. */
export const blockArticles: Record<PaperKind, Readonly<Record<string, readonly string[]>>> = {
  consent: {
    实习安排: ["9"],
    "报酬、吃住": ["18"],
    安全与保险: ["ch. 5", "ch. 6"],
    您和孩子的权利: ["9", "10"],
    任何人不得做的事: ["16", "19"],
    未成年学生的特别保护: ["16(3)"],
    境外实习: [],
    有事找谁: ["9", "10"],
    声明: ["9"],
  },
  agreement: {
    协议各方: ["14", "15"],
    "时间、地点、内容": ["12", "15"],
    条件与人员: ["10", "15"],
    工作时间与休息: ["15", "17"],
    伙食与住宿: ["15", "ch. 3"],
    实习报酬: ["15", "18"],
    劳动保护与职业危害: ["15", "ch. 5"],
    保险与事故处理: ["15", "ch. 6"],
    不得做的事: ["16", "17", "19"],
    考核: ["15"],
    各方的义务: ["15"],
    "变更、解除与违约": ["15"],
    未成年学生: ["16(3)"],
    两个实习单位: ["14"],
    境外实习: [],
    其他: ["14", "15"],
  },
  amendment: { 变更内容: ["14"], 其余条款: ["14"], 生效: ["14"] },
  certificate: { 实习情况: [] },
};
