// The words of postings files: headings by column, experience, who is meant, which firms are agencies. Headings are
// plain (half-width, no spaces or brackets), lower case.
import type { PostingColumn } from "./posting";
import type { ColumnRules } from "./sheet";

export const postingColumns: ColumnRules<PostingColumn> = {
  postingId: {
    names: ["posting_id", "job_id", "职位编号", "岗位编号", "招聘编号", "職位編號", "编号"],
  },
  companyId: { names: ["company_id", "firm_id", "企业编号", "公司编号", "单位编号", "公司編號"] },
  title: {
    names: [
      "title",
      "job_title",
      "职位",
      "职位名称",
      "岗位",
      "岗位名称",
      "招聘岗位",
      "招聘职位",
      "职务",
      "工种",
      "職位",
      "職位名稱",
      "崗位",
    ],
    needed: true,
  },
  company: {
    names: [
      "company",
      "company_name",
      "公司",
      "公司名称",
      "企业",
      "企业名称",
      "单位",
      "单位名称",
      "用人单位",
      "招聘单位",
      "公司名稱",
      "企業名稱",
      "僱主",
    ],
    needed: true,
  },
  department: { names: ["department", "部门", "所属部门", "部門"] },
  categories: {
    names: ["categories", "category", "分类", "类别", "职位类别", "岗位类别", "分類", "類別"],
  },
  pay: {
    names: [
      "salary_raw",
      "salary",
      "pay",
      "薪资",
      "薪酬",
      "工资",
      "工资待遇",
      "薪资待遇",
      "待遇",
      "月薪",
      "薪金",
      "薪資",
      "工資",
    ],
  },
  education: {
    names: [
      "education_raw",
      "education",
      "学历",
      "学历要求",
      "最低学历",
      "文化程度",
      "學歷",
      "學歷要求",
    ],
  },
  experience: {
    names: [
      "experience_raw",
      "experience",
      "经验",
      "工作经验",
      "经验要求",
      "工作年限",
      "經驗",
      "工作經驗",
    ],
  },
  headcount: {
    names: [
      "headcount_raw",
      "headcount",
      "人数",
      "招聘人数",
      "需求人数",
      "招聘数量",
      "招工人数",
      "人數",
      "招聘人數",
    ],
  },
  place: {
    names: [
      "location_raw",
      "location",
      "city_raw",
      "city",
      "工作地点",
      "地点",
      "工作地址",
      "工作城市",
      "城市",
      "地区",
      "工作地區",
      "工作地點",
      "地點",
    ],
    needed: true,
  },
  benefits: {
    names: ["benefits_raw", "benefits", "福利", "福利待遇", "员工福利", "公司福利", "福利保障"],
  },
  nature: {
    names: ["job_nature_raw", "nature", "职位性质", "工作性质", "岗位性质", "用工形式", "職位性質"],
  },
  age: { names: ["age_raw", "age", "年龄", "年龄要求", "年齡", "年齡要求"], dropped: true },
  sex: { names: ["sex_raw", "sex", "gender", "性别", "性别要求", "性別"], dropped: true },
};

/** Experience that is none. */
export const noExperience = [
  "不限",
  "经验不限",
  "無經驗要求",
  "无经验",
  "无经验要求",
  "无要求",
  "不限经验",
  "經驗不限",
  "应届毕业生",
  "应届生",
  "應屆畢業生",
  "经验应届毕业生",
  "应届",
  "在校/应届",
  "在校学生",
  "在校生",
  "實習生",
  "none",
  "any",
] as const;
/** `2年`, `1-3年`, `3年以上`, `经验5-10年`, `10年以上工作经验`; below a year is none. */
export const experienceShape =
  /^(?:经验|工作经验|經驗)?(\d{1,2})(?:[-~至到](\d{1,2}))?年(?:及|或)?(?:以上)?(?:工作)?(?:经验|經驗)?$/;
export const underOneYear = /^(?:经验|經驗)?(?:1年|一年)以[下内內]$/;

/** Head-counts that are words. */
export const severalWords = ["若干", "若干名", "数名", "多名", "不限", "不限人数"] as const;
export const headcountShape = /^(\d{1,5})(?:人|名|位)?$/;

/** Added to a level's name without changing what is asked at least. */
export const educationEndings =
  /(?:学历|學歷|毕业|畢業)?(?:及|或|或者)?以上(?:学历|學歷)?$|学历$|學歷$/;

/** Postings for people still at school: never shown as internships, so held. */
export const studentAimed =
  /实习|實習|在校(?:学生|生|大学生|學生)|(?:寒|暑)(?:寒|暑)?假(?:工|兼职|实践|兼職)|学生(?:工|兼职)|勤工|\bintern(?:ship)?s?\b/i;

/** Firms that place people with other firms (IR-19, AD-5). 人才公寓 and the like are not. */
export const agencyName =
  /人力资源|人力資源|劳务|勞務|人才(?!公寓|住房|安居|教育|培养|培训学校)|职业介绍|職業介紹|职介|猎头|獵頭|(?:劳动|人员|人事)(?:派遣|外包)|\b(?:manpower|staffing|recruitment|headhunt\w*|human resources?|employment agency)\b/i;
