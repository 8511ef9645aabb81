export const accounts = {
  title: "账号与登录",
} as const;
