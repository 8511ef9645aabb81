// The demo market's fictional schools, firms and listing templates. Any likeness to real ones is unintended.
import type { ListingKind } from "~/app/domain/listing";
import type { Programme, SchoolKind } from "~/app/domain/student";

export const group = "粤港澳职桥职业教育集团";

/** A class by hand. In its name stands the year of entry as it was in autumn 2026; it moves on with the years. */
export type DemoClass = {
  name: string;
  majorCode: string;
  studyYear: number;
  programme: Programme;
  /** Against the thirty of any other class. */
  weight: number;
  /** The feeding school and the major there in which its students were before. */
  cameFrom?: { school: string; majorCode: string };
};
export type DemoSchool = {
  key: string;
  name: string;
  shortName: string;
  kind: SchoolKind;
  regionCode: string;
  /** Share of the demo's students. */
  share: number;
  colleges: {
    name: string;
    /** Beside those made by hand, each major has one class a year: its code and the first word of its classes' names. */
    majors: readonly (readonly [code: string, word: string, programme?: Programme])[];
    classes: DemoClass[];
  }[];
};

const c = (
  name: string,
  majorCode: string,
  studyYear: number,
  weight: number,
  programme: Programme,
  cameFrom?: DemoClass["cameFrom"],
): DemoClass => ({
  ...{ name, majorCode, studyYear, weight, programme },
  ...(cameFrom ? { cameFrom } : {}),
});

export const schools: DemoSchool[] = [
  {
    key: "beijiang",
    name: "北江职业技术学院",
    shortName: "北江职院",
    kind: "associate",
    regionCode: "441802",
    share: 0.6,
    colleges: [
      {
        name: "机电学院",
        majors: [
          ["460206", "电梯"],
          ["460103", "数控"],
          ["460301", "机电"],
        ],
        classes: [
          c("电梯2401班", "460206", 3, 34, "associate"),
          c("数控2501班", "460103", 2, 34, "associate"),
          c("机电2601班", "460301", 1, 26, "three_two", { school: "feixia", majorCode: "660301" }),
        ],
      },
      {
        name: "信息学院",
        majors: [
          ["510203", "软件"],
          ["510202", "网络"],
        ],
        classes: [
          c("软件2401班", "510203", 3, 32, "associate"),
          c("网络2501班", "510202", 2, 30, "associate"),
        ],
      },
      {
        name: "经管学院",
        majors: [
          ["530701", "电商"],
          ["530802", "物流"],
          ["530302", "会计"],
        ],
        classes: [
          c("电商2401班", "530701", 3, 34, "associate"),
          c("物流2501班", "530802", 2, 28, "associate"),
        ],
      },
      {
        name: "汽车学院",
        majors: [
          ["460702", "新能源"],
          ["500211", "汽修"],
        ],
        classes: [],
      },
      {
        name: "旅游与餐饮学院",
        majors: [
          ["540106", "酒店"],
          ["540202", "烹饪"],
        ],
        classes: [],
      },
      {
        name: "健康学院",
        majors: [
          ["520201", "护理"],
          ["590302", "养老"],
        ],
        classes: [],
      },
    ],
  },
  {
    key: "feixia",
    name: "飞霞中等职业学校",
    shortName: "飞霞中职",
    kind: "secondary",
    regionCode: "441802",
    share: 0.21,
    colleges: [
      {
        name: "加工制造部",
        majors: [
          ["660301", "机电", "three_two"],
          ["660103", "数控"],
          ["700206", "汽修"],
        ],
        classes: [
          c("机电2501班", "660301", 2, 34, "three_two"),
          c("数控2502班", "660103", 2, 32, "secondary"),
          c("机电2602班", "660301", 1, 30, "three_two"),
        ],
      },
      {
        name: "商贸部",
        majors: [
          ["730701", "电商"],
          ["730301", "会计"],
        ],
        classes: [c("电商2503班", "730701", 2, 30, "secondary")],
      },
      {
        name: "服务部",
        majors: [
          ["740201", "烹饪"],
          ["770101", "幼保"],
        ],
        classes: [],
      },
    ],
  },
  {
    key: "moyang",
    name: "漠阳江职业技术学院",
    shortName: "漠阳江职院",
    kind: "associate",
    regionCode: "441700",
    share: 0.13,
    colleges: [
      {
        name: "智能制造学院",
        majors: [
          ["460305", "机器人"],
          ["460113", "模具"],
        ],
        classes: [
          c("机器人2402班", "460305", 3, 30, "associate"),
          c("模具2502班", "460113", 2, 28, "associate"),
        ],
      },
      {
        name: "海洋与食品学院",
        majors: [
          ["490104", "食检"],
          ["410401", "水产"],
        ],
        classes: [],
      },
    ],
  },
  {
    key: "harbour",
    name: "海港專業學院（香港）",
    shortName: "海港專業學院",
    kind: "hong_kong",
    regionCode: "810108",
    share: 0.06,
    colleges: [
      {
        name: "工程及資訊學系",
        majors: [
          ["510202", "HD-ICT"],
          ["440401", "HD-BSE"],
        ],
        classes: [c("HD-ICT 2B", "510202", 2, 30, "higher_diploma")],
      },
      {
        name: "款待及商業學系",
        majors: [["540106", "HD-HTM"]],
        classes: [],
      },
    ],
  },
];

