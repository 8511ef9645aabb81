// What titles of postings say besides the job, and spellings that mean the same. Applied to folded text: half-width,
// simplified, lower case.

/** Urgency, praise, counts, pay, welfare, numbers of the posting. */
export const twinNoise =
  /急(?:急)*(?:聘|招|需)?|诚(?:聘|招|邀)|高薪(?:聘请|诚聘|急聘)?|(?:大量|长期|直接|企业|公司|集团|工厂)?(?:招聘|直招|直聘)|(?:大量|长期)招|热招|火热招募|包吃包?住?|包食宿|包住|[五六七]险[一二]?金?|双休|单休|周末双休|带薪年假|年底双薪|朝九晚[五六]|\d+(?:-\d+)?(?:名|人|位)|若干名?|[一二两三四五六七八九十]名|(?:底薪|月薪|薪资|待遇|综合)?\d+(?:\.\d+)?[k千万]?(?:-\d+(?:\.\d+)?[k千万]?)(?:元|\/月)*|\d+k\+?|薪资面议|待遇(?:优|优厚|面议)|福利好|\(?(?:编号|职位编号|no\.?):?\d+\)?/g;

export const twinSpellings: readonly (readonly [RegExp, string])[] = [
  [/c\s*n\s*c/g, "cnc"],
  // Numbers in a list and of the posting
  [/^[\s.*#-]*\d{1,2}[\s.、:-]+(?!\d)/, ""],
  [/(?:^|[^a-z0-9])[a-z]{0,3}\d{4,}(?![\da-z])/g, " "],
  // Words that stand before or behind the job alike
  [/(高级|资深|中级|初级|日语|英语|韩语|德语|法语)/g, " $1 "],
];
