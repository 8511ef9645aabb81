// The headings under which offices keep who goes where, and the words for what they mean there.
import type { ColumnRules } from "./sheet";

export const placementColumns: ColumnRules<string> = {
  studentNumber: {
    names: ["学号", "學號", "学籍号", "学生学号", "编号", "student number", "studentnumber"],
  },
  name: {
    names: ["姓名", "学生姓名", "學生姓名", "学生", "名字", "name", "student"],
    needed: true,
  },
  className: { names: ["班级", "班級", "所在班级", "行政班", "班别", "class", "classname"] },
  company: {
    names: [
      ...["单位", "单位名称", "实习单位", "實習單位", "实习单位名称", "企业", "企业名称"],
      ...["实习企业", "实习企业名称", "公司", "公司名称", "公司名稱", "用人单位", "接收单位"],
      ...["company", "firm", "employer"],
    ],
    needed: true,
  },
  firmNumber: {
    names: [
      ...["统一社会信用代码", "信用代码", "社会信用代码", "統一社會信用代碼", "营业执照号"],
      ...["机构代码", "商业登记号", "registration number"],
    ],
  },
  contactName: {
    names: [
      ...["联系人", "單位聯絡人", "单位联系人", "企业联系人", "公司联系人", "负责人", "单位负责人"],
      ...["contact", "contact name"],
    ],
  },
  contactPhone: {
    names: [
      ...["联系电话", "单位电话", "联系人电话", "单位联系电话", "企业联系电话", "企业电话"],
      ...["负责人电话", "聯絡電話", "contact phone"],
    ],
  },
  mentorName: {
    names: ["师傅", "企业导师", "带教师傅", "指导师傅", "企业指导老师", "企业指导教师", "mentor"],
  },
  mentorPhone: { names: ["师傅电话", "导师电话", "企业导师电话", "带教电话", "mentor phone"] },
  title: {
    names: ["岗位", "实习岗位", "岗位名称", "實習職位", "职位", "工种", "post", "position"],
  },
  tasks: {
    names: ["工作内容", "实习内容", "岗位任务", "工作任务", "主要工作", "tasks"],
    lines: true,
  },
  place: {
    names: ["地点", "实习地点", "工作地点", "单位地址", "企业地址", "地址", "place", "address"],
  },
  startsOn: {
    names: [
      ...[
        "开始日期",
        "开始时间",
        "实习开始时间",
        "实习开始日期",
        "起始日期",
        "上岗日期",
        "上岗时间",
      ],
      ...["起", "開始日期", "到岗时间", "start", "start date"],
    ],
    needed: true,
  },
  endsOn: {
    names: [
      ...["结束日期", "结束时间", "实习结束时间", "实习结束日期", "终止日期", "止", "結束日期"],
      ...["离岗时间", "end", "end date"],
    ],
  },
  hoursPerDay: {
    names: ["每天工时", "每日工时", "日工时", "每天小时", "每天工作时间", "hours a day"],
  },
  hoursPerWeek: { names: ["每周工时", "周工时", "每周小时", "每周工作时间", "hours a week"] },
  pay: { names: ["报酬", "实习报酬", "实习补贴", "工资", "月薪", "薪资", "待遇", "津贴", "pay"] },
  lodging: { names: ["住宿", "食宿", "住宿方式", "是否住宿", "住宿情况", "lodging"] },
  practice: { names: ["实习类型", "实习方式", "实习形式", "类型", "實習類型", "kind"] },
  standing: { names: ["状态", "目前状态", "实习状态", "在岗情况", "是否在岗", "狀態", "state"] },
  overlapReason: {
    names: [
      ...["同时实习的原因", "同时实习原因", "兼两家的原因", "重叠原因", "同時實習的原因"],
      ...["why two at the same time", "overlap reason"],
    ],
    shared: true,
  },
};

/** Words of 2016 and of today for the two kinds; what is not named is work. */
export const observationWords = /认识实习|認識實習|见习|参观/u;
export const postWords = /顶岗|頂崗|跟岗|跟崗|岗位实习|崗位實習|^实习$/u;
/** Already there; already over. */
export const runningWords = /在岗|在崗|实习中|進行中|进行中|已上岗|已到岗|^是$|running/iu;
export const endedWords = /已结束|已完成|已离岗|結束|ended/iu;
/** Where somebody sleeps. */
export const lodgingWords = [
  ["own", /自己租|自租|租房|校外/u],
  ["home", /家|走读|不住|自理|无|否/u],
  ["provided", /提供|包|宿舍|是|有/u],
] as const;
