// The words in which job boards and firms of both sides of the border write pay. Keys are plain (half-width, no spaces),
// simplified, lower case.
import type { AmountFacts } from "./pay-amount";

/** How many hundredths (fen) one of it is. */
export const unitWords: Record<string, number> = {
  k: 1_000_00,
  千: 1_000_00,
  w: 10_000_00,
  万: 10_000_00,
};

const currencies: Record<string, AmountFacts> = {
  "¥": { currency: "CNY" },
  rmb: { currency: "CNY" },
  cny: { currency: "CNY" },
  人民币: { currency: "CNY" },
  hk$: { currency: "HKD" },
  hkd$: { currency: "HKD" },
  hkd: { currency: "HKD" },
  港币: { currency: "HKD" },
  港元: { currency: "HKD" },
  港纸: { currency: "HKD" },
  mop$: { currency: "MOP" },
  mop: { currency: "MOP" },
  澳门元: { currency: "MOP" },
  澳门币: { currency: "MOP" },
  澳币: { currency: "MOP" },
  葡币: { currency: "MOP" },
};

const bounds: Record<string, AmountFacts> = {
  及以上: { bound: "from" },
  或以上: { bound: "from" },
  以上: { bound: "from" },
  起: { bound: "from" },
  起步: { bound: "from" },
  以下: { bound: "upTo" },
  以内: { bound: "upTo" },
  封顶: { bound: "upTo" },
};

/** Words before an amount and what they say of it. */
export const leadWords: Record<string, AmountFacts> = {
  ...currencies,
  月薪: { period: "month" },
  月工资: { period: "month" },
  每月: { period: "month" },
  每个月: { period: "month" },
  一个月: { period: "month" },
  月: { period: "month" },
  年薪: { period: "year" },
  每年: { period: "year" },
  日薪: { period: "day" },
  日工资: { period: "day" },
  每天: { period: "day" },
  每日: { period: "day" },
  一天: { period: "day" },
  时薪: { period: "hour" },
  每小时: { period: "hour" },
  工资: {},
  工资待遇: {},
  薪资: {},
  薪水: {},
  薪金: {},
  薪酬: {},
  待遇: {},
  计时: {},
  税前: {},
  ":": {},
  约: { isAbout: true },
  大约: { isAbout: true },
  税后: { isAbout: true },
  底薪: { part: "base" },
  无责底薪: { part: "base" },
  无责任底薪: { part: "base" },
  基本工资: { part: "base" },
  基本底薪: { part: "base" },
  底薪工资: { part: "base" },
  固定底薪: { part: "base" },
  基本薪资: { part: "base" },
  "=": { part: "all" },
  综合: { part: "all" },
  综合薪资: { part: "all" },
  综合工资: { part: "all" },
  综合收入: { part: "all" },
  综合待遇: { part: "all" },
  综合月薪: { part: "all", period: "month" },
  综合月收入: { part: "all", period: "month" },
  月综合: { part: "all", period: "month" },
  月综合工资: { part: "all", period: "month" },
  月收入: { part: "all", period: "month" },
  月入: { part: "all", period: "month" },
  总收入: { part: "all" },
  收入: { part: "all" },
  到手: { part: "all" },
  到手工资: { part: "all" },
  平均工资: { part: "all" },
  试用期: { part: "probation" },
  试用期工资: { part: "probation" },
  试用期间: { part: "probation" },
  试用: { part: "probation" },
  转正: { part: "regular" },
  转正后: { part: "regular" },
  转正工资: { part: "regular" },
  转正后工资: { part: "regular" },
  正式: { part: "regular" },
  不低于: { bound: "from" },
  不少于: { bound: "from" },
  最低: { bound: "from" },
  至少: { bound: "from" },
  保底: { bound: "from" },
  保底工资: { bound: "from" },
  from: { bound: "from" },
  不超过: { bound: "upTo" },
  不高于: { bound: "upTo" },
  最高: { bound: "upTo" },
  最多: { bound: "upTo" },
  upto: { bound: "upTo" },
};

