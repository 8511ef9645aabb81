// The words of invented markets: names of people in the script of their place, names of firms and schools, and what a
// listing says about a trade. Any likeness to real people, firms or schools is unintended.
import type { TradeGroup } from "~/app/domain/reference";

export const mainlandNames = {
  surnames: [
    ..."陈陈陈林黄黄李李梁梁吴罗欧谭何何邓周刘刘曾蔡卢郑冯钟杨廖彭温邱张张王莫植潘麦江叶赖黎苏潘丘成房唐盘邵区关简",
  ],
  first: [
    ..."嘉晓俊思浩咏子雅家梓伟婉志佩海诗文建美泽颖国静天丽振秋铭雪锦钰宇欣乐承若芷凯惠明慧健淑炜",
  ],
  last: [..."豪彤杰雨然琳轩琪明晴健婷远珊峰敏欣华玲宇栋怡佑娜月梅涛瑶恒霖颖鹏莹辉妍斌桐洋芳庭雯源"],
};
export const hongKongNames = {
  surnames: [..."陳黃李張梁何林吳鄭劉郭葉馮鄧鍾曾麥潘羅譚趙蔡廖彭"],
  first: [..."俊嘉家子詠穎浩梓芷卓樂思曉凱慧志偉偲晉"],
  last: [..."傑熙欣軒晴彤然瑜琳謙賢恩怡朗濤敏婷希銘樂"],
};

/** Two characters that make a firm's or a school's own name. */
export const nameParts = {
  first: [..."启恒锐拓汇宏晟腾博志云岭珠粤禾盈润泓瑞骏翔睿昊铭佳乐明德"],
  last: [..."程达信源辉泰盛航捷创新和安诚远丰隆图腾泽海力合景卓迈扬原澜"],
};
export const hongKongParts = {
  first: [..."港維海滙宏昌永利嘉華明德"],
  last: [..."達信源輝泰盛安誠遠豐隆昇"],
};

/** What firms of a group call their trade: the industry by GB/T 4754, then the middle of their names. */
export const trades: Record<
  TradeGroup,
  { industry: string; nouns: readonly string[]; hongKong: string; about: string }
> = {
  metal: {
    industry: "C33",
    nouns: ["精密五金", "模具", "精密机械", "金属制品"],
    hongKong: "五金製品",
    about: "做家电和汽车的金属件与模具，新人先在培训区学安全和量具，再跟师傅上机。",
  },
  electrical: {
    industry: "C38",
    nouns: ["电气设备", "电子", "自动化设备", "机电工程"],
    hongKong: "機電工程",
    about: "做电控柜、电子产品和现场安装，图纸和调试记录都留得住，便于新人学。",
  },
  production: {
    industry: "C39",
    nouns: ["电器制造", "智能制造", "科技制造", "实业"],
    hongKong: "實業",
    about: "几条产线做小家电，检验、工艺和计划都在一层楼里，轮岗方便。",
  },
  materials: {
    industry: "C23",
    nouns: ["包装印刷", "新材料", "家具", "玩具礼品"],
    hongKong: "印刷包裝",
    about: "做包装、家具和玩具，打样间对新人开放，看得到一件东西怎样做出来。",
  },
  garment: {
    industry: "C18",
    nouns: ["服饰", "鞋业", "皮具", "针织"],
    hongKong: "製衣",
    about: "自有版房和样衣车间，接中小批量订单，师傅愿意教。",
  },
  vehicles: {
    industry: "O81",
    nouns: ["汽车服务", "汽车销售服务", "新能源汽车", "客运"],
    hongKong: "汽車工程",
    about: "做保养、检测和销售，每个工位有一名持证师傅带班。",
  },
  logistics: {
    industry: "G59",
    nouns: ["物流", "供应链", "仓储", "国际货运代理"],
    hongKong: "物流",
    about: "给工厂和电商做仓配，系统出单，新人从收货和盘点学起。",
  },
  office: {
    industry: "L72",
    nouns: ["商务服务", "财税咨询", "人力资源服务", "企业管理"],
    hongKong: "商業服務",
    about: "给两百多家小企业做账、做人事，流程清楚，忙季提前排班。",
  },
  sales: {
    industry: "F51",
    nouns: ["贸易", "进出口", "百货", "商贸连锁"],
    hongKong: "貿易",
    about: "内外贸和门店都有，新人先跟单，熟悉产品再见客户。",
  },
  digital: {
    industry: "I65",
    nouns: ["软件", "网络科技", "信息技术", "电子商务"],
    hongKong: "資訊科技",
    about: "做企业系统和店铺运营，代码有人评审，数据有人讲解。",
  },
  design: {
    industry: "M74",
    nouns: ["文化传媒", "广告", "设计", "影视制作"],
    hongKong: "設計製作",
    about: "做品牌、展陈和短视频，每个项目结束都开一次复盘。",
  },
  building: {
    industry: "E50",
    nouns: ["建筑工程", "装饰工程", "园林工程", "物业服务"],
    hongKong: "建築工程",
    about: "做厂房、住宅的施工与维护，工地实行安全交底，新人有师傅同行。",
  },
  food: {
    industry: "H62",
    nouns: ["餐饮管理", "食品", "烘焙", "酒楼"],
    hongKong: "飲食",
    about: "中央厨房加门店，出品有标准卡，手艺按级加薪。",
  },
  care: {
    industry: "Q84",
    nouns: ["健康管理", "养老服务", "教育服务", "大药房"],
    hongKong: "護理服務",
    about: "做养老、托育和社区健康，上岗前有两周带教和考核。",
  },
  service: {
    industry: "H61",
    nouns: ["酒店管理", "旅行社", "美容美发", "会展服务"],
    hongKong: "酒店管理",
    about: "酒店和门店轮岗，排班提前一周公布，服务礼仪有人教。",
  },
  agriculture: {
    industry: "A01",
    nouns: ["农业科技", "生态农业", "水产", "园艺"],
    hongKong: "農業科技",
    about: "清远的基地种菜、养鸡、育苗，技术员带着做记录。",
  },
};