export type DemoFirm = {
  key: string;
  name: string;
  shortName: string;
  status: "approved" | "pending" | "suspended";
  kind: "uscc" | "hk_business" | "macao_business";
  regionCode: string;
  industry: string;
  staffCount: number;
  about: string;
  address: string;
};

export const firms: DemoFirm[] = [
  {
    key: "lift",
    name: "南粤升达电梯工程有限公司",
    shortName: "南粤升达电梯",
    status: "approved",
    kind: "uscc",
    regionCode: "441802",
    industry: "E49",
    staffCount: 180,
    about: "在清远、广州维保四千多台电梯。每个学徒有一名持证师傅，先跟三个月，再独立做保养。",
    address: "清城区职教路示范街 18 号",
  },
  {
    key: "mould",
    name: "东莞恒锐精密模具有限公司",
    shortName: "恒锐精密模具",
    status: "approved",
    kind: "uscc",
    regionCode: "441900129",
    industry: "C35",
    staffCount: 320,
    about: "做汽车灯具和小家电模具，三十台加工中心。培训车间单独一层，实习生不上夜班。",
    address: "工业区示范二路 6 号",
  },
  {
    key: "robot",
    name: "佛山智行机器人科技有限公司",
    shortName: "智行机器人",
    status: "approved",
    kind: "uscc",
    regionCode: "440606",
    industry: "C34",
    staffCount: 95,
    about: "给家电厂做焊接和搬运工作站。调试现场多，会安排老带新。",
    address: "北滘示范科技园 3 栋",
  },
  {
    key: "ev",
    name: "广州启程新能源汽车服务有限公司",
    shortName: "启程新能源",
    status: "approved",
    kind: "uscc",
    regionCode: "440111",
    industry: "O81",
    staffCount: 140,
    about: "十二家门店，做新能源汽车的保养与三电检测。",
    address: "机场路示范大道 200 号",
  },
  {
    key: "shop",
    name: "深圳拾光电子商务有限公司",
    shortName: "拾光电商",
    status: "approved",
    kind: "uscc",
    regionCode: "440309",
    industry: "I64",
    staffCount: 60,
    about: "家居小件的跨境店铺，运营、美工、客服一个屋里坐。",
    address: "民治示范大厦 9 楼",
  },
  {
    key: "soft",
    name: "珠海海岸线软件有限公司",
    shortName: "海岸线软件",
    status: "approved",
    kind: "uscc",
    regionCode: "440402",
    industry: "I65",
    staffCount: 75,
    about: "给港口和仓库做调度系统。代码有人评审，新人第一周就能提交第一个改动。",
    address: "唐家湾示范软件园 5 栋",
  },
  {
    key: "logistics",
    name: "清远北站仓储物流有限公司",
    shortName: "北站物流",
    status: "approved",
    kind: "uscc",
    regionCode: "441803",
    industry: "G59",
    staffCount: 210,
    about: "三个恒温仓，叉车有证才上，新人先学盘点和系统。",
    address: "物流园示范路 1 号",
  },
  {
    key: "hotel",
    name: "广州珠江畔酒店管理有限公司",
    shortName: "珠江畔酒店",
    status: "approved",
    kind: "uscc",
    regionCode: "440106",
    industry: "H61",
    staffCount: 260,
    about: "四家酒店，前厅、客房、餐饮轮岗，宿舍在地铁边。",
    address: "珠江新城示范路 88 号",
  },
  {
    key: "hk",
    name: "港島屋宇機電有限公司",
    shortName: "港島機電",
    status: "approved",
    kind: "hk_business",
    regionCode: "810101",
    industry: "E49",
    staffCount: 120,
    about: "為商廈提供升降機及冷氣保養，設學徒訓練計劃。",
    address: "示範街 12 號",
  },
  {
    key: "macao",
    name: "濠江餐飲集團有限公司",
    shortName: "濠江餐飲",
    status: "approved",
    kind: "macao_business",
    regionCode: "820000",
    industry: "H62",
    staffCount: 150,
    about: "六間餐廳，廚房與樓面均有導師帶教。",
    address: "示範馬路 33 號",
  },
  {
    key: "pending",
    name: "中山新苗电子有限公司",
    shortName: "新苗电子",
    status: "pending",
    kind: "uscc",
    regionCode: "442000",
    industry: "C39",
    staffCount: 88,
    about: "做小家电控制板。",
    address: "火炬开发区示范路 7 号",
  },
  {
    key: "suspended",
    name: "惠州速聘科技有限公司",
    shortName: "速聘科技",
    status: "suspended",
    kind: "uscc",
    regionCode: "441302",
    industry: "L72",
    staffCount: 15,
    about: "",
    address: "示范路 99 号",
  },
];