/** Words behind an amount and what they say of it. */
export const tailWords: Record<string, AmountFacts> = {
  ...currencies,
  ...bounds,
  元: {},
  圆: {},
  块: {},
  块钱: {},
  左右: { isAbout: true },
  上下: { isAbout: true },
  "/月": { period: "month" },
  "/每月": { period: "month" },
  "/个月": { period: "month" },
  每月: { period: "month" },
  每个月: { period: "month" },
  "/month": { period: "month" },
  "/mth": { period: "month" },
  permonth: { period: "month" },
  amonth: { period: "month" },
  monthly: { period: "month" },
  "/年": { period: "year" },
  每年: { period: "year" },
  "/year": { period: "year" },
  peryear: { period: "year" },
  perannum: { period: "year" },
  "/天": { period: "day" },
  "/日": { period: "day" },
  "/每天": { period: "day" },
  每天: { period: "day" },
  每日: { period: "day" },
  一天: { period: "day" },
  "/day": { period: "day" },
  perday: { period: "day" },
  "/小时": { period: "hour" },
  "/时": { period: "hour" },
  "/h": { period: "hour" },
  "/hr": { period: "hour" },
  "/hour": { period: "hour" },
  每小时: { period: "hour" },
  perhour: { period: "hour" },
  anhour: { period: "hour" },
};

export const rangeMarks = ["-", "--", "~", "–", "—", "——", "至", "到", "to"] as const;
/** What parts a text: none of it changes an amount. */
export const separators = /[+,;。、|()[\]【】{}·*×&!/\n]+/y;

/** What comes on top of the amounts beside it, so that these are a floor. */
export const onTopWords =
  /(?:另加|外加|另有|加|另|有|和|及|与)?(?:高额?|丰厚|业绩|销售|项目|计件|绩效|加班|岗位|全勤|月度|工龄|技能|住房|餐费|伙食|话费|交通|高温|夜班|各种|各项|其它|其他|多项|\d{1,2}%?-?\d{1,2}%)*(?:提成|佣金|分成|分红|奖金?|绩效工资|绩效|加班费?|补贴|补助|津贴|计件工资|计件|餐补|房补|车补|话补|饭补|全勤|红包|福利)(?:\d{1,4}(?:-\d{1,4})?(?:元|块)?(?:\/月|\/天|%)?|\d{1,2}%(?:-\d{1,2}%)?)?(?:另算|另计|另加)?等?/y;
/** What is said beside the amounts and leaves them as they are. */
export const besideWords =
  /(?:1[2-9]|2[0-4])(?:个月)?薪(?![\d水酬资])|(?:包|提供)(?:工作餐|吃住|食宿|吃|住|餐|三餐|两餐|午餐|宿舍)|[五六七]险[一二两]金|[五六七]险|[一二两]金|(?:购买|缴纳|买)?社保|税[前后]|^计件(?:工资|制)?|公积金|双休|单休|大小周|月休\d天|8小时(?:工作)?制?|年终奖金?|年底奖金?|季度奖金?|年底双薪|年终双薪|双薪|带薪年假|试用期?全薪|按劳分配|多劳多得|上不封顶|不封顶|具体面[议谈]|可?(?:薪资|薪酬|工资|待遇)?面[议谈]|详谈|视能力而定|按能力定薪?|能力定薪?|negotiable/y;
export const negotiableMark = /面[议谈]|详谈|negotiable/;

export const hiddenWords: readonly string[] = [
  "不公开",
  "不公布",
  "不显示",
  "保密",
  "薪资保密",
  "薪酬保密",
  "未公开",
  "未填写",
  "无",
  "-",
  "--",
  "/",
];
export const negotiableWords: readonly string[] = [
  "面议",
  "面谈",
  "电议",
  "详谈",
  "面议详谈",
  "薪资面议",
  "薪酬面议",
  "薪金面议",
  "工资面议",
  "待遇面议",
  "月薪面议",
  "年薪面议",
  "薪水面议",
  "可面议",
  "面议面谈",
  "待议",
  "negotiable",
  "tobediscussed",
];

/** The digits in words; the second row holds other spellings of the same. */
export const digitWords = "零一二三四五六七八九零一两";
export const powerWords: Record<string, number> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000 };
/** A number in words: at least one power, so that a single digit stays what it is. */
export const wordedNumber =
  /(?:[一二两三四五六七八九][十百千万]|十)[零一二两三四五六七八九十百千万]*(?![\d.])/g;
/** Spellings that are brought into one, before and after the spaces are gone. */
export const rewrites: Record<"spaced" | "joined", [RegExp, string][]> = {
  spaced: [
    [/([kK千万萬元])\s+(?=\d)/g, "$1,"],
    // `5 000` is one number, `3 5` are two
    [/(\d)\s+(?=\d)(?!\d{3}(?!\d))/g, "$1,"],
  ],
  joined: [
    [/[–—－～﹣˜]/g, "-"],
    [/(\d)[一ー─]{1,2}(?=[\d¥])/g, "$1-"],
    // `1万2` is 12,000
    [/(\d)万(\d)千?(?![\d.万千])/g, "$1.$2万"],
  ],
};
