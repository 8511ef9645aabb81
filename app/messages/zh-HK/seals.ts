import type { Texts } from "../texts";
import type { seals as source } from "../zh-CN/seals";

export const seals = {
  title: "電子簽章服務",
  back: "協議與文件",
  intro:
    "學校已經使用電子簽章服務（如法大大、e簽寶）的，可以把等候蓋章的協議發過去，由機構和學校在那邊蓋章，蓋好的自動回到這裏。沒有也不要緊：可以由有授權的人在網上蓋章，也可以列印出來蓋。",
  settings: "設定",
  none: "還沒有開通",
  on: "已開通",
  off: "已停用",
  off_title: "還沒有開通電子簽章服務",
  off_text: "由實習辦或學校管理員開通。現時可以在網上或紙上蓋章。",
  name: "服務商",
  name_hint: "例如：法大大。只有學校看得到。",
  url: "服務商接收文件的網址",
  url_hint: "向服務商索取，以 https:// 開頭。",
  secret: "密鑰",
  secret_hint: "和服務商約定的同一個密鑰，至少 24 個字元。儲存後不再顯示。",
  secret_kept: "已經儲存，不再顯示。要換才填；換了網址也要再填一次。",
  is_on: "開通：可以把協議發給這家服務商",
  save: "儲存",
  inbound: "請服務商把結果發到這個網址",
  inbound_text:
    "發來的每條訊息都要用上面的密鑰簽名；簽名不對、檔案不對、版本不對的一律不收，並且留下紀錄。",
  unsealed: "還缺章的協議",
  unsealed_none: "沒有缺章的協議",
  unsealed_none_text: "發出簽署的協議，缺學校或機構的章時會列在這裏。",
  missing: "缺誰的章",
  ask: "把勾選的發給服務商",
  requests: "已發出的",
  asked_at: "發出時間",
  came: "收回的",
  state: { asked: "正在發出", sent: "已送達，等候蓋章", done: "都蓋好了", failed: "未能送達" },
  again: "再發一次",
  sealed_file: "蓋好章的 PDF",
  said: { set: "已儲存。", ask: "正在發給服務商，蓋好後自動回來。", again: "正在再發一次。" },
} as const satisfies Texts<typeof source>;
