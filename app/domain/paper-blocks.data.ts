// The words that stand in every paper of a kind, in the language of the law (教职成〔2021〕4号), in our own wording. No school
// takes them out; what a school adds stands behind them. `{{…}}` is filled in, a line with | is a row.
import type { PaperKind, Party } from "./paper";
import type { EndCode } from "./placement-life";
import type { TemplateBlock } from "./paper-template";

type Words = { title: string; subtitle: string; blocks: readonly TemplateBlock[] };
const block = (
  heading: string,
  text: string,
  when: TemplateBlock["when"] = "always",
): TemplateBlock => ({ heading, text, when });

const consent: Words = {
  title: "岗位实习知情同意书",
  subtitle: "依据《职业学校学生实习管理规定》（教职成〔2021〕4号）第九条",
  blocks: [
    block(
      "实习安排",
      `学生|{{student}}（学号 {{student_number}}，{{class}}）
学校|{{school}}
实习单位|{{firm}}
第二实习单位|{{co_host}}
岗位|{{title}}
做什么|{{tasks}}
地点|{{place}}
时间|{{days}}
每天工作|{{hours_day}}，每周 {{hours_week}}
班次与休息|{{shift}}；{{rest_days}}
超出常规的安排|{{extra_hours}}`,
    ),
    block(
      "报酬、吃住",
      `实习报酬|{{pay}}
发放|{{pay_day}}
说明|{{pay_note}}
伙食|{{board}}
住宿|{{lodging}}
住宿地址|{{lodging_address}}
实习报酬以货币形式按时足额发给学生本人，不经他人代领，不以实物抵付。`,
    ),
    block(
      "安全与保险",
      `可能接触的危险|{{hazards}}
防护|{{protection}}
实习责任保险|{{insurance}}
受伤、生病怎么办|{{accidents}}
上岗前，学校和实习单位应当进行安全教育并考核，未经培训或者考核不合格的，不得上岗。保险费用不向学生收取，也不从实习报酬中抵扣。`,
    ),
    block(
      "您和孩子的权利",
      `不同意这次安排，不影响学生的学籍、成绩评定和毕业；学校不得以任何方式强迫、变相强迫参加。
学生可以自己选择符合条件的实习单位，由本人申请，监护人知情同意，经学校审核批准。
实习中有权拒绝违章指挥和强令冒险作业；遇到协议以外的工作、加班、夜班、欠发报酬或者受到侵害的，可以随时告诉老师，可以停止工作并离开。`,
    ),
    block(
      "任何人不得做的事",
      `不得向学生收取押金、培训费、管理费、材料费、就业服务费、实习报酬提成或者其他任何费用。
不得扣押学生的居民身份证、学生证或者其他证件，不得要求提供担保或者收取财物。
不得通过中介机构、劳务派遣机构组织、安排或者管理学生实习。
不得安排学生到酒吧、夜总会、歌厅、洗浴中心、电子游戏厅、网吧等场所实习，不得安排法律法规禁止的劳动。`,
    ),
    block(
      "未成年学生的特别保护",
      `学生实习开始时未满十八周岁。不得安排其从事矿山、井下、有毒有害、国家规定的第四级体力劳动强度的劳动以及其他未成年工禁忌从事的劳动。`,
      "minor",
    ),
    block(
      "境外实习",
      `实习地点在境外（含香港、澳门）。须事先经学校主管部门同意，学校安排带队教师，出入境证件由学生本人保管。`,
      "abroad",
    ),
    block(
      "有事找谁",
      `班主任|{{adviser}} {{adviser_phone}}
实习指导教师|{{teacher}} {{teacher_phone}}
企业师傅|{{mentor}} {{mentor_phone}}
企业联系人|{{contact}} {{contact_phone}}
24 小时应急电话|{{duty_phone}}`,
    ),
    block(
      "声明",
      `我们已经阅读并理解上述内容，可以就不明白的地方请学校解释。签名表示知情并同意学生参加本次岗位实习；签名之后情况有实质变化的，学校应当重新告知并重新征求同意。`,
    ),
  ],
};

