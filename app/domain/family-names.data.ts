/** Family names of two characters that are borne today, in simplified and traditional characters. */
export const twoCharacterFamilyNames: ReadonlySet<string> = new Set([
  ...["欧阳", "歐陽", "司徒", "上官", "诸葛", "諸葛", "司马", "司馬", "东方", "東方", "皇甫"],
  ...["尉迟", "尉遲", "公孙", "公孫", "慕容", "令狐", "宇文", "长孙", "長孫", "夏侯", "轩辕"],
  ...["軒轅", "端木", "独孤", "獨孤", "南宫", "南宮", "东郭", "東郭", "申屠", "呼延", "赫连"],
  ...["赫連", "澹台", "澹臺", "淳于", "单于", "單于", "太史", "闻人", "聞人", "万俟", "万俟"],
]);