/** What is done, in the firm's words; `{a}` and `{b}` are skills. */
export const duties: Record<TradeGroup, readonly string[]> = {
  metal: [
    "按图加工与自检，用到{a}、{b}，每班做首件和点检。",
    "跟师傅做{a}，学{b}，负责一台设备的日常保养。",
  ],
  electrical: [
    "看图接线与通电测试，用到{a}、{b}，写调试记录。",
    "负责设备的{a}和{b}，跟班处理一般故障。",
  ],
  production: [
    "跟线做{a}与{b}，按时填报表，发现异常先停再报。",
    "负责一道工序的{a}，配合工程做{b}。",
  ],
  materials: ["做{a}和{b}，打样到量产都参与。", "按工艺单操作，重点是{a}，也学{b}。"],
  garment: ["做样与大货跟进，用到{a}、{b}。", "跟版房师傅做{a}，学{b}，看懂工艺单。"],
  vehicles: ["做保养、检测和交车，用到{a}、{b}。", "在工位上做{a}，跟师傅学{b}。"],
  logistics: ["收货、上架、盘点和出单，用到{a}、{b}。", "跟进订单与车辆，做{a}、{b}，当天对账。"],
  office: ["整理单据与表格，用到{a}、{b}。", "负责{a}，协助{b}，每月底较忙。"],
  sales: ["跟进客户与订单，用到{a}、{b}。", "做{a}，协助{b}，有人带着见客户。"],
  digital: ["参加一个小组的日常开发或运营，用到{a}、{b}。", "负责{a}，学{b}，每周做一次小结。"],
  design: ["按需求出稿与修改，用到{a}、{b}。", "做{a}，配合现场或拍摄，学{b}。"],
  building: ["跟进现场与资料，用到{a}、{b}，进场先做安全教育。", "做{a}和{b}，每天写日志。"],
  food: ["备料、制作与出品，用到{a}、{b}，注意卫生。", "跟师傅做{a}，学{b}，按标准卡出品。"],
  care: ["照看与记录，用到{a}、{b}，带教老师在旁。", "做{a}，协助{b}，沟通要有耐心。"],
  service: ["接待与服务，用到{a}、{b}，排班提前一周公布。", "做{a}，学{b}，淡旺季轮岗。"],
  agriculture: ["在基地做{a}与{b}，每天记录生长情况。", "跟技术员做{a}，学{b}。"],
};
export const closings = [
  "新人有师傅一对一带三个月。",
  "试用期工资不打折。",
  "表现好的可以参加公司出钱的技能等级考试。",
  "工作地点固定，不外派。",
  "入职前可以来厂里看半天。",
  "每月有一次技能培训。",
];
export const hongKongDuties = [
  "負責日常工作，包括{a}及{b}，由資深同事帶教。",
  "協助團隊處理{a}，並學習{b}，提供在職培訓。",
];
export const macaoClosing = "申請人須可在澳門合法工作。";
export const hongKongClosing = "申請人須可在香港合法工作。";
export const englishDuties = [
  "You work with our team on {a} and {b}, with a senior colleague at your side for the first three months.",
];
export const englishClosing = "You must have the right to work in Hong Kong.";

/** Usual first monthly pay by group, in yuan, for 中专 and what 大专 adds; a guess after the measured postings, brought up
 * to this year's level. Interns get four fifths. */
