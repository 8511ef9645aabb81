import type { Locale } from "~/app/domain/values";

type Clock = { year: number; month: number; day: number; weekday: number; time: string };
type Words = {
  /** 9月8日 周二 */
  day: (at: Clock) => string;
  /** 2027年9月1日, on official papers and where the year matters. */
  fullDay: (at: Clock) => string;
  instant: (day: string, time: string) => string;
  left: {
    days: (n: number) => string;
    hours: (n: number) => string;
    minutes: (n: number) => string;
  };
  over: { days: (n: number) => string; today: string };
};

const weekdays = ["日", "一", "二", "三", "四", "五", "六"];
const englishDays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const englishMonths =
  "January February March April May June July August September October November December".split(
    " ",
  );
const shortMonth = (month: number) => englishMonths[month - 1]?.slice(0, 3) ?? "";
const many = (n: number, word: string) => `${n} ${word}${n === 1 ? "" : "s"}`;

/** The words of dates. Not Intl's: a browser of 2020 and the server must write the same letters. */
export const dateWords: Record<Locale, Words> = {
  "zh-CN": {
    day: ({ month, day, weekday }) => `${month}月${day}日 周${weekdays[weekday]}`,
    fullDay: ({ year, month, day }) => `${year}年${month}月${day}日`,
    instant: (day, time) => `${day} ${time}`,
    left: {
      days: (n) => `还剩 ${n} 天`,
      hours: (n) => `还剩 ${n} 小时`,
      minutes: (n) => `还剩 ${n} 分钟`,
    },
    over: { days: (n) => `过期 ${n} 天`, today: "刚过期" },
  },
  "zh-HK": {
    day: ({ month, day, weekday }) => `${month}月${day}日（${weekdays[weekday]}）`,
    fullDay: ({ year, month, day }) => `${year}年${month}月${day}日`,
    instant: (day, time) => `${day} ${time}`,
    left: {
      days: (n) => `尚餘 ${n} 天`,
      hours: (n) => `尚餘 ${n} 小時`,
      minutes: (n) => `尚餘 ${n} 分鐘`,
    },
    over: { days: (n) => `逾期 ${n} 天`, today: "剛逾期" },
  },
  en: {
    day: ({ month, day, weekday }) => `${englishDays[weekday]} ${day} ${shortMonth(month)}`,
    fullDay: ({ year, month, day }) => `${day} ${englishMonths[month - 1]} ${year}`,
    instant: (day, time) => `${day}, ${time}`,
    left: {
      days: (n) => `${many(n, "day")} left`,
      hours: (n) => `${many(n, "hour")} left`,
      minutes: (n) => `${many(n, "minute")} left`,
    },
    over: { days: (n) => `${many(n, "day")} overdue`, today: "just overdue" },
  },
};
