import type { Texts } from "../texts";
import type { views as source } from "../zh-CN/views";

export const views = {
  title: "已儲存的檢視",
  label: "檢視",
  all: "全部",
  save: "儲存檢視",
  save_text: "記下現在的篩選、排序和欄目，下次一按便到。只有你自己看得到。",
  name: "檢視名稱",
  name_hint: "例如「由我跟進」「待答覆」。同名的會被取代。",
  keep: "儲存",
  manage: "管理檢視",
  rename: "改名",
  delete: "刪除",
  delete_of: "刪除檢視：{{name}}",
  rename_of: "改名：{{name}}",
  page: { applicants: "申請名單", class_board: "班級看板", placements: "實習安排" },
  none: "未有儲存的檢視",
  none_text: "在申請名單或班級看板設定好篩選，按「儲存檢視」，便會在這裏出現。",
  back: "返回上一頁",
  flash: { save: "已儲存檢視", rename: "已改名", delete: "已刪除檢視" },
  columns: "顯示哪些欄",
  more: "更多條件和欄目",
} as const satisfies Texts<typeof source>;