const agreement: Words = {
  title: "职业学校学生岗位实习三方协议",
  subtitle: "依据《中华人民共和国职业教育法》《职业学校学生实习管理规定》（教职成〔2021〕4号）订立",
  blocks: [
    block(
      "协议各方",
      `甲方（学校）|{{school}}
乙方（实习单位）|{{firm}}
乙方登记号码|{{firm_number}}
乙方之二（实习单位）|{{co_host}}
丙方（学生）|{{student}}（学号 {{student_number}}，{{class}}，{{major}}）
丙方监护人|{{guardian}}
三方在平等、自愿的基础上，就丙方参加岗位实习订立本协议。本协议不是劳动合同，乙方不得以本协议代替依法应当订立的其他合同。`,
    ),
    block(
      "时间、地点、内容",
      `实习时间|{{days}}
实习地点|{{place}}
实习岗位|{{title}}
实习任务|{{tasks}}
实习内容应当与丙方所学专业对口或者相近，覆盖岗位的典型工作任务，不得只安排简单重复劳动。未经三方书面同意，任何一方不得变更岗位、地点和时间。`,
    ),
    block(
      "条件与人员",
      `企业师傅|{{mentor}} {{mentor_phone}}
乙方联系人|{{contact}} {{contact_phone}}
甲方指导教师|{{teacher}} {{teacher_phone}}
乙方提供符合安全、卫生要求的实习条件，指定有经验、品行良好的人员指导丙方；甲方安排教师全程跟踪，定期巡访，与乙方共同管理。`,
    ),
    block(
      "工作时间与休息",
      `每日工作时间|{{hours_day}}
每周工作时间|{{hours_week}}
班次|{{shift}}
休息|{{rest_days}}
报备的特殊安排|{{extra_hours}}
乙方遵守国家工作时间和休息休假的规定。除相关专业和岗位有特殊要求并事先报主管部门备案的以外，不得安排丙方在法定节假日实习，不得安排加班和夜班。`,
    ),
    block(
      "伙食与住宿",
      `伙食|{{board}}
住宿|{{lodging}}
住宿地址|{{lodging_address}}
丙方遵守住宿管理规定。丙方申请在统一安排的宿舍以外住宿的，须经监护人书面同意，由甲方备案后方可办理。`,
    ),
    block(
      "实习报酬",
      `报酬|{{pay}}
支付|{{pay_day}}
说明|{{pay_note}}
丙方在岗位上相对独立工作的，报酬不低于乙方相同岗位工资标准的百分之八十或者最低档工资标准。乙方以货币形式直接、足额、按时支付给丙方本人，支付周期不超过一个月，不得以物品、代金券抵付，不得经第三方转发。`,
    ),
    block(
      "劳动保护与职业危害",
      `职业危害因素|{{hazards}}
防护措施|{{protection}}
乙方执行国家安全生产、职业卫生和劳动保护的规定，上岗前会同甲方进行安全防护知识、岗位操作规程教育和考核，免费提供劳动防护用品。未经教育培训或者考核不合格的，不得安排上岗。`,
    ),
    block(
      "保险与事故处理",
      `实习责任保险|{{insurance}}
事故处理|{{accidents}}
24 小时应急电话|{{duty_phone}}
实习责任保险覆盖实习全过程，费用不得向丙方另行收取，也不得从实习报酬中抵扣。丙方受到人身伤害的，乙方立即救治并在一小时内通知甲方，甲方及时通知监护人；属于保险赔付范围的由保险人依约赔付，不足部分由责任方依法承担。`,
    ),
    block(
      "不得做的事",
      `甲乙双方均不得向丙方收取实习押金、培训费、实习报酬提成、管理费、实习材料费、就业服务费或者其他任何形式的费用。
不得扣押丙方的学生证、居民身份证或者其他证件，不得要求丙方提供担保或者以其他名义收取财物。
不得通过中介机构或者有偿代理组织、安排、管理实习；不得安排一年级在校学生、未满十六周岁的学生参加岗位实习。
不得安排丙方从事高空、井下、放射性、有毒、易燃易爆以及其他具有较高安全风险的实习，不得安排《未成年工特殊保护规定》《女职工劳动保护特别规定》禁忌从事的劳动，不得安排国家规定的第三级以上体力劳动强度或者其他有害身心健康的实习。
不得安排丙方到酒吧、夜总会、歌厅、洗浴中心、电子游戏厅、网吧等场所实习。`,
    ),
    block(
      "考核",
      `考核方式|{{assessment}}
考核由甲方会同乙方进行，以协议约定的实习任务为依据，不得简单套用乙方的员工考勤和管理制度。考核结果记入丙方学业成绩。`,
    ),
    block(
      "各方的义务",
      `甲方对丙方进行思想政治、安全和纪律教育，与乙方共同制定实习方案，保护丙方的合法权益，处理实习中的困难和投诉。
乙方将丙方作为学习者对待，尊重其人格，保护其个人信息，不得因其提出合理意见而给予不利对待。
丙方遵守法律法规、校纪校规和乙方的规章制度，完成实习任务，保守乙方的商业秘密，爱护设施设备；对违章指挥、强令冒险作业有权拒绝。`,
    ),
    block(
      "变更、解除与违约",
      `违约责任|{{breach}}
本协议的变更由三方另行书面约定。有下列情形之一的，丙方可以立即停止实习并告知甲方，由甲方作出安排：实习内容与约定不符，安全或者卫生条件没有保障，拖欠、克扣报酬，受到侵害。任何一方提前终止协议，应当说明理由并通知其他各方；丙方不因此承担违约金。`,
    ),
    block(
      "未成年学生",
      `丙方实习开始时未满十八周岁，由其监护人共同签署本协议。乙方不得安排其从事未成年工禁忌从事的劳动，不得安排夜班和加班。`,
      "minor",
    ),
    block(
      "两个实习单位",
      `乙方之二承担本协议中乙方的全部义务；其时间份额为 {{co_host_share}}。丙方在哪一方工作时受到人身伤害，由该方先行救治和通知。`,
      "co_host",
    ),
    block(
      "境外实习",
      `实习地点在境外（含香港、澳门）。甲方已事先报主管部门同意并安排带队教师；丙方的出入境证件由本人保管。`,
      "abroad",
    ),
    block(
      "其他",
      `其他约定|{{other}}
本协议自各方签字盖章并经甲方审核之日起生效，至实习结束时终止；实习开始之前未生效的，丙方不得上岗。协议正文以签署时保存的文本为准，可以凭校验码查验。`,
    ),
  ],
};

