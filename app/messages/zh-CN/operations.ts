export const operations = {
  title: "运营",
} as const;