export type DemoListing = {
  firm: string;
  kind: ListingKind;
  title: string;
  occupation: string;
  skills: string[];
  majors: string[];
  /** yuan (or the place's dollars) a month, an hour for part-time work; nought where it is unpaid */
  pay: [number, number];
  education: number;
  seats: number;
  description: string;
  hazardous?: boolean;
};

const j = (
  firm: string,
  kind: ListingKind,
  title: string,
  occupation: string,
  pay: [number, number],
  seats: number,
  education: number,
  skills: string[],
  majors: string[],
  description: string,
  hazardous = false,
): DemoListing => ({
  firm,
  kind,
  title,
  occupation,
  pay,
  seats,
  education,
  skills,
  majors,
  description,
  hazardous,
});

export const listings: DemoListing[] = [
  j(
    "lift",
    "internship",
    "电梯维保实习生",
    "oc-lift-technician",
    [3200, 3800],
    8,
    2,
    ["sk-lift-maintenance", "sk-low-voltage"],
    ["460206", "660301"],
    "跟师傅做电梯半月保养：清洁、润滑、检查安全回路，学填保养记录。",
  ),
  j(
    "lift",
    "internship",
    "电梯安装学徒",
    "oc-lift-technician",
    [3000, 3600],
    5,
    2,
    ["sk-lift-installation", "sk-drawing-reading"],
    ["460206"],
    "在已封闭的井道外围做导轨放样、零部件清点和接线准备，不做高空作业。",
  ),
  j(
    "lift",
    "job",
    "电梯维保技术员",
    "oc-lift-technician",
    [5000, 7000],
    6,
    3,
    ["sk-lift-maintenance", "sk-special-equipment-cert"],
    ["460206"],
    "负责一条线路约四十台电梯的保养与急修，公司出钱考特种设备作业证。",
  ),
  j(
    "lift",
    "job",
    "工程资料员",
    "oc-office-clerk",
    [4200, 5000],
    2,
    3,
    ["sk-excel", "sk-writing"],
    [],
    "整理安装与维保资料，对接监管平台录入。",
  ),
  j(
    "mould",
    "internship",
    "数控车床实习生",
    "oc-cnc-operator",
    [3300, 3900],
    10,
    2,
    ["sk-cnc-turning", "sk-measuring"],
    ["460103", "660103"],
    "学看图、装夹、对刀、首件自检，师傅一带二。",
  ),
  j(
    "mould",
    "internship",
    "模具钳工学徒",
    "oc-mould-maker",
    [3000, 3600],
    6,
    2,
    ["sk-bench-work", "sk-mould-fitting"],
    ["460113", "660108"],
    "学拆装模具、配滑块、省模，先从维护保养做起。",
  ),
  j(
    "mould",
    "job",
    "CNC 编程员",
    "oc-cnc-programmer",
    [7000, 9500],
    3,
    3,
    ["sk-mastercam", "sk-ug-nx", "sk-g-code"],
    ["460103", "460113"],
    "用 UG 编三轴加工程序，跟进首件，优化刀路。",
  ),
  j(
    "mould",
    "job",
    "品质检验员（QC）",
    "oc-quality-inspector",
    [4800, 5800],
    4,
    2,
    ["sk-measuring", "sk-inspection-methods"],
    [],
    "做来料、首件和巡检，会用三坐标的优先，不会可以学。",
  ),
  j(
    "mould",
    "job",
    "注塑技术员",
    "oc-injection-moulder",
    [5500, 7500],
    3,
    2,
    ["sk-injection-moulding"],
    ["460113"],
    "上下模、调机、处理缩水和披锋，长白班。",
    true,
  ),
  j(
    "robot",
    "internship",
    "机器人调试实习生",
    "oc-robot-technician",
    [3500, 4200],
    6,
    3,
    ["sk-robot-programming", "sk-plc"],
    ["460305", "460301"],
    "跟项目做示教、IO 对点、节拍测试，写调试日志。",
  ),
  j(
    "robot",
    "internship",
    "电气装配实习生",
    "oc-electrician",
    [3200, 3800],
    5,
    2,
    ["sk-wiring", "sk-electrical-drawing"],
    ["460301", "660301", "660302"],
    "看图配线、压端子、打标签、通断测试。",
  ),
  j(
    "robot",
    "job",
    "机器人应用工程师（应届）",
    "oc-robot-technician",
    [6500, 9000],
    4,
    3,
    ["sk-robot-programming", "sk-machine-vision"],
    ["460305"],
    "负责焊接工作站的方案、编程与现场交付。",
  ),
  j(
    "robot",
    "job",
    "PLC 电气工程师助理",
    "oc-automation-technician",
    [5500, 7500],
    3,
    3,
    ["sk-plc", "sk-hmi"],
    ["460306", "460301"],
    "写梯形图、做触摸屏画面、跟柜调试。",
  ),
  j(
    "ev",
    "internship",
    "新能源汽车检测实习生",
    "oc-nev-technician",
    [3000, 3600],
    6,
    2,
    ["sk-vehicle-diagnosis"],
    ["460702", "700209"],
    "跟师傅做保养、胎压、空调和低压系统检测；高压部分只看不动手。",
  ),
  j(
    "ev",
    "job",
    "汽车机电维修工",
    "oc-car-mechanic",
    [5000, 8000],
    5,
    2,
    ["sk-engine-repair", "sk-vehicle-diagnosis"],
    ["700206", "460702"],
    "做常规保养与故障诊断，底薪加提成。",
  ),
  j(
    "ev",
    "job",
    "服务顾问",
    "oc-customer-service",
    [4500, 6500],
    3,
    3,
    ["sk-customer-care"],
    [],
    "接车、报价、回访，长白班。",
  ),
  j(
    "shop",
    "internship",
    "电商运营实习生",
    "oc-ecommerce-operator",
    [3500, 4000],
    6,
    2,
    ["sk-content-writing", "sk-excel"],
    ["530701", "730701"],
    "上新、做标题和主图测试，看数据写周报。",
  ),
  j(
    "shop",
    "internship",
    "美工实习生",
    "oc-graphic-designer",
    [3300, 3800],
    3,
    2,
    ["sk-photoshop"],
    ["550103", "710210"],
    "修图、做详情页和活动海报，每周出两版。",
  ),
  j(
    "shop",
    "job",
    "跨境电商运营专员",
    "oc-ecommerce-operator",
    [5500, 8000],
    4,
    3,
    ["sk-export-platforms", "sk-english"],
    ["530701", "530702"],
    "负责两家店铺的选品、广告与库存。",
  ),
  j(
    "shop",
    "job",
    "电商客服",
    "oc-customer-service",
    [4200, 5200],
    6,
    2,
    ["sk-customer-care"],
    [],
    "售前售后咨询，做六休一，有早晚班。",
  ),
  j(
    "soft",
    "internship",
    "前端开发实习生",
    "oc-programmer",
    [4000, 5000],
    4,
    3,
    ["sk-web-frontend"],
    ["510203", "710205"],
    "用 React 做仓库看板的小功能，从修一个缺陷开始。",
  ),
  j(
    "soft",
    "internship",
    "软件测试实习生",
    "oc-software-tester",
    [3500, 4200],
    4,
    3,
    ["sk-software-testing", "sk-sql"],
    ["510203", "510202"],
    "写用例、跑回归、记缺陷，学一点自动化。",
  ),
  j(
    "soft",
    "job",
    "初级 Java 工程师",
    "oc-programmer",
    [7000, 10000],
    3,
    3,
    ["sk-java", "sk-sql"],
    ["510203"],
    "开发港口调度接口，代码评审制。",
  ),
  j(
    "soft",
    "job",
    "网络管理员",
    "oc-network-administrator",
    [5000, 6500],
    2,
    3,
    ["sk-network-configuration", "sk-linux"],
    ["510202", "710202"],
    "维护机房和客户现场网络，偶尔出差。",
  ),
  j(
    "logistics",
    "internship",
    "仓储管理实习生",
    "oc-warehouse-keeper",
    [3000, 3500],
    10,
    2,
    ["sk-warehousing", "sk-excel"],
    ["530802", "730801"],
    "学入库、盘点、系统出单，不开叉车。",
  ),
  j(
    "logistics",
    "job",
    "仓管员",
    "oc-warehouse-keeper",
    [4500, 5500],
    8,
    2,
    ["sk-warehousing"],
    [],
    "负责一个库区的收发存和盘点。",
  ),
  j(
    "logistics",
    "job",
    "叉车司机",
    "oc-forklift-driver",
    [5000, 6500],
    4,
    2,
    ["sk-forklift"],
    [],
    "持证上岗，恒温仓内作业。",
    true,
  ),
  j(
    "logistics",
    "job",
    "物流调度文员",
    "oc-logistics-clerk",
    [4300, 5200],
    4,
    2,
    ["sk-freight", "sk-excel"],
    ["530802"],
    "排车、跟单、对账，用系统出单，长白班。",
  ),
  j(
    "hotel",
    "internship",
    "前厅接待实习生",
    "oc-receptionist",
    [2800, 3300],
    6,
    2,
    ["sk-front-office", "sk-mandarin"],
    ["540106", "740104"],
    "学办入住、退房、问询，早中班轮换，不上夜班。",
  ),
  j(
    "hotel",
    "internship",
    "西饼房学徒",
    "oc-pastry-cook",
    [2800, 3200],
    3,
    2,
    ["sk-pastry"],
    ["740201"],
    "学面团、烘烤与出品，六点到岗算早班。",
  ),
  j(
    "hotel",
    "job",
    "餐厅服务员",
    "oc-waiter",
    [3800, 4800],
    8,
    1,
    ["sk-table-service"],
    [],
    "包吃住，有服务费分成。",
  ),
  j(
    "hotel",
    "job",
    "中餐厨师",
    "oc-cook",
    [5500, 8000],
    3,
    2,
    ["sk-chinese-cooking"],
    ["540202", "740201"],
    "炒锅或打荷岗位，看手艺定薪。",
  ),
  j(
    "hk",
    "job",
    "升降機學徒技工",
    "oc-lift-technician",
    [14000, 17000],
    4,
    2,
    ["sk-lift-maintenance"],
    ["460206"],
    "日間保養升降機及自動梯，公司資助考取註冊資格。申請人須可在香港合法工作。",
  ),
  j(
    "hk",
    "job",
    "冷氣技術員",
    "oc-hvac-technician",
    [16000, 20000],
    3,
    2,
    ["sk-refrigeration"],
    [],
    "商廈冷氣系統保養及檢修。申請人須可在香港合法工作。",
  ),
  j(
    "macao",
    "job",
    "廚房助理",
    "oc-cook",
    [11000, 13000],
    5,
    1,
    ["sk-chinese-cooking", "sk-cantonese"],
    [],
    "備料、出品與清潔，提供員工餐。申請人須可在澳門合法工作。",
  ),
  j(
    "macao",
    "job",
    "樓面服務員",
    "oc-waiter",
    [11500, 13500],
    6,
    2,
    ["sk-table-service", "sk-cantonese"],
    [],
    "接待、點餐與收銀。申請人須可在澳門合法工作。",
  ),
  j(
    "lift",
    "observation",
    "电梯实训塔参观",
    "oc-lift-technician",
    [0, 0],
    40,
    0,
    ["sk-lift-maintenance"],
    ["460206", "460301"],
    "看安装、调试和维保三个工位，师傅讲解并演示，下午留时间提问。自带安全帽不用，现场发。",
  ),
  j(
    "logistics",
    "observation",
    "恒温仓与分拣线参观",
    "oc-warehouse-keeper",
    [0, 0],
    30,
    0,
    ["sk-excel"],
    ["530802", "530701"],
    "上午看收货和上架，下午看分拣与发车，全程有班组长带着走。",
  ),
  j(
    "mould",
    "apprenticeship",
    "模具制造学徒（现代学徒制）",
    "oc-mould-maker",
    [3400, 4000],
    12,
    2,
    ["sk-bench-work", "sk-mould-fitting"],
    ["460113", "660108", "460103"],
    "一年轮三个工位，师徒结对，每周一天回校上课，考核合格由公司出钱考四级工。",
  ),
  j(
    "robot",
    "order_class",
    "工业机器人订单班",
    "oc-robot-technician",
    [5200, 6500],
    25,
    3,
    ["sk-plc"],
    ["460301", "460305"],
    "第二学年起每学期三周到公司上课，设备和老师由公司出，毕业后按约定岗位入职。",
  ),
  j(
    "shop",
    "part_time",
    "直播间助理（周末兼职）",
    "oc-online-promoter",
    [25, 30],
    6,
    0,
    ["sk-excel"],
    [],
    "周六周日各半天，摆样品、对价签、看评论，做完当周结算。",
  ),
  j(
    "hotel",
    "part_time",
    "宴会服务（周末兼职）",
    "oc-waiter",
    [24, 28],
    10,
    0,
    ["sk-table-service"],
    [],
    "周末婚宴摆台、传菜，晚上九点前收工，包一餐。",
  ),
];

