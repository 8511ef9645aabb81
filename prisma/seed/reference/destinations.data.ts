// Where graduates go, as schools report it, one list per version because names and grouping change: in 2020 code 12 stood
// in a group of its own, since 2022 it is flexible employment; since 2024 some codes may be told apart by a third digit.
// `settled` counts in the placement rate. A school may report the two digits or the finer code, never both for one person.
import type { Destination } from "~/app/domain/reference";

type Group = Destination["group"];
type Row = readonly [code: string, zhCn: string, zhHk: string, en: string];

const agreement: Row[] = [
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
];
const otherForm: Row[] = [["12", "其他录用形式就业", "以其他形式受僱", "Employed in another form"]];
const ownBusiness: Row[] = [["75", "自主创业", "自行創業", "Started an own business"]];
const freelance: Row[] = [["76", "自由职业", "自由工作者", "Freelance"]];
const furtherStudy: Row[] = [
  ["80", "升学（境内）", "升學（內地）", "Further study on the mainland"],
  ["85", "出国、出境（留学）", "境外升學（包括港澳）", "Further study outside the mainland"],
];
const unsettled: Row[] = [
  ["70", "待就业", "待業", "Looking for work"],
  ["71", "不就业拟升学", "暫不就業，準備升學", "Not working, preparing for further study"],
  ["72", "其他暂不就业", "其他暫不就業", "Not working for another reason"],
];
const finerAgreement: Row[] = [
  ["271", "科研助理", "研究助理職位", "Research assistant post"],
  ["272", "管理助理", "行政助理職位", "Administrative assistant post"],
];
const finerStudy: Row[] = [
  ["801", "读研究生", "修讀研究生課程", "Postgraduate study"],
  ["802", "读第二学士学位", "修讀第二學士學位", "Second bachelor's degree"],
  ["803", "专升本", "專科升讀本科", "From associate to bachelor study"],
];

function edition(version: string, groups: Partial<Record<Group, Row[]>>): Destination[] {
  return Object.entries(groups).flatMap(([group, rows]) =>
    rows.map(([code, zhCn, zhHk, en]) => ({
      code,
      version,
      names: { "zh-CN": zhCn, "zh-HK": zhHk, en },
      group: group as Group,
      settled: group !== "unsettled",
    })),
  );
}

export const destinations: Destination[] = [
  ...edition("2020", {
    agreement_contract: agreement,
    other_form: otherForm,
    own_business: ownBusiness,
    flexible: freelance,
    further_study: furtherStudy,
    unsettled,
  }),
  ...edition("2022", {
    agreement_contract: agreement,
    own_business: ownBusiness,
    flexible: [...otherForm, ...freelance],
    further_study: furtherStudy,
    unsettled,
  }),
  ...edition("2024", {
    agreement_contract: [...agreement, ...finerAgreement],
    own_business: ownBusiness,
    flexible: [...otherForm, ...freelance],
    further_study: [...furtherStudy, ...finerStudy],
    unsettled,
  }),
];
