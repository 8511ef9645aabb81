// The words that an advertisement may not contain, each with the rule it breaks. Patterns run on folded text: half-width,
// simplified, same length as the original. No lookbehind (Safari 14): what must not stand before is `notAfter`.
import type { UnlawfulCode, RuleId } from "./unlawful-words";

export type WordPattern = {
  code: UnlawfulCode;
  rule: RuleId;
  pattern: RegExp;
  /** Tried on the eight characters before a match: then it means something else. */
  notAfter?: RegExp;
};

const jobs =
  "(?:营业|跟单|采购|文员|普工|员工|工人|职业顾问|仓管|仓库|司机|翻译|工程师|助理|业务|销售|会计|出纳|前台|保安|保洁|服务员|" +
  "收银|教师|老师|技工|操作|作业员|质检|品检|客服|秘书|外贸|日语|英语|主管|经理|厨师|学徒|顾问|接待|迎宾|主播|" +
  "护士|钳工|焊工|电工|车工|绘图|店员|导购|行政|人事|包装工|搬运|送货|打包)";
const range = "(?:-|~|–|—|至|到)";
const personWord = "(?:性|生|士|工|员工)?";
/** Goods and people served, not people wanted. */
const goods =
  "(?!装|鞋|裤|裙|包|袜|表|童|用|科|内衣|衫|衣|服|款|神|朋友|客|顾客|消费|化妆|护肤|健康|保健|用品|市场|护理|疾病|时尚)";
const years = "(?:周岁|岁)";
const born = "(?:[6-9][05]|0[05])后";
const province =
  "(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|" +
  "陕西|甘肃|青海|台湾|内蒙古?|广西|西藏|宁夏|新疆|香港|澳门|东北|潮汕|外地|外省|本地|当地)";
const served = "(?!的?(?:老|长者|儿童|孩子|小孩|幼儿|婴|学生|学员|用户|客户|顾客|会员|人群|患者))";

