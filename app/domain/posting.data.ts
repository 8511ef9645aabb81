// The words of postings files: headings by column, experience, who is meant, which firms are agencies. Headings are
// plain (half-width, no spaces or brackets), lower case.
import type { PostingColumn } from "./posting-columns";
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
    names: [
      "benefits_raw",
      "benefits",
      "company_tags",
      "福利",
      "福利待遇",
      "员工福利",
      "公司福利",
      "福利保障",
      "公司标签",
      "福利標籤",
      "員工福利",
    ],
  },
  advantages: {
    names: ["advantage_raw", "advantages", "职位诱惑", "职位亮点", "岗位亮点", "職位優勢"],
  },
  description: {
    names: [
      "description",
      "job_description",
      "jobdescription",
      "job_detail",
      "duties",
      "responsibilities",
      "职位描述",
      "岗位描述",
      "工作描述",
      "岗位职责",
      "职位职责",
      "工作职责",
      "职责描述",
      "主要职责",
      "岗位内容",
      "工作内容",
      "职位详情",
      "岗位详情",
      "职位介绍",
      "岗位介绍",
      "岗位说明",
      "职位说明",
      "職位描述",
      "職位詳情",
      "崗位職責",
      "工作職責",
      "工作內容",
    ],
    lines: true,
  },
  requirements: {
    names: [
      "requirements",
      "job_requirements",
      "jobrequirements",
      "qualifications",
      "任职要求",
      "任职资格",
      "任职条件",
      "岗位要求",
      "职位要求",
      "招聘要求",
      "招聘条件",
      "应聘要求",
      "任職要求",
      "職位要求",
      "入職要求",
    ],
    lines: true,
  },
  nature: {
    names: ["job_nature_raw", "nature", "职位性质", "工作性质", "岗位性质", "用工形式", "職位性質"],
  },
  validUntil: {
    names: [
      "valid_until",
      "deadline",
      "expires",
      "有效期",
      "有效期至",
      "有效日期",
      "有效期限",
      "信息有效期",
      "发布有效期",
      "截止日期",
      "截止时间",
      "截止日",
      "招聘截止",
      "招聘截止日期",
      "招聘有效期",
      "截止日期至",
      "截止申請日期",
      "有效日期至",
      "招聘截止時間",
    ],
  },
  companySize: {
    names: [
      "company_size_raw",
      "company_size",
      "公司规模",
      "企业规模",
      "单位规模",
      "人员规模",
      "规模",
      "公司規模",
      "企業規模",
    ],
  },
  industry: {
    names: [
      "industry_raw",
      "industry",
      "行业",
      "所属行业",
      "行业类别",
      "公司行业",
      "行業",
      "所屬行業",
    ],
  },
  age: { names: ["age_raw", "age", "年龄", "年龄要求", "年齡", "年齡要求"], dropped: true },
  sex: { names: ["sex_raw", "sex", "gender", "性别", "性别要求", "性別"], dropped: true },
};

/** Experience that is none. All words below are plain, simplified, lower case. */
export const noExperience: readonly string[] = [
  "不限",
  "经验不限",
  "不限经验",
  "无",
  "无经验",
  "无要求",
  "无经验要求",
  "无需经验",
  "不要求",
  "不需要",
  "经验不拘",
  "不拘",
  "可无经验",
  "有无经验均可",
  "有无经验皆可",
  "有经验者优先",
  "有经验优先",
  "有相关经验者优先",
  "有相关经验优先",
  "应届毕业生",
  "应届生",
  "经验应届毕业生",
  "应届",
  "接受应届生",
  "可接受应届生",
  "应届生亦可",
  "在校/应届",
  "在校学生",
  "在校生",
  "经验在校/应届",
  "实习生",
  "半年",
  "半年以上",
  "none",
  "any",
  "no",
  "noexperience",
  "notrequired",
  "freshgraduate",
];
/** `2年`, `1-3年`, `3年以上`, `经验5-10年`, `10年以上工作经验`, `三年`, `3+ years`. Below a year is none. */
export const experienceShape =
  /^(?:(?:相关|同行|行业)?(?:工作)?经验|要求|需|至少|不少于|最少|具有?|有|atleast)*:?(\d{1,2}|[一二两三四五六七八九十])(?:(?:[-~至到])(?:\d{1,2}|[一二两三四五六七八九十]))?(?:\+?年|\+?years?|\+?yrs?)\+?(?:及|或|或者)?(?:以上|起)?的?(?:相关|同|本)?(?:行业|岗位|职位|领域|行)?的?(?:工作)?(?:经验|经历|experience)?(?:优先|者优先)?$/;
export const underOneYear =
  /^(?:工作)?经验?(?:1|一)年以[下内]$|^(?:1|一)年以[下内](?:工作经验|经验)?$|^(?:\d{1,2}|[一二两三四五六七八九十]{1,2})个月(?:及|或)?(?:以上)?(?:工作)?(?:经验)?$/;
