// The words of student lists as school offices keep them: headings by column, programmes, states. Headings are plain
// (half-width, no spaces or brackets), lower case.
import type { RosterColumn } from "./roster";
import type { ColumnRules } from "./sheet";
import type { EnrolmentState, Programme } from "./student";

export const rosterColumns: ColumnRules<RosterColumn> = {
  studentNumber: {
    names: ["学号", "學號", "学籍号", "学生编号", "student_number", "studentnumber", "studentno"],
    needed: true,
  },
  name: { names: ["姓名", "学生姓名", "名字", "學生姓名", "name", "studentname"], needed: true },
  phone: {
    names: [
      "手机",
      "手机号",
      "手机号码",
      "电话",
      "联系电话",
      "本人电话",
      "手機",
      "電話",
      "phone",
      "mobile",
    ],
  },
  birthDate: {
    names: ["出生日期", "出生年月", "出生年月日", "生日", "birth_date", "birthdate", "dateofbirth"],
    needed: true,
    saidBy: "identityNumber",
  },
  major: {
    names: ["专业", "专业名称", "专业代码", "所学专业", "專業", "課程", "major"],
    needed: true,
    shared: true,
  },
  className: {
    names: ["班级", "班级名称", "行政班", "班别", "班別", "班級", "class"],
    needed: true,
    shared: true,
  },
  entryYear: {
    names: [
      "年级",
      "入学年份",
      "入学年度",
      "入学时间",
      "入学年月",
      "级别",
      "年級",
      "入學年份",
      "entry_year",
      "entryyear",
    ],
    needed: true,
    shared: true,
  },
  college: {
    names: ["学院", "二级学院", "系", "系部", "院系", "學院", "學系", "college", "department"],
    shared: true,
  },
  programme: {
    names: ["培养方式", "培养模式", "学制类型", "招生类型", "培養方式", "programme"],
    shared: true,
  },
  guardianName: {
    names: ["监护人", "监护人姓名", "家长", "家长姓名", "監護人", "家長", "guardian"],
  },
  guardianPhone: {
    names: [
      "监护人电话",
      "监护人手机",
      "家长电话",
      "家长手机",
      "家长联系电话",
      "監護人電話",
      "家長電話",
      "guardian_phone",
    ],
  },
  state: {
    names: ["状态", "学籍状态", "在校状态", "學籍狀態", "狀態", "state", "status"],
    shared: true,
  },
  sex: { names: ["性别", "性別", "sex", "gender"], dropped: true },
  identityNumber: {
    names: [
      "身份证",
      "身份证号",
      "身份证号码",
      "证件号码",
      "公民身份号码",
      "身份證號碼",
      "identity_number",
      "idcard",
    ],
  },
  ethnicity: { names: ["民族", "ethnicity"], dropped: true },
  politics: { names: ["政治面貌"], dropped: true },
};

export const programmeWords: Record<string, Programme> = {
  三二分段: "three_two",
  三二: "three_two",
  "3+2": "three_two",
  中高职贯通: "three_two",
  中高职三二分段: "three_two",
  五年一贯制: "five_year",
  五年制: "five_year",
  五年贯通: "five_year",
  普通中专: "secondary",
  中专: "secondary",
  中职: "secondary",
  三年制中专: "secondary",
  普通高职: "associate",
  三年制: "associate",
  三年制高职: "associate",
  普通大专: "associate",
  高职: "associate",
  大专: "associate",
  职业本科: "bachelor_vocational",
  本科: "bachelor_vocational",
  高级文凭: "higher_diploma",
  高級文憑: "higher_diploma",
  higherdiploma: "higher_diploma",
};

export const stateWords: Record<string, EnrolmentState> = {
  在读: "enrolled",
  在校: "enrolled",
  在籍: "enrolled",
  正常: "enrolled",
  在讀: "enrolled",
  注册: "enrolled",
  enrolled: "enrolled",
  休学: "on_leave",
  保留学籍: "on_leave",
  休學: "on_leave",
  毕业: "graduated",
  已毕业: "graduated",
  結業: "graduated",
  畢業: "graduated",
  退学: "left",
  转学: "left",
  转出: "left",
  开除: "left",
  退學: "left",
};

/** `2024`, `2024级`, `24级`, `2024年`, `2024年9月`, `2024-09-01`, with a time of day behind it or not. */
export const entryYearShape =
  /^(\d{4}|\d{2}(?=级|級))(?:[-./年]\d{1,2}月?(?:[-./]?\d{1,2}[日号號]?)?(?:T?\d{1,2}:\d{2}.*)?|级|級|年)?$/;

/** Ways of writing one class name, each with what they come to: Chinese figures, the sign for a year, signs that say
 * nothing, dashes. */
export const classSpellings: readonly (readonly [RegExp, string])[] = [
  ...Array.from(
    "一二三四五六七八九",
    (sign, at) => [new RegExp(sign, "g"), String(at + 1)] as const,
  ),
  [/[级級届屆](?=\d)/g, "-"],
  [/[级級届屆班第()【】[\]]/g, ""],
  [/[–—_·.~/-]+/g, "-"],
];
