import type { Texts } from "../texts";
import type { operations as source } from "../zh-CN/operations";

export const operations = {
  title: "系統狀況",
  outbox: "待轉發的事件",
  outbox_value: "{{n}} 件，最早的等了 {{seconds}} 秒",
  queue: "工作隊列",
  queue_value: "等待 {{waiting}}，進行 {{active}}，延後 {{delayed}}，失敗 {{failed}}",
  queue_unknown: "後台程序尚未報到",
  notices: "待發送的通知",
  notices_value: "{{n}} 則，其中 {{failed}} 則上次未能發出",
  index: "搜尋索引",
  index_healthy: "搜尋引擎正常",
  index_away: "搜尋引擎不在，由資料庫代替",
  index_value: "索引 {{n}} 項，應有 {{visible}} 項，相差 {{lag}}",
  gave_up: "多次重試後放棄的工作",
  gave_up_none: "沒有放棄的工作",
  gave_up_none_text: "工作失敗會自動重試，用盡次數才會列在這裡。",
  job: "工作",
  at: "時間",
  reason: "原因",
} as const satisfies Texts<typeof source>;