/** What the firm of the login card has besides its live listings, so that every desk of it has work. */
export const onTheDesk = [
  ...(["draft", "referred", "submitted"] as const),
  ...(["closed", "paused", "archived"] as const),
];
export const referral = "请写清楚实习内容里哪些由师傅带着做，并补上宿舍的费用由谁承担。";
export const complaint = "两名同学投诉：面试时要求先交培训费。核实期间暂停。";

/** Who signs in as a student: the first of their class. */
export const studentLogins: Record<string, readonly [key: string, name: string]> = {
  电梯2401班: ["student", "林嘉豪"],
  机电2501班: ["minor", "黄晓彤"],
  "HD-ICT 2B": ["hk-student", "陳俊傑"],
};

/** Who signs in at which firm; the others get a recruiter nobody needs to know. */
export const firmLogins: Record<
  string,
  readonly [key: string, name: string, role: "recruiter" | "enterprise_admin"]
> = {
  lift: ["recruiter", "陈文静", "recruiter"],
  mould: ["firm-admin", "罗厂长", "enterprise_admin"],
  pending: ["pending", "谢新苗", "enterprise_admin"],
  macao: ["macao-recruiter", "梁佩儀", "enterprise_admin"],
};

/** Who signs in at a school, and the second administrator of a firm. */
export const staffLogins = [
  ["adviser", "黄老师", "class_adviser", "beijiang", "机电学院", "电梯2401班"],
  ["college", "欧阳书记", "college_office", "beijiang", "机电学院", null],
  ["internship", "郑科长", "internship_office", "beijiang", null, null],
  ["school-admin", "周主任", "school_admin", "beijiang", null, null],
  ["feixia-adviser", "邓老师", "class_adviser", "feixia", "加工制造部", "机电2501班"],
] as const;