export const usualPay: Record<TradeGroup, readonly [base: number, associate: number]> = {
  metal: [5000, 900],
  electrical: [5000, 1000],
  production: [4700, 700],
  materials: [4600, 600],
  garment: [4600, 500],
  vehicles: [4800, 700],
  logistics: [4700, 600],
  office: [4200, 700],
  sales: [4400, 800],
  digital: [5000, 1800],
  design: [4500, 1000],
  building: [4800, 1000],
  food: [4400, 500],
  care: [4300, 700],
  service: [4100, 500],
  agriculture: [4300, 600],
};
/** Pay against Qingyuan's, by prefecture. */
export const payLevel: Record<string, number> = {
  "440100": 1.12,
  "440300": 1.18,
  "441900": 1.08,
  "440600": 1.07,
  "442000": 1.04,
  "440400": 1.06,
  "441300": 1.02,
};

export const abouts = [
  "喜欢动手，在校实训做过两套完整作品，能吃苦。",
  "实训课拿过校级技能比赛三等奖，想找能学到真本事的岗位。",
  "细心，做记录不嫌烦，周末常去图书馆自学。",
  "会一点相关软件，想从基础做起。",
  "寒暑假在亲戚的店里帮过忙，能和客人打交道。",
  "做事慢一点但少出错，愿意跟师傅从头学。",
  "班上做过劳动委员，会排班，也会收拾工位。",
  "考了相关的初级证书，想多练实操。",
  "",
  "",
];
export const hongKongAbouts = [
  "喜歡動手，做過一個完整的課堂專題，想累積實戰經驗。",
  "做事細心，粵語、普通話及英語均可溝通。",
  "",
];
export const notes = [
  "老师好，我在校做过相关实训，想学一门手艺，随时可以面试。",
  "您好，我住得不远，可以住宿舍，下个月就能开始。",
  "我的证书下月发，学校已经同意我出来实习。",
  "",
  "",
];

/** Schools' own names by kind; the place's name goes before those of the mainland. */
export const schoolWords = {
  secondary: ["职业技术学校", "中等职业学校", "理工职业学校"],
  associate: ["职业技术学院", "职业学院", "工贸职业技术学院"],
  bachelor_vocational: ["职业技术大学"],
  hong_kong: ["專業學院（香港）", "高等科技學院（香港）"],
} as const;
/** Colleges by the field of their majors (专业大类, numbered in the order of the catalogue). */
export const collegeNames: Record<string, readonly [college: string, department: string]> = {
  "1": ["现代农业学院", "农林部"],
  "2": ["资源与环境学院", "资源环境部"],
  "3": ["能源与材料学院", "能源材料部"],
  "4": ["建筑工程学院", "建筑部"],
  "6": ["智能制造学院", "加工制造部"],
  "7": ["生物与化工学院", "化工部"],
  "8": ["轻工与服装学院", "轻工部"],
  "9": ["食品与药品学院", "食品药品部"],
  "10": ["汽车与交通学院", "交通部"],
  "11": ["信息学院", "信息部"],
  "12": ["医药健康学院", "医药卫生部"],
  "13": ["财经商贸学院", "商贸部"],
  "14": ["旅游与酒店学院", "旅游服务部"],
  "15": ["艺术设计学院", "文化艺术部"],
  "16": ["传媒学院", "传媒部"],
  "17": ["教育与外语学院", "教育部"],
  "19": ["公共管理学院", "公共服务部"],
};

/** Names of staff: the family name and what one calls them. */
export const staffTitles = { adviser: "老师", office: "主任", hongKong: "老師" };

/** Who looks after somebody who is learning. */
export const mentors = [
  "陈师傅（高级工，带过 12 名学徒）",
  "李师傅（技师）",
  "黄工（工程师，八年经验）",
  "梁主管",
  "何师傅（高级技师）",
  "吴组长",
];
/** A firm's own questions to applicants: nothing that the law keeps it from asking. */
export const questions = [
  "最早哪一天可以到岗？",
  "你做过的最得意的一件作品是什么？",
  "能接受两班倒吗？",
  "想在这个岗位上学会什么？",
  "住得远的话，需要宿舍吗？",
];
export const hongKongQuestions = ["最快何時可以上班？", "你最滿意的一個課堂專題是甚麼？"];
export const answers: readonly string[] = [
  "学校放假后就可以，一月中旬。",
  "和同学一起做的实训作品，图和照片都在。",
  "可以，需要提前知道排班。",
  "想把看图和独立处理问题的本事学到手。",
];
/** What colleagues write for each other about an applicant. */
export const colleagueNotes = [
  "基础不错，实训照片看得出是自己做的，建议约来车间看半天。",
  "电话里问得很细，下周三后有空。",
  "住清远，需要宿舍，已和行政确认有床位。",
  "和去年那位同班，老师推荐过。",
];
/** Lines of a CV, by kind; `{a}` is a skill that the student has, `{major}` what is learnt. */
export const records = {
  project: ["{a}综合实训作品", "{major}课程设计"],
  competition: ["校级技能竞赛（{a}）三等奖", "市级职业院校技能大赛（{major}）优秀奖"],
  work: ["假期在亲戚店里帮忙", "校内实训室助理"],
  course: ["{a}", "{major}基础"],
} as const;
