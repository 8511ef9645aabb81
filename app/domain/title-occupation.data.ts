// The words around a trade in a job title: noise of advertisements, levels, ends that say what kind of work is done with
// a thing, titles that name no trade, and which trades a site's categories speak of. Everything is simplified, lower case.
/** What an end of a title says about the work: the same thing is set by a worker, drawn by an engineer, filed by a clerk. */
export type TitleEnd =
  | "none"
  | "person"
  | "worker"
  | "technician"
  | "engineer"
  | "clerk"
  | "officer"
  | "assistant"
  | "lead";

export const titleEnds: Record<Exclude<TitleEnd, "none">, readonly string[]> = {
  person: ["人员", "员", "师", "岗", "人才", "精英", "岗位", "职位", "者", "专才"],
  worker: [
    ...["师傅", "师父", "技工", "技师", "操作员", "操作工", "操作", "作业员", "员工", "工人", "工"],
    ...[
      "学徒",
      "学徒工",
      "学员",
      "普工",
      "杂工",
      "大工",
      "中工",
      "小工",
      "大中工",
      "熟手",
      "熟练工",
    ],
    ...[
      "机长",
      "机手",
      "枪手",
      "手",
      "二手",
      "操机",
      "操机员",
      "技术工",
      "技能工",
      "生手",
      "operator",
    ],
  ],
  technician: ["技术员", "技术人员", "技术", "技员", "technician"],
  engineer: ["工程师", "工程员", "工程技术员", "工程", "研发", "engineer"],
  clerk: ["文员", "文书", "内勤", "事务", "事务员", "clerk"],
  officer: [
    ...[
      "专员",
      "担当",
      "干事",
      "专干",
      "管理师",
      "管理员",
      "主办",
      "专家",
      "specialist",
      "officer",
    ],
  ],
  assistant: [
    ...[
      "助理",
      "助手",
      "实习生",
      "助理员",
      "经理助理",
      "主管助理",
      "部长助理",
      "总监助理",
      "主任助理",
    ],
    ...["assistant"],
  ],
  lead: [
    ...[
      "主管",
      "经理",
      "组长",
      "领班",
      "课长",
      "科长",
      "部长",
      "主任",
      "班长",
      "总监",
      "系长",
      "股长",
    ],
    ...[
      "副理",
      "副主管",
      "副经理",
      "副主任",
      "副课长",
      "副总监",
      "副部长",
      "副组长",
      "负责人",
      "管理",
    ],
    ...["管理人员", "总经理", "队长", "厂长", "班组长", "组", "supervisor", "manager", "leader"],
  ],
};
/** What names a unit of a firm at the end of a stem: 维护部 in 维护部主管. */
export const unitEnd = /(?<=.{2})(?:部门|部|课|科|组|室|中心|车间|岗)$/;

/** How far a title with one end (row) means the trade that is known with another (column); what is missing: `elsewhere`. */
export const endsAlike: Record<TitleEnd, Partial<Record<TitleEnd, number>>> = {
  none: {
    none: 1,
    person: 0.97,
    worker: 0.92,
    technician: 0.85,
    engineer: 0.88,
    officer: 0.92,
    clerk: 0.8,
    assistant: 0.7,
    lead: 0.7,
  },
  person: {
    none: 0.97,
    person: 1,
    worker: 0.95,
    technician: 0.85,
    engineer: 0.8,
    officer: 0.93,
    clerk: 0.8,
    assistant: 0.65,
    lead: 0.65,
  },
  worker: {
    none: 0.95,
    person: 0.92,
    worker: 0.98,
    technician: 0.85,
    engineer: 0.5,
    officer: 0.45,
    clerk: 0.2,
    lead: 0.7,
  },
  technician: {
    none: 0.92,
    person: 0.88,
    worker: 0.88,
    technician: 1,
    engineer: 0.84,
    officer: 0.6,
    lead: 0.65,
  },
  engineer: {
    none: 0.88,
    person: 0.75,
    worker: 0.5,
    technician: 0.84,
    engineer: 1,
    officer: 0.7,
    lead: 0.7,
  },
  clerk: { none: 0.7, person: 0.7, officer: 0.8, clerk: 1, assistant: 0.8, lead: 0.5 },
  officer: {
    none: 0.95,
    person: 0.95,
    worker: 0.5,
    technician: 0.65,
    engineer: 0.75,
    officer: 1,
    clerk: 0.75,
    assistant: 0.7,
    lead: 0.85,
  },
  assistant: {
    none: 0.88,
    person: 0.86,
    technician: 0.65,
    engineer: 0.8,
    officer: 0.9,
    clerk: 0.85,
    assistant: 1,
    lead: 0.6,
  },
  lead: {
    none: 0.9,
    person: 0.9,
    worker: 0.86,
    technician: 0.8,
    engineer: 0.86,
    officer: 0.93,
    clerk: 0.5,
    assistant: 0.6,
    lead: 0.97,
  },
};
export const elsewhere = 0.2;

