// The words in which people type a condition instead of a thing: kinds, shifts, schooling, what a firm provides, with the
// words that may stand beside them. All are folded: half-width, lower case, simplified.
import type { ListingKind } from "~/app/domain/listing";
import type { Shift } from "~/app/domain/listing-terms";

/** Terms of a listing that a typed word can mean. `night`: nights are worked; `no_night`: none are. */
export type ShiftWord = Shift | "night" | "no_night";
/** `dorm`, `meals`, or a benefit as listings store it (the zh-CN word of benefits.data.ts). */
export type Provided = string;

export type WordFilter =
  | { name: "education"; rank: number }
  | { name: "kind"; kind: ListingKind }
  | { name: "shift"; shift: ShiftWord }
  | { name: "provides"; what: Provided };

/** `alone`: a condition only when nothing is joined to it (模具学徒 is a title); `anywhere`: also inside a longer word. */
type Phrase = { words: string; means: WordFilter[]; when?: "alone" | "anywhere" };

const kind = (of: ListingKind): WordFilter[] => [{ name: "kind", kind: of }];
const shift = (of: ShiftWord): WordFilter[] => [{ name: "shift", shift: of }];
const rank = (of: number): WordFilter[] => [{ name: "education", rank: of }];
const has = (...all: Provided[]): WordFilter[] => all.map((what) => ({ name: "provides", what }));

const hanPhrases: readonly Phrase[] = [
  { words: "岗位实习 顶岗实习 跟岗实习 实习 实习生 实习岗位 毕业实习", means: kind("internship") },
  { words: "认识实习 企业参观", means: kind("observation") },
  { words: "学徒岗位 现代学徒制 现代学徒 学徒制 新型学徒制", means: kind("apprenticeship") },
  { words: "学徒", means: kind("apprenticeship"), when: "alone" },
  { words: "订单班 订单培养 冠名班", means: kind("order_class") },
  { words: "兼职 兼职工作 半职 散工 part-time", means: kind("part_time") },
  { words: "全职 正式工 全职工作 就业岗位 长期工", means: kind("job") },
  { words: "夜班 晚班 上夜班 上晚班 通宵班 夜更 通宵更", means: shift("night") },
  {
    words: "不上夜班 无夜班 没有夜班 没夜班 不用上夜班 不夜班 不倒班 免夜班",
    means: shift("no_night"),
  },
  { words: "白班 长白班 日班 正常班 早班 上白班 日更", means: shift("day") },
  { words: "两班倒 二班倒 两班制 两班", means: shift("two_shift") },
  { words: "三班倒 三班制 三班 四班三运转", means: shift("three_shift") },
  { words: "轮班 倒班 轮更 轮班制", means: shift("rotating") },
  { words: "弹性 弹性工作 弹性上班 弹性工作制 弹性时间", means: shift("flexible") },
  {
    words: "包吃住 包吃包住 包食宿 包食包住 包住包吃 包吃住宿 食宿全包 提供食宿 包膳宿",
    means: has("dorm", "meals"),
    when: "anywhere",
  },
  {
    words: "包住 包住宿 提供住宿 提供宿舍 有宿舍 免费住宿 包宿舍 有住宿 可住宿 有员工宿舍",
    means: has("dorm"),
    when: "anywhere",
  },
  { words: "住宿 宿舍 员工宿舍", means: has("dorm"), when: "alone" },
  {
    words: "包吃 包餐 包三餐 包伙食 包工作餐 免费工作餐 提供工作餐 包两餐 有饭堂",
    means: has("meals"),
    when: "anywhere",
  },
  { words: "餐补 饭补 膳食津贴", means: has("餐补") },
  { words: "五险一金 五险1金 5险1金", means: has("五险一金") },
  { words: "社保 买社保 有社保 交社保", means: has("社保") },
  { words: "强积金", means: has("强积金") },
  { words: "交通补贴 车补", means: has("交通补贴") },
  { words: "住房补贴 房补 租房补贴", means: has("住房补贴") },
  { words: "高温补贴", means: has("高温补贴") },
  { words: "全勤奖 勤工奖", means: has("全勤奖") },
  { words: "年终奖 年终奖金 花红", means: has("年终奖") },
  { words: "双休 周末双休 五天工作周 五天工作 五天工作制 做五休二", means: has("双休") },
  { words: "带薪年假 年假", means: has("带薪年假") },
  { words: "师傅带教 师傅带 带教", means: has("师傅带教") },
  { words: "技能培训 岗前培训 带薪培训", means: has("技能培训") },
  { words: "考证支持", means: has("考证支持") },
  { words: "班车 接送巴士 有班车 厂车", means: has("班车") },
  { words: "定期体检", means: has("定期体检") },
  { words: "不限学历 学历不限 无学历要求", means: rank(0), when: "anywhere" },
];

