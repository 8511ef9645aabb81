export const refusals = {
  title: "没有办成",
} as const;
