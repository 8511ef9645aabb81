// Days off and worked rest days (调休) as announced: by the State Council for the mainland, under the General Holidays
// Ordinance in Hong Kong, by the government of Macao. A year without rows is not known. Left out: days that only public
// servants of Macao have off, and days off that Hong Kong employers grant by the shorter statutory list.
import type { Holiday } from "~/app/domain/reference";
import { addDays, type Day, type Names } from "~/app/domain/values";

const names = {
  newYear: ["元旦", "元旦", "New Year's Day"],
  springFestival: ["春节", "農曆新年", "Lunar New Year"],
  goodFriday: ["耶稣受难节", "耶穌受難節", "Good Friday"],
  holySaturday: ["耶稣受难节翌日", "耶穌受難節翌日", "The day following Good Friday"],
  easter: ["复活节星期一", "復活節星期一", "Easter Monday"],
  chingMing: ["清明节", "清明節", "Ching Ming Festival"],
  labourDay: ["劳动节", "勞動節", "Labour Day"],
  buddha: ["佛诞", "佛誕", "The Birthday of the Buddha"],
  dragonBoat: ["端午节", "端午節", "Tuen Ng Festival"],
  hkEstablishment: [
    "香港特别行政区成立纪念日",
    "香港特別行政區成立紀念日",
    "HKSAR Establishment Day",
  ],
  midAutumn: ["中秋节", "中秋節", "Mid-Autumn Festival"],
  afterMidAutumn: ["中秋节翌日", "中秋節翌日", "The day following the Mid-Autumn Festival"],
  nationalDay: ["国庆节", "國慶日", "National Day"],
  autumnAndNational: ["国庆节、中秋节", "國慶日及中秋節", "National Day and Mid-Autumn Festival"],
  chungYeung: ["重阳节", "重陽節", "Chung Yeung Festival"],
  allSouls: ["追思节", "追思節", "All Souls' Day"],
  conception: ["圣母无原罪瞻礼", "聖母無原罪瞻禮", "Immaculate Conception"],
  macaoEstablishment: [
    "澳门特别行政区成立纪念日",
    "澳門特別行政區成立紀念日",
    "MSAR Establishment Day",
  ],
  winterSolstice: ["冬至", "冬至", "Winter Solstice"],
  christmasEve: ["圣诞节前日", "聖誕節前日", "Christmas Eve"],
  christmas: ["圣诞节", "聖誕節", "Christmas Day"],
  afterChristmas: [
    "圣诞节后首个工作日",
    "聖誕節後第一個周日",
    "The first weekday after Christmas Day",
  ],
} as const satisfies Record<string, readonly [zhCn: string, zhHk: string, en: string]>;
type Name = keyof typeof names;

function nameOf(key: Name): Names {
  const [zhCn, zhHk, en] = names[key];
  return { "zh-CN": zhCn, "zh-HK": zhHk, en };
}

type Break = readonly [name: Name, from: string, to: string, worked?: readonly string[]];

/** The breaks of one mainland year, first to last day (`MM-DD`), with the rest days that are worked for them. */
function mainland(year: string, breaks: Break[]): Holiday[] {
  const row = (name: Name, day: Day, isWorkday: boolean): Holiday => ({
    jurisdiction: "mainland",
    day,
    isWorkday,
    names: nameOf(name),
  });
  return breaks.flatMap(([name, from, to, worked = []]) => {
    const off: Holiday[] = [];
    for (let day = `${year}-${from}`; day <= `${year}-${to}`; day = addDays(day, 1)) {
      off.push(row(name, day, false));
    }
    return [...off, ...worked.map((day) => row(name, `${year}-${day}`, true))];
  });
}

/** The days off of one year where no rest day is ever worked for them. */
function daysOff(
  jurisdiction: "hong_kong" | "macao",
  year: string,
  days: Partial<Record<Name, string>>,
): Holiday[] {
  return Object.entries(days).flatMap(([name, list]) =>
    list.split(" ").map((day) => ({
      jurisdiction,
      day: `${year}-${day}`,
      isWorkday: false,
      names: nameOf(name as Name),
    })),
  );
}