/** Every word of them with what it means. */
export const conditionWords: ReadonlyMap<string, Pick<Phrase, "means" | "when">> = new Map(
  hanPhrases.flatMap((phrase) => phrase.words.split(" ").map((word) => [word, phrase] as const)),
);

/** English phrases; `\b` on both sides is added. */
export const latinPhrases: readonly { pattern: string; means: WordFilter[] }[] = [
  { pattern: "internships?|interns?|work placements?", means: kind("internship") },
  { pattern: "apprenticeships?|apprentices?", means: kind("apprenticeship") },
  { pattern: "part[- ]?time", means: kind("part_time") },
  { pattern: "full[- ]?time|permanent", means: kind("job") },
  { pattern: "(?:no|without) (?:night shifts?|nights)", means: shift("no_night") },
  { pattern: "night[- ]?shifts?|nights|overnight", means: shift("night") },
  { pattern: "day[- ]?shifts?", means: shift("day") },
  { pattern: "(?:two|2)[- ]?shifts?", means: shift("two_shift") },
  { pattern: "(?:three|3)[- ]?shifts?", means: shift("three_shift") },
  { pattern: "rotating(?: shifts?)?|shift work", means: shift("rotating") },
  { pattern: "flexi(?:ble|time)?(?: hours)?", means: shift("flexible") },
  { pattern: "(?:free )?(?:room and board|board and lodging)", means: has("dorm", "meals") },
  {
    pattern: "(?:with |free )?(?:a )?(?:dorm(?:itory|itories|s)?|accommodation|lodging)",
    means: has("dorm"),
  },
  { pattern: "(?:with |free )(?:meals?|food)|meals? (?:provided|included)", means: has("meals") },
  { pattern: "weekends? off|(?:5|five)[- ]day (?:work ?)?week", means: has("双休") },
  { pattern: "(?:staff )?shuttle(?: bus)?", means: has("班车") },
  { pattern: "mpf", means: has("强积金") },
  { pattern: "social insurance", means: has("社保") },
];

/** Schooling as people type it, by rank; with an ending it counts anywhere, without one only when it stands alone. */
const educationWords: readonly (readonly [words: string, rank: number])[] = [
  ["初中", 1],
  ["高中 普高 普通高中 中专 中职 中技 技校 职高 职业高中 中职生 中专生 中五 中六", 2],
  ["大专 高职 专科 高技 高职高专 大专生 高级文凭 副学士 副学位", 3],
  ["本科 大学本科 本科生 学士 学士学位 学位", 4],
  ["硕士 研究生", 5],
  ["博士", 6],
];
export const educationRanks: ReadonlyMap<string, number> = new Map(
  educationWords.flatMap(([words, rank]) => words.split(" ").map((word) => [word, rank] as const)),
);
export const educationEndings = "及以上|或以上|以上|学历|毕业|毕业生|文凭|程度|学历以上|以上学历";
export const latinEducation: readonly { pattern: string; rank: number }[] = [
  { pattern: "junior secondary|secondary 3|form 3", rank: 1 },
  { pattern: "(?:senior )?secondary(?: school)?|high school|vocational school|dse", rank: 2 },
  { pattern: "higher diploma|associate degree|college diploma", rank: 3 },
  { pattern: "bachelor(?:'?s)?(?: degree)?|degree", rank: 4 },
  { pattern: "master'?s(?: degree)", rank: 5 },
];
/** Beside these a level of schooling is what is taught, not what is asked. */
export const teaching = /老师|教师|教员|辅导|家教|补习|教育|招生|教务|tutor|teacher|teach/;

/** Words that may be joined to a condition or a place beside the names of trades and skills. */
export const looseWords: ReadonlySet<string> = new Set(
  "员 工 师 师傅 助理 主管 经理 组长 厂 工厂 电子厂 五金厂 塑胶厂 制衣厂 店 门店 附近 周边 招聘 招工 招人 急招 急聘 找工作 工作 上班 岗位 职位 的 在 找 想 要 想找 去 做 可 有 周末 暑假 暑期 寒假 假期 应届 应届生 毕业生 学生 大学生 普工 工人 包".split(
    " ",
  ),
);
/** Ends of places' names that people leave out. */
export const placeEnding = /(?:特别行政区|街道|自治[区县州]|地区|[省市区县镇])$/;
/** Never before a phrase that counts anywhere: 不包住, 面包. */
export const notBefore = "不无没面";
/** What makes a firm, a school or an office out of a place before it: it stays a name. */
export const namedAfterPlace =
  /(?:银行|酒家|酒店|酒楼|饭店|宾馆|大学|学院|学校|中学|小学|职校|技校|幼儿园|医院|集团|公司|地铁|机场|航空|港务|电视台|日报|照明|啤酒|药业|证券|农商|农商行|移动|电信|联通|供电局|水务|燃气|公交|汽车|制药|海关|政府|图书馆|博物馆|塔|会展|游乐|乐园|动物园|控股|股份|科技|电器|家具|珠宝|陶瓷)/;

