export const placements = {
  title: "实习",
} as const;