/** Firms known only from postings of another (invented) site: some said twice, some with words that hold them back. */
export const reposted: readonly {
  key: string;
  name: string;
  industry: string;
  regionCode: string;
  postings: readonly (readonly [
    title: string,
    occupation: string | null,
    pay: readonly [number, number] | null,
    education: number,
    seats: number | null,
    benefits: string,
  ])[];
}[] = [
  {
    key: "r1",
    name: "东莞厚安鞋材有限公司",
    industry: "鞋业",
    regionCode: "441900122",
    postings: [
      ["跟单员", "oc-merchandiser", [5000, 6500], 2, 2, "包吃；包住；五险"],
      ["急聘 跟单员（2名）", "oc-merchandiser", [5000, 6500], 2, null, "包吃住"],
      ["针车组长", null, [6500, 8000], 0, 3, "包住；全勤奖"],
      ["仓管员（限男）", "oc-warehouse-keeper", [4800, 5500], 2, 1, "五险"],
    ],
  },
  {
    key: "r2",
    name: "佛山禾景照明电器厂",
    industry: "照明",
    regionCode: "440606",
    postings: [
      ["SMT 技术员", "oc-smt-technician", [6000, 8000], 2, 2, "五险一金；双休"],
      ["品质检验员", "oc-quality-inspector", null, 2, 4, "包吃住"],
      ["前台文员 身高160以上 形象好", "oc-office-clerk", [4500, 5500], 3, 1, "双休"],
    ],
  },
  {
    key: "r3",
    name: "广州越程跨境电商有限公司",
    industry: "电子商务",
    regionCode: "440106",
    postings: [
      ["亚马逊运营助理", "oc-ecommerce-operator", [5500, 8000], 3, 3, "五险一金；下午茶"],
      ["亚马逊运营助理（应届生可）", "oc-ecommerce-operator", [5500, 8000], 3, null, "五险一金"],
      ["平面设计", "oc-graphic-designer", null, 3, 1, "双休"],
    ],
  },
  {
    key: "r4",
    name: "惠州众才劳务派遣有限公司",
    industry: "人力资源",
    regionCode: "441302",
    postings: [
      ["普工 大量招聘", "oc-production-operator", [5500, 7000], 0, null, "包吃住；介绍费"],
      ["暑假工 寒假工", null, [4000, 5000], 0, null, "日结"],
    ],
  },
  {
    key: "r5",
    name: "清远北郊机械配件厂",
    industry: "机械",
    regionCode: "441803",
    postings: [
      ["数控车床师傅", "oc-cnc-operator", [7000, 9500], 0, 2, "包吃；五险"],
      ["焊工", "oc-welder", [6500, 9000], 0, 2, "包吃"],
      ["会计", "oc-accountant", null, 3, 1, "五险；双休"],
    ],
  },
];
