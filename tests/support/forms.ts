// What people type into the forms of the product, complete and lawful unless a test says otherwise.
import type { Entries } from "~/scripts/fill-form";

/** The listing form as a firm in Dongguan fills it in for a 岗位实习. */
export function aListingForm(over: Entries = {}): Entries {
  return {
    title: "电梯维保实习生",
    description: "跟师傅做电梯日常维护保养，学习看图、换件与安全规范，一人一师傅。",
    regionCode: "441900",
    address: "东莞市南城街道示例路 8 号",
    seats: "2",
    payMin: "3200",
    payMax: "3800",
    payCurrency: "CNY",
    payPeriod: "month",
    educationRank: "2",
    startsOn: "2027-03-01",
    months: "6",
    hoursPerDay: "8",
    hoursPerWeek: "40",
    insurancePayer: "enterprise",
    answerDays: "5",
    validUntil: "2027-01-31",
    ...over,
  };
}
