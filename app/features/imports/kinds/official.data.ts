// The words of official tables and lists of schools and staff: headings by column, levels, roles. Headings are plain
// (half-width, no spaces or brackets), lower case.
import type { MajorLevel, RegionKind } from "~/app/domain/reference";
import type { ColumnRules } from "~/app/domain/sheet";
import type { SchoolKind } from "~/app/domain/student";

export const schoolColumns: ColumnRules<string> = {
  code: {
    names: [
      "moe_code",
      "学校标识码",
      "院校代码",
      "学校代码",
      "标识码",
      "院校编码",
      "學校編號",
      "code",
    ],
    needed: true,
  },
  officialName: {
    names: ["name", "学校名称", "院校名称", "名称", "学校", "學校名稱"],
    needed: true,
  },
  province: { names: ["province", "省", "省份", "省市", "所在省", "省級"] },
  city: { names: ["city", "所在地", "城市", "所在城市", "市", "地市", "所在地区"] },
  level: { names: ["level", "办学层次", "层次", "学历层次", "辦學層次"], needed: true },
  type: { names: ["type", "类型", "院校类型", "学校类型"] },
  ownership: { names: ["ownership", "办学性质", "举办者性质"] },
  authority: { names: ["authority", "主管部门", "主管單位"] },
  note: { names: ["note", "备注", "備註", "is_gba"] },
};

export const regionColumns: ColumnRules<string> = {
  code: { names: ["code", "代码", "区划代码", "行政区划代码", "代碼"], needed: true },
  officialName: {
    names: ["name", "名称", "区划名称", "行政区划名称", "单位名称", "名稱"],
    needed: true,
  },
  level: { names: ["level", "级别", "层级", "級別"] },
  parent: {
    names: ["parent_code", "county_code", "上级代码", "上级区划代码", "所属区县代码", "上級代碼"],
  },
  status: { names: ["status", "状态", "狀態"] },
  successor: { names: ["successor_codes", "后继代码", "现代码", "變更後代碼"] },
  area: { names: ["is_gba", "大湾区", "大灣區"] },
  cityPart: { names: ["city_code4", "地市代码"] },
};

export const majorColumns: ColumnRules<string> = {
  code: { names: ["code", "专业代码", "代码", "專業代碼"], needed: true },
  officialName: { names: ["name", "专业名称", "名称", "专业", "專業名稱"], needed: true },
  level: { names: ["level", "层次", "专业层次", "教育层次", "層次"], needed: true },
  category: { names: ["category", "专业大类", "大类", "学科门类", "專業大類"], needed: true },
  group: { names: ["group", "专业类", "專業類"] },
  years: { names: ["years", "学制", "修业年限", "學制"] },
  degree: { names: ["degree", "学位", "学位授予门类"] },
};

export const occupationColumns: ColumnRules<string> = {
  code: { names: ["code", "职业编码", "编码", "代码", "职业代码", "職業編碼"], needed: true },
  officialName: { names: ["name", "职业名称", "名称", "职业", "職業名稱"], needed: true },
  level: { names: ["level", "级别", "层级", "分类层级"] },
  marks: { names: ["marks", "标识", "标注"] },
  definition: { names: ["definition", "定义", "职业定义", "定義"] },
  tasks: { names: ["tasks", "主要工作任务", "工作任务", "主要工作任務"] },
  aliases: { names: ["aliases", "别名", "本职业包含", "包含工种", "工种", "別名"] },
};

export const majorLevelWords: Record<string, MajorLevel | "left_out"> = {
  associate_vocational: "associate",
  associate: "associate",
  高职专科: "associate",
  高等职业教育专科: "associate",
  专科: "associate",
  高职: "associate",
  bachelor_vocational: "bachelor_vocational",
  职业本科: "bachelor_vocational",
  高职本科: "bachelor_vocational",
  高等职业教育本科: "bachelor_vocational",
  secondary: "secondary",
  secondary_vocational: "secondary",
  中职: "secondary",
  中等职业教育: "secondary",
  bachelor: "left_out",
  本科: "left_out",
  普通本科: "left_out",
};

export const regionLevelWords: Record<string, RegionKind> = {
  province: "province",
  省级: "province",
  省: "province",
  city: "prefecture",
  prefecture: "prefecture",
  地级: "prefecture",
  市: "prefecture",
  county: "district",
  district: "district",
  县级: "district",
  区县: "district",
  town: "town",
  乡级: "town",
  镇街: "town",
};