/** Levels and forms of employment; taken off wherever they stand. */
export const levelWords =
  /中高级|初中级|高级|资深|初级|中级|首席|见习|高薪|全职|兼职(?!兼)|应届(?:毕业)?生|应届|暑假工|寒假工|实习(?!生)|储备(?!干)|带薪|(?<=.{2})助理(?=工程师|技术员|设计师)/g;
/** Levels that are one only at the beginning. */
export const leadingLevels = /^(?:副|高|助理(?=.{3})|代理(?=.{3})|大|新|某)/;

/** What advertisements shout, and what belongs to conditions and not to the work. */
export const noiseWords = new RegExp(
  [
    "急招聘|急聘|急招|特急|紧急|诚聘|诚招|诚邀|高薪|急需|火热|热招|直招|直聘|大量招聘|长期招聘|聘请|招募|急(?=$|[^a-z\\p{Script=Han}])",
    "招聘(?!专员|主管|经理|助理|顾问|文员|主任|实习|师|官|总监|培训|员|与|及|/|$)|^招(?=.{3,}$)(?!商|聘|标|投|募|生)",
    "包吃包住|包吃住|包食宿|包住宿|包住|包吃|双休|周末休|长白班|白班|夜班|五险一金|六险一金|社保|公积金|无需经验|无经验|有经验|可培训",
    "底薪|无责|提成|待遇优厚|福利好|年终奖|[\\d.]+(?:[-~至到][\\d.]+)?(?:k|元|名|人|万|岁|年以上|年|小时|天)(?:以上|起|左右|/月|每月)?",
  ].join("|"),
  "gu",
);

/** Places and kinds of firm in front of a title; they say nothing about the work. */
export const firmWords =
  /某?(?:日资|日企|台资|港资|外资|美资|上市公司|集团公司|集团|公司|新工厂|工厂|总部|分公司|事业部|子公司)(?=.{2,})/g;

