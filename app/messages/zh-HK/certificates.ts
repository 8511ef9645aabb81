import type { Texts } from "../texts";
import type { certificates as source } from "../zh-CN/certificates";

export const certificates = {
  title: "實習證明",
  back: "文件",
  intro:
    "實習結束、學校完成考核後，可發出實習證明：蓋章後學生可下載，任何人憑證明上的編碼均可查核真偽，查到的內容不含個人資料。",
  none: "還沒有結束的實習",
  none_text: "實習結束、學校寫好考核後，學生會在這裏出現，勾選即可成批發出證明。",
  ready: "可以發證明",
  ready_text: "工時取自已交的周誌，結果取自學校的考核。發出後內容不能再改。",
  to_seal: "等學校蓋章",
  valid: "已生效",
  no_seal: "你沒有登記用章授權：可列印蓋章，掃描後放入「紙本文件」，或請有授權的同事在這裏蓋章。",
  issue: "發出證明",
  seal: "蓋學校章並生效",
  assess: "查看考核",
  student_get: "下載實習證明",
  student_verify: "查核真偽",
  student_title: "實習證明",
  student_text: "學校已蓋章。別人可憑編碼 {{code}} 查核真偽，不會看到你的個人資料。",
  hours: "{{n}} 小時",
  later_other: "尚不能發證明的 {{count}} 人",
  print_other: "列印 {{count}} 份",
  col: {
    student: "學生",
    student_number: "學號",
    group: "班級",
    firm: "機構",
    hours: "工時",
    score: "成績",
    paper: "編號及編碼",
    state: "狀態",
  },
  state: {
    signing: "等蓋章",
    signed: "已蓋章",
    valid: "已生效",
  },
  why: {
    not_assessed: "學校尚未考核，或有異議未處理",
    not_completed: "考核寫明未完成",
  },
  said: {
    issued_other: "已發出 {{count}} 份證明，等待蓋章",
    sealed_other: "已蓋章，{{count}} 份證明生效",
  },
} satisfies Texts<typeof source>;
