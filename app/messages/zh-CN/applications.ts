export const applications = {
  title: "投递进度",
} as const;
