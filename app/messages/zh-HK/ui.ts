import type { Texts } from "../texts";
import type { ui as source } from "../zh-CN/ui";

export const ui = {
  brand: { first: "職", second: "橋", name: "職橋", promise: "學校做橋墩的實習與就業" },
  skip: "跳至主要內容",
  menu: "選單",
  main_navigation: "主導覽",
  language: "語言",
  working: "正在提交",
  optional: "（選填）",
  characters_left_other: "尚可輸入 {{count}} 字",
  characters_over_other: "超出 {{count}} 字",
  error_prefix: "需更正：",
  quoted: "「{{text}}」",
  error_title: "有幾項需要更正",
  error_at: "{{label}}：{{text}}",
  narrow: {
    label: "輸入幾個字，縮短下面的列表",
    found: "列表中還有 {{n}} 項",
    none: "沒有這樣的選項，請改用其他字詞",
  },
  offline: "目前沒有網絡。已開啟的內容仍可閱讀，請待連線後才提交表格。",
  unread_items: "{{n}} 則未讀消息",
  waiting_items: "{{n}} 項待辦",
  steps: {
    present: "共 {{total}} 步，現在是第 {{n}} 步：{{label}}",
    done: "共 {{total}} 步，已全部完成",
    ended: "共 {{total}} 步，停於第 {{n}} 步：{{label}}",
    waiting: "共 {{total}} 步，尚未開始",
    state: { passed: "已完成", present: "現在", next: "未到", ended: "到此為止" },
  },
  table: {
    select_row: "選取：{{name}}",
    selected: "已選 {{n}} 項",
    none_selected: "請先勾選要處理的行",
    select_all: "全選本頁",
    select_none: "全部取消",
    deeds: "操作",
    scroll: "左右滑動可查看更多欄",
  },
  filters: { title: "篩選", apply: "篩選", clear: "清除條件", remove: "移除條件：{{name}}" },
  pages: {
    label: "分頁",
    previous: "上一頁",
    next: "下一頁",
    position: "第 {{n}} 頁，共 {{total}} 頁",
  },
  chart: { data: "查看數據表", name: "項目", value: "數值" },
  trend: { up: "較上期多 {{n}}", down: "較上期少 {{n}}", same: "與上期相同" },
  notice: { info: "提示", act: "輪到你", good: "已辦妥", stop: "請留意" },
  footer: {
    operator: "主辦單位",
    icp: "ICP 備案號",
    licence: "人力資源服務許可證號",
    complaints: "投訴電話",
    not_obtained: "未取得",
  },
  failure: {
    forbidden: {
      title: "你沒有權限查看此頁",
      text: "此頁屬於其他學校、僱主或同學。請改用另一個帳戶登入，或向傳送連結的人查詢。",
    },
    missing: {
      title: "找不到此頁",
      text: "網址可能不完整，或內容已經移走。你可以由主頁重新尋找。",
    },
    gone: {
      title: "此內容已經下架",
      text: "內容已到期，或已由發布者收回。你可以由主頁尋找仍然開放的內容。",
    },
    busy: {
      title: "操作太頻密，請稍候",
      text: "為保障帳戶，短時間內的次數有限。請於一分鐘後再試，你已輸入的內容不會遺失。",
    },
    broken: {
      title: "我們的系統出了問題",
      text: "這並非你的錯。剛才的內容可能未有儲存，請重新開啟此頁查看；如仍有問題，請把下方編號告訴老師或客戶服務。",
    },
    home: "返回主頁",
    reload: "重新開啟此頁",
    request: "編號",
  },
} as const satisfies Texts<typeof source>;