export const numberWords: Record<string, number> = {
  ...{ 半: 0.5, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};

/** Head-counts that are words. */
export const severalWords: readonly string[] = [
  "若干",
  "若干名",
  "若干人",
  "数名",
  "数人",
  "多名",
  "多人",
  "几名",
  "大量",
  "批量",
  "不限",
  "人数不限",
  "不限人数",
  "长期",
  "长期招聘",
  "several",
  "many",
];
/** `5`, `5人`, `招5名`, `3-5人`, `10人以上`, `十名`: the first number is certain. */
export const headcountShape =
  /^(?:急?招聘?|约|共|需|需求)?(\d{1,4}|[一二两三四五六七八九十百]{1,4})(?:\.0+)?(?:[人名位个])?(?:[-~至到](\d{1,4}|[一二两三四五六七八九十百]{1,4})[人名位个]?)?(?:(?:及|或)?以上|\+|左右)?$/;
/** More than this is a slip, or the number of a day that a spreadsheet made of `3-5`. */
export const mostSeats = 5_000;

/** Stated validity that never ends, and counted in days, weeks, months. */
export const withoutEnd: readonly string[] = [
  "长期",
  "长期有效",
  "长期招聘",
  "不限",
  "无",
  "无限期",
  "永久",
  "招满为止",
  "招满即止",
  "招满截止",
  "招满",
  "longterm",
  "open",
  "untilfilled",
];
export const validForShape =
  /^(?:有效期?:?|自发布(?:之日)?起|发布(?:后|起))?(\d{1,3}|[一二两三六半])个?(天|日|周|星期|月|年)(?:内|内有效|有效)?$/;
export const daysOf: Record<string, number> = { 天: 1, 日: 1, 周: 7, 星期: 7, 月: 30, 年: 365 };
/** What stands before a last day, and the clock time behind it. */
export const untilMark =
  /^.*(?:至|~|到|—|–|(?:\d日?)-(?=\d{4}))|^(?:有效期|截止|截至|截止日期|截止到|until):?/;
export const clockTime = /\s+\d{1,2}:\d{2}(?::\d{2})?\s*$/;

export const companySizeShape =
  /^(?:约|大约)?(少于|不足|小于|不到)?(\d{1,6})人?(?:[-~至到](\d{1,6})人?)?(?:左右)?(以上|\+|以下|以内)?人?$/;

/** Added to a level's name without changing what is asked at least. */
export const educationEndings =
  /(?:学历|程度|毕业|文化|水平|教育|学位)?(?:及|或|或者|\(含\))?以上(?:学历|程度|毕业|文化|文化程度)?$|(?:orabove|or higher|andabove|\+)$|学历$|毕业生?$|文化程度$|程度$|文化$/;
export const orAbove = /(?:及|或|或者)?以上$/;
/** Before a level's name without changing it. */
export const educationBeginnings =
  /^(?:最低学历|学历|最低|至少|全日制|统招|国家统招|须|具有?|需)+:?/;
/** Parts levels of which any will do: the lowest is asked. */
export const educationMarks = /[/、,;或|]/;

/** Postings for people still at school: never shown as internships, so held. */
export const studentAimed =
  /实习|實習|在校(?:学生|生|大学生|學生)|(?:寒|暑)(?:寒|暑)?[假期](?:工|兼职|实践|兼職|老师|老師)|学生(?:工|兼职)|勤工|\bintern(?:ship)?s?\b/i;

/** Firms that place people with other firms (IR-19, AD-5). 人才公寓 and the like are not. */
export const agencyName =
  /人力资源|人力資源|劳务|勞務|人才(?!公寓|住房|安居|教育|培养|培训学校)|职业介绍|職業介紹|职介|猎头|獵頭|(?:劳动|人员|人事)(?:派遣|外包)|外包(?=$|服务|有限|公司)|招聘网|人才网|\b(?:manpower|staffing|recruitment|talent\w*|headhunt\w*|human resources?|employment agency)\b/i;

/** A job beside school or another job: not what the market shows as a job. */
export const partTime = /兼职|兼職|\bpart[- ]?time\b/i;

/** Places that art. 16(5) closes to interns, so that their firms' re-posted jobs are looked at (IR-18). */
export const venue =
  /夜总会|夜總會|KTV|卡拉OK|歌厅|歌廳|酒吧|酒廊|洗浴|桑拿|足浴|足疗|水疗会所|按摩(?!器|椅|仪|儀|棒|垫)|网吧|網吧|网咖|电玩城|电子游戏厅|游戏机室|遊戲機|棋牌[室馆]|麻将馆|私人会所|夜场|night ?club|karaoke|sauna/i;

/** Departments of firms that hide what they are behind another name. */
export const agencyDepartment =
  /人才[一二三四五六七八九十\d]+[课部组]|人力资源[一二三四五六七八九十\d]+部|猎头|派遣|\bRPO/i;

/** Apprentices without any knowledge for screen work: mostly courses for sale under the title of a job (招转培, AD-3). */
export const courseForSale =
  /零基础[^,，;；、]{0,8}学徒|实训生|学徒[^,，;；、]{0,4}零基础|(?:软件|编程|java|php|python|\bit|计算机|UI|界面|网页|平面|广告|美工|游戏|手游|动漫|空间|室内)(?:开发|技术|设计|助理)*[ /]*学徒/i;
/** Partners and money sought under the title of a job (AD-3). */
export const businessForSale =
  /加盟商(?!管理|经理|专员|开发|维护|支持|运营|拓展)|招商加盟(?!经理|专员|主管)|投资合伙人/;