export const wordPatterns: readonly WordPattern[] = [
  // Sex
  {
    code: "sex",
    rule: "AD-2",
    pattern: new RegExp(
      `(?:仅限|只限|限招|限|只招|仅招|只要|专招|急招)[男女](?![男女])${goods}${personWord}`,
      "g",
    ),
    notAfter: /不$|无$|权$|期$/,
  },
  {
    code: "sex",
    rule: "AD-2",
    pattern: /[男女](?:性|生|士|孩)?(?:优先|为主|最佳)/g,
    notAfter: /[男女子妇儿少]$/,
  },
  {
    code: "sex",
    rule: "AD-2",
    pattern: /性别(?:要求|限制)?[::]?(?:仅限|限)?[男女](?![女男]|不限|均)/g,
  },
  { code: "sex", rule: "AD-2", pattern: /[([【][男女](?:性|生|士)?[)\]】]/g },
  {
    code: "sex",
    rule: "AD-2",
    pattern: new RegExp(`(?:[男女]${personWord}|美女|帅哥|靓女|靓仔) ?${jobs}`, "g"),
    notAfter: /[男女子妇儿]$/,
  },
  {
    code: "sex",
    rule: "AD-2",
    pattern: new RegExp(`${jobs}[ \\-/]?[男女](?:性|生|士)?(?=$|[\\s,，。;；、)\\]】(])`, "g"),
  },
  {
    code: "sex",
    rule: "AD-2",
    pattern: /[男女]工(?!程|艺|装|作|委|具|会|业)/g,
    notAfter: /[男女子妇]$/,
  },
  {
    code: "sex",
    rule: "AD-2",
    pattern: new RegExp(
      `[男女](?:性|生|士)?[::]? ?\\d{2} ?${range} ?\\d{2}(?!\\d|码|cm|元|k)`,
      "gi",
    ),
    notAfter: /[男子]$/,
  },
  { code: "sex", rule: "AD-2", pattern: /\d+ ?[名人位个] ?[男女](?:性|生|士)?(?!女|装|鞋|童|款)/g },
  {
    code: "sex",
    rule: "AD-2",
    pattern: /[男女](?:性|生|士)?[::]? ?\d+ ?[名人位](?!以上团队)/g,
    notAfter: /[男子]$/,
  },
  {
    code: "sex",
    rule: "AD-2",
    pattern:
      /\b(?:fe)?males?[ -](?:only|preferred)\b|\b(?:wo)?m[ae]n only\b|\b(?:gender|sex) ?: ?(?:fe)?male\b(?! ?(?:\/|or|and))/gi,
  },
  // Marriage and children: asked of women, it is the same limit
  {
    code: "sex",
    rule: "AD-2",
    pattern:
      /(?:限|仅限|要求|须|需|必须)(?:已婚|未婚|已育|未育)|(?:已婚|未婚|已育|未育)(?:已育|未育)?(?:者|女性)?优先/g,
  },
  // A phrase that is nothing but a sex, or a marriage
  {
    code: "sex",
    rule: "AD-2",
    pattern: /[男女](?:性|生|士)?(?=$|[,，、;；\s)）\]】。])(?![、,，/\s]*[男女])/g,
    notAfter: /[^,，、;；::\s(（【[]$|[男女](?:性|生|士)?[、,，/\s]+$/,
  },
  {
    code: "sex",
    rule: "AD-2",
    pattern: new RegExp(
      `(?:仅限|只限|限|气质|形象)[^,，。;；、\\n不男女]{1,6}[男女](?:性|生|士)${goods}`,
      "g",
    ),
    notAfter: /不$|无$|权$|期$/,
  },
  {
    code: "sex",
    rule: "AD-2",
    pattern:
      /(?:怀孕|孕妇|孕期|哺乳期)[^,，。;；]{0,4}(?:勿|谢绝|不要|不招|不考虑)|不(?:准|得|能|可以?)?怀孕|未孕/g,
  },
  {
    code: "sex",
    rule: "AD-2",
    pattern: /(?:已婚|未婚)(?:已育|未育)?(?=$|[,，、;；\s)）。])(?![、,，/\s]*(?:已|未|离)婚)/g,
    notAfter: /[^,，、;；::\s(（]$|[已未离]婚[、,，/\s]+$/,
  },
  {
    code: "sex",
    rule: "AD-2",
    pattern: new RegExp(
      `(?:不?招收?|招聘)[男女](?:性|生|士)(?![、,，/和或与]?[男女]|宿舍|公寓|寝室|学校)${goods}`,
      "g",
    ),
  },
  // Age: upper limits, ranges, lower limits above 18. 16 and 18 as lower limits are the law's own.
  {
    code: "age",
    rule: "AD-2",
    pattern: new RegExp(`[1-6]\\d ?${years}? ?${range} ?(?:19|[2-6]\\d) ?${years}${served}`, "g"),
  },
  {
    code: "age",
    rule: "AD-2",
    pattern: new RegExp(
      `年龄[^\\d,，。;；\\n]{0,5}[1-6]\\d ?${years}? ?${range} ?[1-6]\\d(?!\\d)`,
      "g",
    ),
  },
  { code: "age", rule: "AD-2", pattern: /年龄[^\d,，。;；\n]{0,5}[2-6]\d ?(?:以下|以内|之内)/g },
  {
    code: "age",
    rule: "AD-2",
    pattern: new RegExp(`(?:19|[2-6]\\d) ?${years}(?:及|或)?(?:以下|以内|之内|封顶)${served}`, "g"),
  },
  {
    code: "age",
    rule: "AD-2",
    pattern: new RegExp(
      `(?:不超过|不得超过|不大于|不高于|低于|小于) ?[2-6]\\d ?${years}${served}`,
      "g",
    ),
  },
  {
    code: "age",
    rule: "AD-2",
    pattern: new RegExp(`(?:19|[2-6]\\d) ?${years}(?:及|或)?以上${served}`, "g"),
  },
  {
    code: "age",
    rule: "AD-2",
    pattern: new RegExp(
      `[二三四五六]十[一二三四五六七八九]?${years}(?:及|或)?(?:以下|以内)${served}`,
      "g",
    ),
  },
  {
    code: "age",
    rule: "AD-2",
    pattern: /年龄(?:要求)?[::]?(?:不超过|不得超过|不大于|不高于|上限|低于|小于) ?[2-6]\d/g,
  },
  { code: "age", rule: "AD-2", pattern: /[6-9]0后[^,，。;；]{0,2}优先|[0-9][05]后优先/g },
  {
    code: "age",
    rule: "AD-2",
    pattern: new RegExp(`(?:(?:只|仅|急)?招|仅?限|只要|要求|年龄(?:要求)?[::]?) ?${born}`, "g"),
    notAfter: /不$|无$/,
  },
  // A phrase that is nothing but a decade, and no hour such as 18:00后
  {
    code: "age",
    rule: "AD-2",
    pattern: new RegExp(`${born}(?=$|[,，、;；\\s)）\\]】。])`, "g"),
    notAfter: /[^,，、;；\s(（【[]$|(?:后[、,，/]|\d[::]) *$/,
  },
  {
    code: "age",
    rule: "AD-2",
    pattern:
      /\bage[ds]?[ :]{1,2}(?:between |from )?[1-6]\d ?(?:-|–|to) ?[2-6]\d\b|\b(?:age |aged )?(?:under|below) [2-6]\d(?: years?(?: old| of age))/gi,
  },
  // Where somebody is from
  {
    code: "origin",
    rule: "AD-2",
    pattern: /(?:仅限|只限|限|只招|必须|要求|需要?)[^,，。;；不\n]{0,6}(?:户籍|户口)/g,
    notAfter: /不$|无$/,
  },
  { code: "origin", rule: "AD-2", pattern: /(?:户籍|户口)[^,，。;；不\n]{0,6}(?:必须|优先|者佳)/g },
  {
    code: "origin",
    rule: "AD-2",
    pattern:
      /(?:限|仅限|只招|只限)(?:招)?(?:本地|本市|本省|当地)人?|(?:本地|本市|本省|当地)人士?(?:优先|为主)/g,
    notAfter: /不$/,
  },
  {
    code: "origin",
    rule: "AD-2",
    pattern:
      /(?:本地|本市|本省|当地)(?:户口|户籍)(?!不限|均可|优先|者)|(?:外地|外省)人?(?:勿扰|谢绝|不要|不招|勿投)/g,
    notAfter: /(?:解决|办理|协助|落|入|提供|转|迁)[^,，。;；]{0,2}$/,
  },
  {
    code: "origin",
    rule: "AD-2",
    pattern: /[深广莞穗珠佛惠中江肇沪京][户籍](?:人士)?(?:优先|者)/g,
  },
  { code: "origin", rule: "AD-2", pattern: /(?:台湾|香港|澳门|大陆|内地|广东|本省|本市)籍/g },
  {
    code: "origin",
    rule: "AD-2",
    pattern: /(?:不招|不收|不录用|谢绝)[\u4e00-\u9fa5]{2,3}(?:人|籍)(?!员|士)/g,
  },
  {
    code: "origin",
    rule: "AD-2",
    pattern: new RegExp(
      `(?:不要|不招|不收|谢绝|仅限|只限|限|只招|只要)${province}(?:省|市)?(?:人(?!员|才|数|群|民|工|力|事)|籍)|` +
        `${province}(?:省|市)?(?:人士?|籍)(?:勿扰|勿投|谢绝|免谈|除外|不要|不招|不收)`,
      "g",
    ),
    notAfter: /不$/,
  },
  // Ethnicity and belief
  {
    code: "ethnicity",
    rule: "AD-2",
    pattern: /汉族(?=$|[,，、;；\s)）。])(?![、,，/\s]*[\u4e00-\u9fa5]{1,2}族)/g,
    notAfter: /[^,，、;；::\s(（【[]$|族[、,，/\s]+$/,
  },
  {
    code: "ethnicity",
    rule: "AD-2",
    pattern:
      /(?:限|仅限|只招|要求)汉族|汉族优先|(?:不招|不收|不要|谢绝|除)[^,，。;；]{0,3}(?:少数民族|[回维藏蒙彝壮苗]族)|少数民族(?:勿扰|谢绝|不要|不招|除外)/g,
    notAfter: /不$/,
  },
  {
    code: "religion",
    rule: "AD-2",
    pattern:
      /(?:限|不招|不要|要求|谢绝)[^,，。;；]{0,4}(?:宗教|信教|教徒|信仰)|(?:佛教|基督|信佛)[^,，。;；]{0,3}优先/g,
    notAfter: /不$/,
  },
  // Bait, training instead of work
  {
    code: "bait",
    rule: "AD-3",
    pattern:
      /月入(?:过|破|上|超)?[一二三五六八十两几\d]*万|日(?:赚|入|结)(?:过|上)?(?:千|[3-9]\d{2}|\d{4})|(?:轻松|躺|在家)(?:赚|月入|日赚)|稳赚|刷单|刷信誉|包(?:就业|分配|录用|入职|过)(?!程)|保证?(?:就业|录用|入职)/g,
    notAfter: /不$|承$/,
  },
  {
    code: "training_loan",
    rule: "AD-3",
    pattern:
      /招转培|培训贷|[0零]首付[^,，。;；]{0,3}(?:学|培训)|培训后?(?:上岗)?贷款|贷款(?:培训|学|交学费)|(?:分期|贷款)(?:支?付|交|缴)?(?:学费|培训)|(?:学费|培训费)(?:可)?(?:分期|贷款)|先(?:培训|学)后付(?:款|费)|(?:自费|付费)培训/g,
    notAfter: /不$|无$|非$/,
  },
  // Money from applicants
  {
    code: "fee",
    rule: "IR-27",
    pattern: /押金|(?:服装|工服|工衣|制服|办证|培训|入职|建档|报名|介绍|中介)费(?!用)/g,
    notAfter: /(?:免|无|不|零|0|报销|补贴|补助|退还|返还|承担|退|负责)[^,，。;；、]{0,5}$/,
  },
  {
    code: "fee",
    rule: "IR-27",
    pattern:
      /(?:收取?|交纳?|缴纳?|预?付|扣除?|自理)[^,，。;；不免]{0,4}(?:保证金|风险金|管理费|材料费|资料费|体检费|培训费|服装费)|(?:体检|材料|资料|培训|服装)费(?:用)?(?:需|须)?(?:自理|自付|自费)/g,
    notAfter: /(?:不|免|无需|严禁|禁止)[^,，。;；、]{0,3}$/,
  },
  // Wages kept back are a deposit
  {
    code: "fee",
    rule: "IR-27",
    pattern: /(?:押|压|扣)(?:第?[一二首]个?月|半个?月|\d{1,2}天)的?工资|先交(?:钱|费|押)/g,
    notAfter: /(?:不|无|绝不|严禁)[^,，。;；、]{0,2}$/,
  },
  // Papers and guarantees
  {
    code: "papers",
    rule: "IR-28",
    pattern:
      /(?:扣押?|扣留|押|抵押|上交|暂扣)(?:本人|员工|个人)?(?:的|其)?(?:身份证|学生证|毕业证|学历证|证件)|押证/g,
    notAfter: /(?:不|严禁|禁止|无需|免|折)[^,，。;；、]{0,2}$/,
  },
  {
    code: "papers",
    rule: "IR-28",
    pattern:
      /(?:需要?|须|必须|要求|有)[^,，。;；不\n]{0,6}担保(?!公司|业务|专员|行业)|(?:户口|亲友|熟人)担保|担保(?:入职|上岗)/g,
    notAfter: /(?:不|无|免)$/,
  },
  {
    code: "papers",
    rule: "IR-28",
    pattern:
      /(?:身份证|毕业证|学历证|学生证)书?(?:原件)?(?:抵押|扣押|押在?(?:公司|厂)|押(?=$|[,，。;；]))|提供担保人?(?=$|[,，。;；\s])/g,
    notAfter: /(?:不|无|免|无需)[^,，。;；、]{0,2}$/,
  },
];

/** What a negation right behind the words takes back. */
export const takenBack =
  /^(?:[^,，。;；、\n]{0,3})(?:全免|免费|报销|由?公司(?:承担|负责|支付)|全额?退|可退还|均可|不限|皆可)/;
