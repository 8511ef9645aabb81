// Words that carry no wish in a typed query (的, 在, 找 …). A query made of nothing else keeps them.
export const stopWords: ReadonlySet<string> = new Set([
  ..."的了在和与及或是我找想要去做",
  "工作",
  "招聘",
  "职位",
  "岗位",
  "and",
  "or",
  "in",
  "the",
  "of",
  "for",
]);

/** Behind a word: somebody who does it. */
export const whoDoes: ReadonlySet<string> = new Set("员工师");

/** The end of a firm's name that says which kind of company it is: thousands have it, nobody looks for a part of it. */
export const companyForms = /(?:股份)?有限(?:责任)?公司(?:分公司)?|有限公司|集團|集团/g;