const amendment: Words = {
  title: "岗位实习协议补充协议",
  subtitle: "原协议编号 {{amends}}",
  blocks: [
    block(
      "变更内容",
      `学生|{{student}}（学号 {{student_number}}，{{class}}）
实习单位|{{firm}}
{{changes}}`,
    ),
    block(
      "其余条款",
      "除上述变更外，原协议的其余条款继续有效。变更不得免除法律法规规定的任何一方的义务。",
    ),
    block("生效", "本补充协议由原协议各方签字盖章并经甲方审核后生效，是原协议的组成部分。"),
  ],
};

const certificate: Words = {
  title: "岗位实习证明",
  subtitle: "",
  blocks: [
    block(
      "实习情况",
      `学生|{{student}}（学号 {{student_number}}）
班级与专业|{{class}}，{{major}}
实习单位|{{firm}}
第二实习单位|{{co_host}}
岗位|{{title}}
实习任务|{{tasks}}
时间|{{days}}
累计工作|{{hours}}
考核结果|{{result}}
兹证明该生按照三方协议完成岗位实习。本证明的真伪，可在平台的“查验文件”页面凭页首的校验码查验。`,
    ),
  ],
};

/** What stands in every paper of a kind. */
export const paperBlocks: Record<PaperKind, Words> = { consent, agreement, amendment, certificate };

/** What a school's own words begin with, until it writes others. */
export const defaultTemplates: Record<PaperKind, readonly TemplateBlock[]> = {
  consent: [
    block(
      "学校的话",
      "收到这份告知书后，请和孩子一起看一遍。看不明白、想再商量的，请让班主任打电话给您，我们会在一个工作日内联系您。",
    ),
  ],
  agreement: [
    block(
      "请假与外出",
      "丙方请假须同时告知乙方师傅和甲方指导教师；连续请假超过三天的，由监护人确认。",
    ),
    block(
      "宿舍安全",
      "住在乙方宿舍的，乙方应当男女分住、保证消防通道畅通，不与生产、仓储场所混用；丙方不得私拉电线、留宿他人。",
      "lodging",
    ),
    block(
      "自行住宿",
      "丙方在校外自行住宿，须将地址和同住人告知甲方指导教师，变更后三日内告知。",
      "own_lodging",
    ),
    block(
      "夜间工作",
      "因专业和岗位的特殊需要安排夜间工作的，乙方须保证有带班人员在场，下班后有安全的交通或者住宿。",
      "night",
    ),
    block("自主选择", "实习单位由丙方自主选择，经监护人知情同意、甲方审核批准。", "self_found"),
  ],
  amendment: [],
  certificate: [],
};

