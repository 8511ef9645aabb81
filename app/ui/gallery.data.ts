import type { BridgeStep } from "./bridge-geometry";

/** Sample words of the component gallery, which exists outside production only. */
const zh = {
  title: "组件",
  tabs: ["首页", "找岗位", "进度", "消息", "我"],
  who: "林同学 · 电梯工程技术 二年级",
  search: { label: "找岗位", button: "搜索", value: "电梯 维保", placeholder: "岗位、企业或技能" },
  chips: ["我现在能投的", "清远 · 广州", "包住", "双休", "更多条件"],
  bridges: ["电梯维保实习生", "扶梯安装学徒", "毕业去向", "物业机电值班"],
  steps: ["投递", "已看", "面试", "录取", "学校审核"],
  long: ["登记", "提交材料", "监护人同意", "企业盖章", "学院审核", "买保险", "可以上岗"],
  turn: ["轮到你：", "9月12日 18:00 前答复。接受后，学院会在 2 个工作日内审核。"],
  buttons: ["接受录取", "再想想", "撤回投递", "看看还差什么"],
  card: {
    pay: "3200–3800 元/月",
    sub: "南粤电梯工程 · 清远 清城区 · 包住 · 双休",
    fit: ["专业对口", "电工基础", "差：特种设备作业证（学校 10 月开班）"],
    foot: ["还有 4 个名额 · 通常 2 天内答复", "很合适"],
  },
  tags: ["已提交", "轮到你", "可以上岗", "等企业答复", "保险晚于开始日期"],
  notice: [
    "没有保存：开始日期早于协议签署日期。",
    "请把开始日期改到 9 月 8 日之后，再保存一次。",
    "改开始日期",
  ],
  work: [
    ["9月1日 上岗，材料不齐", "逐个补齐"],
    ["等监护人签同意书", "复制到微信"],
    ["企业超过 5 天没答复", "催一次"],
    ["还没有投递的同学", "推荐岗位"],
  ],
  late: "最早的已过 2 天",
  crumb: "机电学院 · 电梯 2401 班 · 52 人",
  today: "今天要办的事",
  rail: [
    "今天",
    "我的班级",
    "实习安排",
    "协议与同意书",
    "周志",
    "合作企业",
    "毕业去向",
    "导入与导出",
  ],
  actions: ["导出 Excel", "打印"],
  filters: ["班级", "状态"],
  options: ["电梯 2401 班", "材料不齐"],
  table: {
    caption: "班级材料",
    heads: ["姓名", "学号", "单位", "材料", "津贴（元/月）", "下一步"],
    rows: [
      ["陈嘉豪", "240131205", "南粤电梯工程（清城）", "4 / 5 已齐", "3500", "重拍盖章页"],
      ["黄晓彤", "240131209", "南粤电梯工程（清城）", "监护人 3 天未读", "3500", "打电话"],
      ["李俊杰", "240131214", "恒达楼宇设备（白云）", "保单 9月3日 起", "2600", "改开始日期"],
      ["欧阳浩然", "240131226", "自主联系：东江机电维修部", "等学院审批", "2800", "催学院"],
    ],
  },
  batch: ["发提醒", "改开始日期"],
  states: ["全部", "等我", "等企业", "已结束"],
  stats: [
    ["已落实去向", "人"],
    ["答复时间中位数", "天"],
    ["对口实习", "%"],
  ],
  bars: ["机电学院", "汽车学院", "护理学院", "信息学院", "商贸学院", "艺术学院"],
  chart: "各学院已上岗的同学",
  unit: "人",
  fields: {
    name: ["姓名", "和身份证上一样"],
    pay: ["每月实习报酬", "税前，不含补贴", "元/月"],
    start: "开始日期",
    reason: ["为什么想去", "写给企业看的，三句话就好"],
    place: ["上班地点", "请选择"],
    shift: ["能接受的班次", "白班", "两班倒", "夜班", "未满 18 周岁不能安排夜班"],
    agree: "我看过岗位的工作时间和报酬",
    errors: ["请填这一项", "开始日期早于协议签署日期，请改到 9 月 8 日之后"],
  },
  details: [
    ["企业", "南粤电梯工程有限公司"],
    ["每天几小时", "8 小时，双休"],
    ["带教师傅", "周师傅，电梯维修技师"],
  ],
  change: "改",
  confirm: ["撤回投递", "撤回以后企业看不到你的资料，这个岗位 30 天内不能再投。", "确定撤回"],
  empty: ["还没有投递", "先看看你现在能投的岗位，投一个只要两分钟。", "去找岗位"],
  headings: ["桥线", "按钮", "卡片与标签", "提示", "表单", "清单", "数字", "空白页"],
};

const en: typeof zh = {
  ...zh,
  title: "Components",
  tabs: ["Home", "Openings", "Progress", "Messages", "Me"],
  who: "Lin · Lift engineering, year 2",
  search: {
    label: "Find openings",
    button: "Search",
    value: "",
    placeholder: "Trade, firm or skill",
  },
  chips: ["Open to me now", "Qingyuan · Guangzhou", "Housing", "Two days off", "More"],
  bridges: ["Lift maintenance intern", "Escalator apprentice", "First job", "Building services"],
  steps: ["Sent", "Seen", "Interview", "Offer", "School review"],
  long: ["Registered", "Papers", "Guardian", "Firm's seal", "College", "Insurance", "Ready"],
  turn: [
    "Your turn:",
    " answer by Sat 12 Sep, 18:00. Your college then reviews within two working days.",
  ],
  buttons: ["Accept the offer", "Not yet", "Withdraw", "See what is missing"],
  tags: ["Sent", "Your turn", "Ready to start", "Waiting for the firm", "Insurance starts late"],
  work: [
    ["Start on 1 Sep, papers missing", "Complete them"],
    ["Guardians yet to sign", "Copy for WeChat"],
    ["Firms silent for 5 days", "Send a reminder"],
    ["Students without an application", "Suggest openings"],
  ],
  late: "2 days late",
  crumb: "Mechatronics · Lift 2401 · 52 students",
  today: "To do today",
  headings: [
    "Bridge line",
    "Buttons",
    "Cards and tags",
    "Notices",
    "Forms",
    "Lists",
    "Figures",
    "Empty",
  ],
};

export const gallery = { "zh-CN": zh, "zh-HK": zh, en };
export type GalleryWords = typeof zh;

/** Steps of which the first are passed, one is present (or ended) and the rest follow. */
export function stepsAt(labels: readonly string[], at: number, ended = false): BridgeStep[] {
  return labels.map((label, index) => ({
    label,
    state: index < at ? "passed" : index > at ? "next" : ended ? "ended" : "present",
    ...(index < at ? { note: `9/${index + 1}` } : {}),
  }));
}