export const holidays: Holiday[] = [
  ...mainland("2024", [
    ["newYear", "01-01", "01-01"],
    ["springFestival", "02-10", "02-17", ["02-04", "02-18"]],
    ["chingMing", "04-04", "04-06", ["04-07"]],
    ["labourDay", "05-01", "05-05", ["04-28", "05-11"]],
    ["dragonBoat", "06-10", "06-10"],
    ["midAutumn", "09-15", "09-17", ["09-14"]],
    ["nationalDay", "10-01", "10-07", ["09-29", "10-12"]],
  ]),
  ...mainland("2025", [
    ["newYear", "01-01", "01-01"],
    ["springFestival", "01-28", "02-04", ["01-26", "02-08"]],
    ["chingMing", "04-04", "04-06"],
    ["labourDay", "05-01", "05-05", ["04-27"]],
    ["dragonBoat", "05-31", "06-02"],
    ["autumnAndNational", "10-01", "10-08", ["09-28", "10-11"]],
  ]),
  ...mainland("2026", [
    ["newYear", "01-01", "01-03", ["01-04"]],
    ["springFestival", "02-15", "02-23", ["02-14", "02-28"]],
    ["chingMing", "04-04", "04-06"],
    ["labourDay", "05-01", "05-05", ["05-09"]],
    ["dragonBoat", "06-19", "06-21"],
    ["midAutumn", "09-25", "09-27"],
    ["nationalDay", "10-01", "10-07", ["09-20", "10-10"]],
  ]),
  ...daysOff("hong_kong", "2024", {
    newYear: "01-01",
    springFestival: "02-10 02-12 02-13",
    goodFriday: "03-29",
    holySaturday: "03-30",
    easter: "04-01",
    chingMing: "04-04",
    labourDay: "05-01",
    buddha: "05-15",
    dragonBoat: "06-10",
    hkEstablishment: "07-01",
    afterMidAutumn: "09-18",
    nationalDay: "10-01",
    chungYeung: "10-11",
    christmas: "12-25",
    afterChristmas: "12-26",
  }),
  ...daysOff("hong_kong", "2025", {
    newYear: "01-01",
    springFestival: "01-29 01-30 01-31",
    chingMing: "04-04",
    goodFriday: "04-18",
    holySaturday: "04-19",
    easter: "04-21",
    labourDay: "05-01",
    buddha: "05-05",
    dragonBoat: "05-31",
    hkEstablishment: "07-01",
    nationalDay: "10-01",
    afterMidAutumn: "10-07",
    chungYeung: "10-29",
    christmas: "12-25",
    afterChristmas: "12-26",
  }),
  // Ching Ming, the Buddha's birthday and Chung Yeung fall on Sundays: the next day that is none is off.
  ...daysOff("hong_kong", "2026", {
    newYear: "01-01",
    springFestival: "02-17 02-18 02-19",
    goodFriday: "04-03",
    holySaturday: "04-04",
    chingMing: "04-06",
    easter: "04-07",
    labourDay: "05-01",
    buddha: "05-25",
    dragonBoat: "06-19",
    hkEstablishment: "07-01",
    afterMidAutumn: "09-26",
    nationalDay: "10-01",
    chungYeung: "10-19",
    christmas: "12-25",
    afterChristmas: "12-26",
  }),
  // The second day of the Lunar New Year is a Sunday: the fourth is off instead.
  ...daysOff("hong_kong", "2027", {
    newYear: "01-01",
    springFestival: "02-06 02-08 02-09",
    goodFriday: "03-26",
    holySaturday: "03-27",
    easter: "03-29",
    chingMing: "04-05",
    labourDay: "05-01",
    buddha: "05-13",
    dragonBoat: "06-09",
    hkEstablishment: "07-01",
    afterMidAutumn: "09-16",
    nationalDay: "10-01",
    chungYeung: "10-08",
    christmas: "12-25",
    afterChristmas: "12-27",
  }),
  ...daysOff("macao", "2024", {
    newYear: "01-01",
    springFestival: "02-10 02-11 02-12",
    goodFriday: "03-29",
    holySaturday: "03-30",
    chingMing: "04-04",
    labourDay: "05-01",
    buddha: "05-15",
    dragonBoat: "06-10",
    afterMidAutumn: "09-18",
    nationalDay: "10-01 10-02",
    chungYeung: "10-11",
    allSouls: "11-02",
    conception: "12-08",
    macaoEstablishment: "12-20",
    winterSolstice: "12-21",
    christmasEve: "12-24",
    christmas: "12-25",
  }),
  ...daysOff("macao", "2025", {
    newYear: "01-01",
    springFestival: "01-29 01-30 01-31",
    chingMing: "04-04",
    goodFriday: "04-18",
    holySaturday: "04-19",
    labourDay: "05-01",
    buddha: "05-05",
    dragonBoat: "05-31",
    nationalDay: "10-01 10-02",
    afterMidAutumn: "10-07",
    chungYeung: "10-29",
    allSouls: "11-02",
    conception: "12-08",
    macaoEstablishment: "12-20",
    winterSolstice: "12-21",
    christmasEve: "12-24",
    christmas: "12-25",
  }),
  ...daysOff("macao", "2026", {
    newYear: "01-01",
    springFestival: "02-17 02-18 02-19",
    goodFriday: "04-03",
    holySaturday: "04-04",
    chingMing: "04-05",
    labourDay: "05-01",
    buddha: "05-24",
    dragonBoat: "06-19",
    afterMidAutumn: "09-26",
    nationalDay: "10-01 10-02",
    chungYeung: "10-18",
    allSouls: "11-02",
    conception: "12-08",
    macaoEstablishment: "12-20",
    winterSolstice: "12-22",
    christmasEve: "12-24",
    christmas: "12-25",
  }),
];
