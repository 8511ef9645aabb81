export const imports = {
  title: "导入与导出",
} as const;