/** Words that part a title into trades of equal standing; `also` puts the second behind the first. */
export const listMarks = /[/、&;,\\]|(?<![+])\+(?![+])|(?<=.{2})[和或与及](?=.{2})/u;
export const alsoMarks = /兼(?:职|任|做)?/u;
/** What may part a title, or belong to a word. */
export const softMarks = /[-—–_:|·.!?。~*#"'“”\s]+/u;

/** Titles that name no trade, whatever stands in front of them: starting points of a firm. */
export const noTrade =
  /储备(?:干部|人才|主管|经理|人员|生|组长|课长)?$|储干|见习(?:主管|经理|干部|店长|生)$|管培生|管理培训生|毕业生|^(?:应届|往届)|^(?:精英|人才|多职位|各岗位|若干|其他|其它)|合伙人|代理商|加盟商/;
/** Ranks alone; with a department they say more than without. */
export const bareRank =
  /^(?:部门)?(?:助理|主管|经理|主任|组长|课长|科长|部长|班长|系长|总监|专员|担当|员工|师傅|技工|学徒|工程师|技师|领班|副理|实习生|干部|管理人员|部门经理|区域经理|见习经理)$/;

/** Other spellings and longer ways to say the same; applied in this order to plain titles and to the names of trades. */
export const rewrites: readonly (readonly [RegExp, string])[] = [
  [/営/g, "营"],
  [/帐/g, "账"],
  [/线割/g, "线切割"],
  [/c\s*\/\s*c\+\+|c\+\+\s*\/\s*c(?![a-z])/g, "c++"],
  [/(?:安卓|android)\s*\/?\s*(?:安卓|android)/g, "android"],
  [/工程(?=设计师|设计员)/g, ""],
  [/(?<=\p{Script=Han})[男女]$|^[男女](?=\p{Script=Han}{2})/gu, ""],
  // Whatever is built with it, and however senior: the trade is the language.
  [
    /((?:^|[\s/(])(?:java|python|php|golang|go|c\+\+|c#|\.net|android|安卓|ios|unity|node\.js|web))\s*(?:后端|后台|服务端|服务器端?|客户端|全栈|高级|中级|初级|资深|中高级|软件|应用|系统|平台|游戏)*(?:开发|研发|程序)?(?:高级|中级|初级|资深|中高级)?(?:工程师|架构师|程序员|主程|技术专家|专家|leader|开发|研发|实习生)$/gu,
    "$1开发工程师",
  ],
];

/** What may be left out in front of an end when the longer title is not known: 制程开发工程师 is 制程工程师. */
export const fillers =
  /(?<=.{2})(?:研发|开发|设计|应用|技术|操作|控制|助理|管理|软件)+(?=工程师|技术员|师傅|技工|技师|人员|员|经理|主管|课长)/;

/** English words of titles in the words of the trades; a title is read when all its words are known. */
export const english: Readonly<Record<string, string>> = {
  ...{
    engineer: "工程师",
    engineers: "工程师",
    technician: "技术员",
    operator: "操作员",
    manager: "经理",
  },
  ...{
    supervisor: "主管",
    leader: "组长",
    assistant: "助理",
    specialist: "专员",
    officer: "专员",
    clerk: "文员",
  },
  ...{
    executive: "专员",
    coordinator: "专员",
    representative: "代表",
    director: "总监",
    designer: "设计师",
  },
  ...{
    programmer: "程序员",
    developer: "开发工程师",
    inspector: "检验员",
    buyer: "采购员",
    accountant: "会计",
  },
  ...{
    quality: "品质",
    supplier: "供应商",
    process: "工艺",
    production: "生产",
    manufacturing: "制造",
  },
  ...{
    project: "项目",
    program: "项目",
    product: "产品",
    test: "测试",
    testing: "测试",
    equipment: "设备",
  },
  ...{
    automation: "自动化",
    mechanical: "机械",
    electrical: "电气",
    electronic: "电子",
    electronics: "电子",
  },
  ...{
    hardware: "硬件",
    software: "软件",
    firmware: "嵌入式",
    design: "设计",
    structural: "结构",
    tooling: "模具",
  },
  ...{
    mold: "模具",
    mould: "模具",
    industrial: "工业",
    maintenance: "设备维修",
    material: "物料",
    materials: "物料",
  },
  ...{
    purchasing: "采购",
    sourcing: "采购",
    procurement: "采购",
    logistics: "物流",
    warehouse: "仓库",
  },
  ...{
    customs: "报关",
    shipping: "船务",
    sales: "销售",
    marketing: "市场",
    customer: "客户",
    service: "服务",
  },
  ...{
    finance: "财务",
    financial: "财务",
    cost: "成本",
    accounting: "会计",
    tax: "税务",
    audit: "审计",
  },
  ...{
    human: "人力",
    resources: "资源",
    resource: "资源",
    hr: "人事",
    training: "培训",
    recruiter: "招聘专员",
  },
  ...{
    recruitment: "招聘",
    admin: "行政",
    administration: "行政",
    planner: "计划员",
    planning: "计划",
  },
  ...{
    network: "网络",
    system: "系统",
    data: "数据",
    safety: "安全",
    secretary: "秘书",
    translator: "翻译",
  },
  ...{
    sr: "",
    senior: "",
    junior: "",
    jr: "",
    asst: "助理",
    assist: "助理",
    lead: "",
    and: "",
    of: "",
    staff: "",
  },
};

/** Ends that alone name no trade: with unknown words in front of them nobody knows what is done. */
export const weakHeads: readonly string[] = [
  ...[
    "工程师",
    "技术员",
    "助理",
    "主管",
    "经理",
    "文员",
    "专员",
    "师傅",
    "技工",
    "操作员",
    "操作工",
    "组长",
    "领班",
  ],
  ...[
    "班长",
    "课长",
    "设计师",
    "设计员",
    "设计",
    "设计工程师",
    "开发工程师",
    "测试工程师",
    "测试员",
    "项目工程师",
  ],
  ...[
    "产品工程师",
    "技术工程师",
    "研发工程师",
    "项目助理",
    "学徒工",
    "普工",
    "助理工程师",
    "工程",
    "技术",
    "生产",
    "研发",
  ],
  ...[
    "管理",
    "管理员",
    "顾问",
    "代表",
    "运营",
    "服务",
    "讲师",
    "老师",
    "教师",
    "员工",
    "测试",
    "开发",
    "维护",
    "调试",
    "制作",
  ],
  ...[
    "安装",
    "维修",
    "装配",
    "检测",
    "工艺",
    "项目",
    "产品",
    "工艺工程师",
    "项目经理",
    "产品经理",
    "经纪人",
    "主任",
    "总监",
  ],
  ...[
    "质量",
    "策划",
    "编辑",
    "模具",
    "电子",
    "电气",
    "机械",
    "数控",
    "结构",
    "软件",
    "硬件",
    "系统工程师",
    "应用工程师",
    "编程",
    "编程员",
    "编程师",
    "编程工程师",
    "编程师傅",
  ],
];

/** Trades so wide that beside another trade they say nothing more. */
export const vagueTrades: readonly string[] = [
  ...[
    "技术员",
    "助理工程师",
    "操作员",
    "操作工",
    "普工",
    "作业员",
    "员工",
    "学徒",
    "学徒工",
    "设计师",
    "设计员",
  ],
];
/** In front of a rank: 副主管 leads what 主管 leads. */
export const deputy = /^副(?=.{2})/;

/** How people are called who do what a row of the official classification names (`焊接工程技术人员` is 焊接工程师). */
export const officialEnds: readonly (readonly [RegExp, readonly string[]])[] = [
  [/工程技术人员$/, ["工程师", "技术员"]],
  [/专业人员$/, ["专员"]],
  [/医师$/, ["医生"]],
];
/** Marks that the source writes behind an alias (green, digital). */
export const officialMarks = /[ls](?:\/[ls])?$/;

/** The trades of which a word in a category or department speaks. */
export const hintedGroups: readonly (readonly [RegExp, readonly string[]])[] = [
  [/模具|工模|机加|五金|cnc|注塑/, ["metal"]],
  [/机械/, ["metal", "electrical"]],
  [/电子|电器|电气|能源|通讯|smt/, ["electrical"]],
  [/生产|质量|品质|品管|品保|制造|资材|pmc|物控/, ["production"]],
  [/技工普工/, ["metal", "production", "electrical"]],
  [/汽车/, ["vehicles"]],
  [/物流|仓/, ["logistics"]],
  [/行政|人事|文职|财务|会计|法律|经营管理|保险|银行|证券|人力/, ["office"]],
  [/采购/, ["office"]],
  [/计算机|软件|it部|网络/, ["digital"]],
  [/建筑|装潢|房地产|物业|工地/, ["building"]],
  [/服装|纺织|皮革|鞋/, ["garment"]],
  [/餐饮|酒店|厨|食品/, ["food", "service"]],
  [/卫生|医疗|教育|培训/, ["care"]],
  [/美容|后勤/, ["service"]],
  [/园艺|园林/, ["agriculture"]],
];

/** [score, how often such a reading was right] of judged titles. */
export const certainty: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.5, 0.3],
  [0.7, 0.6],
  [0.85, 0.85],
  [1, 0.97],
];

/** Words at the end of a title (or before a technology) by which somebody teaches: they say more than what is taught. */
export const teaches =
  /(?:教师|老师|讲师|教练员?|培训师|(?<![指辅督])导师|教员|助教)(?=[a-z0-9+#. ]*$)/;

/** The trades of those who teach. */
export const teachingTrades: readonly string[] = [
  "oc-training-instructor",
  "oc-trainer",
  "oc-primary-tutor",
  "oc-kindergarten-teacher",
  "oc-art-teacher",
  "oc-sports-coach",
  "oc-fitness-coach",
  "oc-teaching-administrator",
  "oc-education-adviser",
];

/** Which teacher a subject has, the first that fits. */
export const subjectTeachers: readonly (readonly [RegExp, string])[] = [
  [/编程|机器人|乐高|人工智能|电脑|计算机|信息学|软件/, "oc-training-instructor"],
  [/美术|绘画|画画|素描|音乐|舞蹈|书法|声乐|钢琴|吉他|古筝|乐器|播音/, "oc-art-teacher"],
  [/体育|篮球|足球|羽毛球|乒乓球|网球|游泳|跆拳道|武术|体适能|拓展|户外/, "oc-sports-coach"],
  [/健身|瑜伽|普拉提|团操/, "oc-fitness-coach"],
  [/早教|幼儿园|学前|幼教/, "oc-kindergarten-teacher"],
  [
    /语文|数学|英语|外语|物理|化学|生物|历史|地理|政治|理科|文科|作文|阅读|小学|初中|高中|中学|初高中|学科|国学|托管|作业|奥数|拼音/,
    "oc-primary-tutor",
  ],
];

/** Who teaches what is none of these: a lecturer whatever it is, a teacher or coach only of a trade. */
export const otherTeachers = { lecturer: /讲师|培训师|教员/, instructor: "oc-training-instructor" };
