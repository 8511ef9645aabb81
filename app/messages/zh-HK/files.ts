import type { Texts } from "../texts";
import type { files as source } from "../zh-CN/files";

export const files = {
  add: "加一個檔案",
  again: "剛才選的是「{{name}}」。瀏覽器不會替你保留檔案，請再選一次。",
  hint: "相片（JPG、PNG、WebP，最多 {{photo}} MB）或 PDF（最多 {{paper}} MB）。相片內的拍攝地點會自動去掉。",
  too_large: "這個檔案超過 {{most}} MB，不能上載。請縮小後再選",
  choose: "請先選一個檔案",
  send: "上載",
  sending: "正在上載",
  kept: "檔案已儲存",
  removed: "檔案已刪除",
  remove: "刪除",
  remove_hint: "已隨申請送出的，僱主仍會看到那一份。",
  open: "打開",
  none: "把證書、得獎證明、作品拍下來放在這裡，申請時可以選着送。",
  size_kb: "{{n}} KB",
  size_mb: "{{n}} MB",
  pdf: "PDF",
  picture: "相片",
  full: "已經放滿 {{most}} 個。要加新的，請先刪去一個。",
} as const satisfies Texts<typeof source>;