/** Cities below the prefectures, outside our stock, that people look for; told from words that merely find nothing. */
export const farPlaces: ReadonlySet<string> = new Set(
  "昆山 义乌 张家港 常熟 江阴 太仓 慈溪 余姚 晋江 石狮 南安 福清 海门 如皋 宜兴 诸暨 乐清 温岭 瑞安 永康 东阳 海宁 桐乡 平湖 浦东 中关村 海淀 滨海新区 新加坡 马来西亚 日本 韩国 越南 泰国 美国 英国 加拿大 澳洲 澳大利亚 迪拜 台北 高雄 台中 新竹 桃园".split(
    " ",
  ),
);
/** A word with the ending of a place. */
export const placeLike = /^\p{Script=Han}{2,4}(?:市|县|镇|乡|省|村|街道|自治州|自治县)$/u;
/** Words that only look so. */
export const noPlaces =
  /(?:超市|城市|门市|都市|上市|夜市|菜市|股市|楼市|花市|集市|网店|知县|重镇|冰镇|乡镇|城镇|小镇|老乡|同乡|返乡|下乡|农村|新农村|乡村|度假村|地球村|城中村|节省)$/;
/** Words that lead to a place or a condition and carry no wish themselves. */
export const connectors: ReadonlySet<string> = new Set(
  "in at near around with and for the a of from to 在 的 和 与 及 且 要 有 可 想 找 去 附近 上班 工作".split(
    " ",
  ),
);
/** Latin names of places that are mostly read as something else. */
export const latinNoPlaces: ReadonlySet<string> = new Set(["hk", "sé", "admiralty", "islands"]);

const amount = "(?:\\d[\\d,]*(?:\\.\\d+)?|[一二两三四五六七八九](?=[千万]))";
const unit = "(?:[kw千万](?![a-z]))";
/** An amount with the words around it that say whether it is pay; what follows it must not count something else. */
export const payShape = new RegExp(
  "(?<![a-z0-9.+#-])" +
    "(?<lead>(?:月薪|月工资|工资|薪资|薪水|薪金|底薪|月入|人工|时薪|日薪|年薪)(?:要|在)?|(?:salary|pay|wage)s?[: ]+(?:of )?)?" +
    "(?<from>至少|不低于|不少于|最低|高于|大于|超过|(?:at least|over|above|more than|from|min(?:imum)?\\.?)\\s+)?" +
    "(?<sign>hk\\$|hkd\\$?|mop\\$?|rmb|cny|¥|￥|\\$)?\\s?" +
    `(?<low>${amount})(?<lowUnit>${unit}?)` +
    `(?:\\s?(?:-|~|–|至|到|to)\\s?(?<high>${amount})(?<highUnit>${unit}?))?` +
    "(?<coin>\\s?(?:元|块钱|块|蚊|rmb|hkd|mop|港币|港元|港纸|澳门元))?" +
    "(?<period>\\s?(?:\\/|每|一个?|per |a )\\s?(?:个月|月|天|日|小时|时|钟|年|month|mth|day|hour|hr|h|year)(?![a-z]))?" +
    "(?<bound>及以上|或以上|以上|起步|起|往上|\\+|\\s?or (?:more|above)|\\s?and (?:up|above))?" +
    "(?![a-z0-9.%])(?![岁年人天个月日点号期级平米公斤吨寸轴以位名件小班])",
  "gu",
);

/** What a period is called, and how domain/pay.ts reads it. */
export const perWords: readonly (readonly [RegExp, string])[] = [
  [/hour|hr|\bh$|时|钟/, "/小时"],
  [/day|天|日/, "/天"],
  [/year|年/, "/年"],
  [/month|mth|月/, "/月"],
];
export const coinWords: readonly (readonly [RegExp, string])[] = [
  [/hk|港|蚊/, "hkd"],
  [/mop|澳/, "mop"],
];

/** What makes an amount a lower bound for domain/pay.ts. */
export const orMore = "以上";
export const mayBePay = /[\d千万]/;
