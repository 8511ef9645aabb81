import type { Texts } from "../texts";
import type { recordings as source } from "../zh-CN/recordings";

export const recordings = {
  title: "A recording for families",
  intro:
    "Reading it once is enough: every family whose paper names the same firm, work, days, pay and lodging hears it behind its link. Once a term changes, the old recording is no longer offered.",
  intro_words:
    "Read what is the same in every paper: the family's rights, and what nobody may do. Every paper of this version offers it.",
  reach_one: "One paper that is being signed says exactly this.",
  reach_other: "{{count}} papers that are being signed say exactly this.",
  current: "What families hear now",
  withdraw: "Take it back",
  withdraw_text: "Families no longer hear it; what was heard and signed stays as it is.",
  script_text:
    "Read what stands below. Please do not say the student's name: other families hear this too. A dialect is fine.",
  new: "Record it",
  replace: "Record it anew",
  begin: "Start recording",
  stop: "Done",
  again: "Once more",
  on: "Recording, {{n}} s",
  refused:
    "The browser did not open the microphone. Allow it, or record on a telephone and choose the file below.",
  hear: "Listen first, then save",
  file: "Recorded file",
  file_hint: "MP3, M4A, OGG, WebM or WAV, at most {{most}} MB, as telephones record it.",
  sending: "Sending",
  keep: "Save it for families",
  said: { keep: "Saved; families hear it behind their link.", withdraw: "Taken back." },
  door: "Record it for families",
  door_has: "Families hear the teacher's voice",
} as const satisfies Texts<typeof source>;
