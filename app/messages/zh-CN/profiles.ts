export const profiles = {
  title: "资料",
} as const;
