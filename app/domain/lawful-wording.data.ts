// What may stand in place of words that an advertisement may not contain: class of words, what in them decides, remedy.
// Patterns run on folded text, first fit wins; a rule without a pattern fits the rest of its class.
import type { UnlawfulCode } from "./unlawful-words";

export const remedies = [
  "cut",
  "cut_family",
  "rest",
  "worker",
  "open_to_both",
  "legal_age",
  "experience",
  "cantonese",
  "after_placement",
  "after_interview",
  "real_pay",
  "fake_orders",
  "training_free",
  "no_deposit",
  "work_clothes",
  "health_check",
  "wages_in_full",
  "papers_seen",
] as const;
export type Remedy = (typeof remedies)[number];

export const remedyRules: readonly { code: UnlawfulCode; when?: RegExp; remedy: Remedy }[] = [
  { code: "sex", when: /婚|孕|育|哺乳/, remedy: "cut_family" },
  { code: "sex", when: /\d\d ?(?:-|~|–|—|至|到) ?\d\d/, remedy: "cut" },
  { code: "sex", when: /^[男女]工$/, remedy: "worker" },
  { code: "sex", when: /优先|为主|最佳|性别|[a-z]/i, remedy: "open_to_both" },
  { code: "sex", remedy: "rest" },
  { code: "age", when: /后/, remedy: "cut" },
  { code: "age", when: /以上$/, remedy: "experience" },
  { code: "age", remedy: "legal_age" },
  { code: "origin", when: /勿|谢绝|免谈|除外|不[要招收]/, remedy: "cut" },
  { code: "origin", when: /(?:广东|本地|本市|本省|当地)(?:籍|人)/, remedy: "cantonese" },
  { code: "origin", remedy: "cut" },
  { code: "ethnicity", remedy: "cut" },
  { code: "religion", remedy: "cut" },
  { code: "bait", when: /刷/, remedy: "fake_orders" },
  { code: "bait", when: /就业|分配/, remedy: "after_placement" },
  { code: "bait", when: /录用|入职|包过/, remedy: "after_interview" },
  { code: "bait", when: /月入|日赚|日入|日结/, remedy: "real_pay" },
  { code: "bait", remedy: "cut" },
  { code: "training_loan", when: /自费|付费|后付|培训费/, remedy: "training_free" },
  { code: "training_loan", remedy: "cut" },
  { code: "fee", when: /押金|保证金|风险金/, remedy: "no_deposit" },
  { code: "fee", when: /服装|工服|工衣|制服/, remedy: "work_clothes" },
  { code: "fee", when: /体检/, remedy: "health_check" },
  { code: "fee", when: /培训/, remedy: "training_free" },
  { code: "fee", when: /工资/, remedy: "wages_in_full" },
  { code: "fee", remedy: "cut" },
  { code: "papers", when: /证/, remedy: "papers_seen" },
  { code: "papers", remedy: "cut" },
];

/** What limits to a sex, and the words that say that it is a limit. */
export const sexWords = /美女|帅哥|帥哥|[靓靚][女仔]|[男女](?:性|生|士|员工|員工)?/g;
export const limitWords = /^(?:仅限|只限|限招|只招|仅招|只要|专招|急招|限|僅限|僅招|專招)/;
