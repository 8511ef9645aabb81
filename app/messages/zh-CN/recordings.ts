// What a teacher reads who reads a paper out for families.
export const recordings = {
  title: "录音给家长听",
  intro:
    "念一遍就够了：凡是单位、岗位、时间、报酬、吃住都一样的文件，家长打开链接都能听到这段录音。条款一改，旧录音就不再出现。",
  intro_words:
    "念文件里每份都一样的内容：家长的权利、任何人不得做的事。凡是用这一版的文件都能听到。",
  reach_other: "现在有 {{count}} 份正在签的文件说的正是这些。",
  current: "家长现在听到的",
  withdraw: "撤下这段录音",
  withdraw_text: "家长不再听到它；已经听过、签过的不受影响。",
  script_text: "照着下面念。请不要念学生的姓名：这段录音别的家长也会听到。可以用本地话。",
  new: "录一段",
  replace: "重新录一段",
  begin: "开始录音",
  stop: "录好了",
  again: "再录一次",
  on: "正在录，{{n}} 秒",
  refused: "浏览器没有打开麦克风。请允许使用麦克风，或者用手机录好后在下面选文件。",
  hear: "先听一听，没问题再保存",
  file: "录音文件",
  file_hint: "MP3、M4A、OGG、WebM 或 WAV，最多 {{most}} MB。手机录音机录的一般都可以。",
  sending: "正在传",
  keep: "保存，给家长听",
  said: { keep: "已保存，家长打开链接就能听到。", withdraw: "已撤下。" },
  door: "录音给家长听",
  door_has: "家长能听到老师的录音",
} as const;
