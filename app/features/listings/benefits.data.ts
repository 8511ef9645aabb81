import type { Locale, Names } from "~/app/domain/values";

const row = (zhCn: string, zhHk: string, en: string): Names => ({
  "zh-CN": zhCn,
  "zh-HK": zhHk,
  en,
});

/** What firms offer beside pay, to be ticked. A listing stores the zh-CN words, as postings of other sites write them. */
export const benefits: readonly Names[] = [
  row("五险一金", "五險一金（內地社保及公積金）", "Social insurance and housing fund"),
  row("社保", "內地社會保險", "Social insurance"),
  row("意外险", "意外保險", "Accident insurance"),
  row("实习责任险", "實習責任保險", "Internship liability insurance"),
  row("强积金", "強積金", "MPF"),
  row("雇员补偿保险", "僱員補償保險", "Employees’ compensation insurance"),
  row("澳门社保", "社會保障基金（澳門）", "Macao Social Security Fund"),
  row("工作意外保险", "工作意外保險", "Work accident insurance"),
  row("餐补", "膳食津貼", "Meal allowance"),
  row("交通补贴", "交通津貼", "Travel allowance"),
  row("住房补贴", "住屋津貼", "Housing allowance"),
  row("高温补贴", "高溫津貼", "Hot-weather allowance"),
  row("全勤奖", "勤工獎", "Attendance bonus"),
  row("年终奖", "年終獎金", "Year-end bonus"),
  row("节日福利", "節日禮品", "Gifts on festivals"),
  row("双休", "五天工作週", "Weekends off"),
  row("带薪年假", "有薪年假", "Paid annual leave"),
  row("师傅带教", "師傅帶教", "A mentor at your side"),
  row("技能培训", "技能培訓", "Skills training"),
  row("考证支持", "考牌資助", "Help with trade certificates"),
  row("班车", "接送巴士", "Staff shuttle"),
  row("定期体检", "定期身體檢查", "Regular health checks"),
];

/** What re-posted listings often say as well; not to be ticked. */
const elsewhere: readonly Names[] = [
  row("五险", "五險（內地社保）", "Social insurance"),
  row("包吃", "包膳食", "Meals included"),
  row("包住", "包住宿", "Housing included"),
  row("包吃住", "包食宿", "Meals and housing included"),
  row("下午茶", "下午茶", "Afternoon tea"),
  row("日结", "日薪即日發放", "Paid daily"),
];

const known = new Map([...benefits, ...elsewhere].map((names) => [names["zh-CN"], names]));

/** Whether a stored benefit has a name in each language. */
export const isNamedBenefit = (stored: string): boolean => known.has(stored);

/** A benefit in the reader's language; words we do not know stay as they were published. */
export function benefitName(stored: string, locale: Locale): string {
  return known.get(stored)?.[locale] ?? stored;
}
