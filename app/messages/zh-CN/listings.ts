export const listings = {
  title: "岗位",
} as const;