/** Under which words each party signs. */
export const partyLabels: Record<Party, string> = {
  student: "丙方（学生）",
  guardian: "监护人",
  firm: "乙方（实习单位）",
  co_host: "乙方之二（实习单位）",
  school: "甲方（学校）",
};
/** The same on papers where nobody is a contracting party. */
export const plainLabels: Record<Party, string> = {
  ...partyLabels,
  ...{ student: "学生", school: "学校", firm: "实习单位" },
};

/** What an amendment calls the fields that it changes; the same words name corrections. */
export const fieldLabels: Partial<Record<string, string>> = {
  startsOn: "实习开始日期",
  endsOn: "实习结束日期",
  place: "实习地点",
  breakFrom: "暂停开始日期",
  breakUntil: "暂停结束日期",
  mentorName: "企业师傅",
  mentorPhone: "企业师傅电话",
  teacherId: "甲方指导教师",
  pay: "实习报酬",
  lastDay: "最后一天",
  endCode: "提前终止的原因",
  studentName: "学生姓名",
  enterpriseName: "实习单位名称",
  contactName: "实习单位联系人",
  contactPhone: "实习单位联系电话",
  guardianPhone: "监护人电话",
};
export const endReasons: Record<EndCode, string> = {
  work_other_than_agreed: "实习内容与约定不符",
  unsafe: "安全或者卫生条件没有保障",
  pay_missing: "未按约定支付报酬",
  firm_closed: "实习单位停业或者撤销岗位",
  firm_ends: "实习单位提出终止",
  health: "学生健康原因",
  family: "学生家庭原因",
  further_study: "升学",
  army: "应征入伍",
  transfer: "转到其他实习单位",
  student_absent: "学生离岗",
  other: "其他",
};

/** How blocks are counted: those of a contract as articles, others as points. */
const digits = Array.from("〇一二三四五六七八九");
const digit = (n: number) => digits[n] ?? "";
const numeral = (n: number) => {
  const tens = Math.floor(n / 10);
  if (tens === 0) return digit(n);
  return `${tens === 1 ? "" : digit(tens)}十${n % 10 === 0 ? "" : digit(n % 10)}`;
};
export const countedAs = {
  article: (n: number) => `第${numeral(n)}条　`,
  point: (n: number) => `${numeral(n)}、`,
};

/** Facts of a placement as papers say them. */
export const phrases = {
  days: (from: string, to: string) => `${from}至${to}`,
  day: (day: string) => {
    const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
    return `${year}年${month}月${date}日`;
  },
  hoursDay: (hours: number) => `${hours} 小时`,
  join: "、",
  none: "无",
  noHazards: "没有列入特别保护的危险作业",
  currency: { CNY: "元", HKD: "港元", MOP: "澳门元" },
  period: { hour: "小时", day: "天", month: "月", year: "年" },
  pay: (amount: string, currency: string, period: string) => `${amount} ${currency}/${period}`,
  payDay: (day: number) => `每月 ${day} 日前，以货币形式转入学生本人账户`,
  payCycle: (days: number) => `每 ${days} 天一次，以货币形式转入学生本人账户`,
  lodging: { provided: "实习单位提供", home: "住在家里", own: "自行住宿" },
  insurer: {
    enterprise: "由实习单位投保，费用不向学生收取",
    school: "由学校投保，费用不向学生收取",
  },
  policy: (insurer: string, number: string) => `${insurer}，保单号 ${number}`,
  night: "有夜班",
  restDays: "有休息日工作",
  overtime: "有加班",
  filed: (authority: string, number: string) => `已报 ${authority} 备案（${number}）`,
  share: (percent: number) => `${percent}%`,
  changed: (from: string, to: string) => `由「${from}」改为「${to}」`,
  unsaid: "未写明",
  completed: (score: number | null) => (score === null ? "合格" : `合格，${score} 分`),
} as const;
