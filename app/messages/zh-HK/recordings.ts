import type { Texts } from "../texts";
import type { recordings as source } from "../zh-CN/recordings";

export const recordings = {
  title: "錄音給家長聽",
  intro:
    "讀一遍就夠了：凡是機構、職位、時間、報酬、食宿都一樣的文件，家長打開連結都能聽到這段錄音。條款一改，舊錄音就不再出現。",
  intro_words:
    "讀文件裏每份都一樣的內容：家長的權利、任何人不得做的事。凡是用這一版的文件都能聽到。",
  reach_other: "現時有 {{count}} 份正在簽署的文件說的正是這些。",
  current: "家長現時聽到的",
  withdraw: "撤下這段錄音",
  withdraw_text: "家長不再聽到它；已經聽過、簽過的不受影響。",
  script_text: "照着下面讀。請不要讀出學生的姓名：這段錄音其他家長也會聽到。可以用本地話。",
  new: "錄一段",
  replace: "重新錄一段",
  begin: "開始錄音",
  stop: "錄好了",
  again: "再錄一次",
  on: "正在錄，{{n}} 秒",
  refused: "瀏覽器沒有開啟麥克風。請允許使用麥克風，或者用手機錄好後在下面選擇檔案。",
  hear: "先聽一聽，沒問題再儲存",
  file: "錄音檔案",
  file_hint: "MP3、M4A、OGG、WebM 或 WAV，最多 {{most}} MB。手機錄音程式錄的一般都可以。",
  sending: "正在上載",
  keep: "儲存，給家長聽",
  said: { keep: "已儲存，家長打開連結就能聽到。", withdraw: "已撤下。" },
  door: "錄音給家長聽",
  door_has: "家長能聽到老師的錄音",
} as const satisfies Texts<typeof source>;
