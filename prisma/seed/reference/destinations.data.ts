// Where graduates go, as schools report it: the two-digit codes and the grouping of 2022. The grouping is data per year
// because it changes (code 12 was counted elsewhere in 2020). `settled` counts in the placement rate.
import type { Destination } from "~/app/domain/reference";

type Row = readonly [code: string, zhCn: string, zhHk: string, en: string];

function group(name: Destination["group"], rows: Row[]): Destination[] {
  return rows.map(([code, zhCn, zhHk, en]) => ({
    code,
    version: "2022",
    names: { "zh-CN": zhCn, "zh-HK": zhHk, en },
    group: name,
    settled: name !== "unsettled",
  }));
}

export const destinations: Destination[] = [
  ...group("agreement_contract", [
    [
      "10",
      "签就业协议形式就业",
      "以就業協議形式就業",
      "Employed under a graduate employment agreement",
    ],
    ["11", "签劳动合同形式就业", "以僱傭合約形式就業", "Employed under a labour contract"],
    [
      "27",
      "科研助理、管理助理",
      "研究助理、行政助理職位",
      "Research or administrative assistant post",
    ],
    ["46", "应征义务兵", "應徵入伍", "Enlisted in the armed forces"],
    ["50", "国家基层项目", "國家基層服務計劃", "National grassroots service programme"],
    ["51", "地方基层项目", "地方基層服務計劃", "Local grassroots service programme"],
  ]),
  ...group("own_business", [["75", "自主创业", "自行創業", "Started an own business"]]),
  ...group("flexible", [
    ["12", "其他录用形式就业", "以其他形式受僱", "Employed in another form"],
    ["76", "自由职业", "自由工作者", "Freelance"],
  ]),
  ...group("further_study", [
    ["80", "升学（境内）", "升學（內地）", "Further study on the mainland"],
    ["85", "出国、出境（留学）", "境外升學（包括港澳）", "Further study outside the mainland"],
  ]),
  ...group("unsettled", [
    ["70", "待就业", "待業", "Looking for work"],
    ["71", "不就业拟升学", "暫不就業，準備升學", "Not working, preparing for further study"],
    ["72", "其他暂不就业", "其他暫不就業", "Not working for another reason"],
  ]),
];
