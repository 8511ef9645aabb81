export const papers = {
  title: "协议与文件",
} as const;
