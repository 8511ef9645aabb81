export const sharing = {
  title: "分享这个岗位",
  text: "用手机扫一扫，或者把网址发给同学、贴在班里。",
  code: "这个岗位网址的二维码",
  share: "分享",
  print: "打印",
} as const;