/** Rows of a table of places that name no place: what stands between a city and its districts. */
export const noPlace = /^(?:市辖区|县|省直辖.*|自治区直辖.*|省属虚拟市.*)$/;

export const retiredWords: readonly string[] = [
  "retired",
  "撤销",
  "已撤销",
  "废止",
  "停用",
  "撤銷",
];

export const schoolLevelWords: Record<string, SchoolKind> = {
  专科: "associate",
  高职: "associate",
  "高职(专科)": "associate",
  高职专科: "associate",
  本科: "bachelor",
  普通本科: "bachelor",
  职业本科: "bachelor_vocational",
  本科层次职业学校: "bachelor_vocational",
  中职: "secondary",
  中专: "secondary",
  中等职业学校: "secondary",
  技工学校: "secondary",
};

/** Schools of vocational bachelors are listed as 本科; their name tells. */
export const vocationalBachelor = /职业(?:技术|科技)?大学$/;

export const staffColumns: ColumnRules<string> = {
  name: { names: ["姓名", "教师姓名", "老师姓名", "名字", "name", "姓名/name"], needed: true },
  phone: {
    names: [
      "手机",
      "手机号",
      "手机号码",
      "电话",
      "联系电话",
      "手機",
      "電話",
      "phone",
      "mobile",
      "联系方式",
    ],
  },
  mail: { names: ["邮箱", "电子邮箱", "邮件", "电邮", "電郵", "mail", "email", "e-mail"] },
  role: { names: ["角色", "职责", "岗位", "职务", "身份", "role"], needed: true },
  college: {
    names: [
      "学院",
      "二级学院",
      "系",
      "系部",
      "院系",
      "部门",
      "负责学院",
      "负责的学院",
      "負責的學院",
      "學院",
      "college",
      "collegeincharge",
    ],
  },
  className: {
    names: [
      "班级",
      "班级名称",
      "所带班级",
      "负责班级",
      "负责的班级",
      "負責班級",
      "負責的班級",
      "班級",
      "class",
      "classincharge",
    ],
  },
  sex: { names: ["性别", "性別", "sex", "gender"], dropped: true },
  identityNumber: {
    names: ["身份证", "身份证号", "身份证号码", "证件号码", "身份證號碼"],
    dropped: true,
  },
};

export const staffRoleWords: Record<string, string> = {
  班主任: "class_adviser",
  辅导员: "class_adviser",
  輔導員: "class_adviser",
  "班主任(辅导员)": "class_adviser",
  "班主任(輔導員)": "class_adviser",
  classadviser: "class_adviser",
  class_adviser: "class_adviser",
  指导老师: "guiding_teacher",
  指导教师: "guiding_teacher",
  实习指导老师: "guiding_teacher",
  实习指导教师: "guiding_teacher",
  實習導師: "guiding_teacher",
  校内指导教师: "guiding_teacher",
  校內指導老師: "guiding_teacher",
  guidingteacher: "guiding_teacher",
  guiding_teacher: "guiding_teacher",
  学院: "college_office",
  学院办: "college_office",
  学院办公室: "college_office",
  学院负责人: "college_office",
  系主任: "college_office",
  二级学院: "college_office",
  二级学院办公室: "college_office",
  二級學院: "college_office",
  系部: "college_office",
  collegeoffice: "college_office",
  college_office: "college_office",
  实习办: "internship_office",
  实习管理: "internship_office",
  实习科: "internship_office",
  教务处: "internship_office",
  實習辦公室: "internship_office",
  實習組: "internship_office",
  internshipoffice: "internship_office",
  internship_office: "internship_office",
  就业办: "employment_office",
  就业处: "employment_office",
  就业科: "employment_office",
  招生就业处: "employment_office",
  就業辦公室: "employment_office",
  就业管理: "employment_office",
  就業組: "employment_office",
  employmentoffice: "employment_office",
  employment_office: "employment_office",
  管理员: "school_admin",
  学校管理员: "school_admin",
  系统管理员: "school_admin",
  管理員: "school_admin",
  學校管理員: "school_admin",
  schooladministrator: "school_admin",
  school_admin: "school_admin",
};
