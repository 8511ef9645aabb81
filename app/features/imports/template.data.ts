// Examples and choices of the templates, by column. Choices are words that the readers know (roster.data.ts, posting.data.ts).

import type { ImportKind } from "~/app/domain/import-run";

/** Columns that are read when a file has them, and that no template asks for: the least that is needed. */
export const notAskedFor: readonly string[] = [
  "identityNumber",
  "postingId",
  "companyId",
  "nature",
];

export const templateChoices: Partial<Record<string, readonly string[]>> = {
  programme: ["中专", "高职", "三二分段", "五年一贯制", "职业本科", "高级文凭"],
  state: ["在读", "休学", "毕业", "退学"],
  role: ["班主任", "指导老师", "学院办公室", "实习办", "就业办", "管理员"],
  education: ["不限", "初中", "高中", "中专", "大专", "本科", "硕士", "博士"],
  experience: ["不限", "1年", "2年", "3-5年"],
};

/** Rows that show how to fill in where one cannot show it: who is responsible for a class, who for a college. The first
 * cell of each is the word for an example. */
export const templateRows: Partial<Record<ImportKind, readonly Record<string, string>[]>> = {
  staff: [
    { phone: "13800138000", mail: "", role: "班主任", className: "电梯2501班" },
    { phone: "", mail: "office@school.example", role: "学院办公室", college: "机电学院" },
    { phone: "13900139000", mail: "", role: "实习办" },
  ],
};

export const templateExamples: Partial<Record<string, string>> = {
  name: "陈示例",
  phone: "13800138000",
  mail: "example@school.example",
  birthDate: "2009-03-01",
  major: "电梯工程技术",
  className: "电梯2501班",
  entryYear: "2025",
  college: "机电学院",
  programme: "高职",
  guardianName: "陈家长",
  guardianPhone: "13900139000",
  state: "在读",
  title: "电梯维保学徒",
  company: "示例电梯工程有限公司",
  department: "工程部",
  categories: "机电",
  pay: "4500-6000元/月",
  education: "大专",
  experience: "不限",
  headcount: "5",
  place: "东莞市虎门镇",
  benefits: "包吃、包住、五险",
  description: "跟师傅做电梯的日常保养和急修，每天跑四到六个点。",
  requirements: "电梯或机电类专业，肯学肯动手。",
};
