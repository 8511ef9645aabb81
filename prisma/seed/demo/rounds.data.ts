// What the demo's rounds are called and what people wrote in them.
export const roundNames = {
  ownClass: "电梯2401班",
  open: "下学期岗位实习（第一批）",
  told: "暑期岗位实习",
  settled: "岗位实习（上一批）",
} as const;
export const roundWords = {
  appeals: [
    "我有电工证，企业写了看证书，名次好像没有算上，请帮忙核对。",
    "我的第一志愿名额是 2 个，想知道最后录取的是第几名。",
  ],
  answer: "已和企业核对：这家没有写看证书，名次无误。谢谢你认真看结果。",
} as const;
