// Owns what a file may be that somebody brings to show: its kinds, its limits, its name. Who may open which file stands
// in features/files, where its bytes lie in platform/storage.

/** What a file is once it is ours: papers stay as they are, every picture becomes a JPEG without its hidden data. */
export const fileMimes = ["application/pdf", "image/jpeg"] as const;
export type FileMime = (typeof fileMimes)[number];
/** What a voice may be recorded in; kept as it came. */
export const audioMimes = [
  "audio/mpeg",
  "audio/mp4",
  "audio/ogg",
  "audio/webm",
  "audio/wav",
] as const;
export type AudioMime = (typeof audioMimes)[number];

/** Whose a file is: a student shows it with the profile or in a week of the journal, a firm on its page. */
export const filePurposes = ["profile", "enterprise", "journal"] as const;
export type FilePurpose = (typeof filePurposes)[number];

/** Bytes of one file as it is brought: a paper is kept as it is, a photo, as telephones take it, is drawn anew smaller. */
export const largestPaper = 5_000_000;
export const largestPhoto = 12_000_000;
/** A quarter of an hour as telephones record it, a minute and a half of a plain wave. */
export const largestRecording = 12_000_000;
/** Files of one owner. */
export const mostFiles = 20;
/** Photos in all the journals of a student. */
export const mostJournalFiles = 500;
/** Pixels of the longest side of a kept picture, and of its small copy for lists. */
export const longestSide = 2_000;
export const thumbSide = 320;
/** Pixels of a picture that is read at all: what the largest telephones take, and not much more. */
export const mostPixels = 52_000_000;

const endings: Record<FileMime | AudioMime, string> = {
  ...{ "application/pdf": ".pdf", "image/jpeg": ".jpg", "audio/mpeg": ".mp3" },
  ...{ "audio/mp4": ".m4a", "audio/ogg": ".ogg", "audio/webm": ".webm", "audio/wav": ".wav" },
};
const longestStem = 80;

/** Whether a file is a picture, which pages can show. */
export function isPicture(mime: string): boolean {
  return mime.startsWith("image/");
}

/** Whether a file is a voice, which pages can play. */
export function isVoice(mime: string): boolean {
  return mime.startsWith("audio/");
}

/** The name under which a file is shown and saved: without folders, without signs that hide or turn text around, at most
 * 80 characters, and with the ending of what it is, whatever it was called. `unnamed` stands in for a name of nothing. */
export function fileNameOf(typed: string, mime: FileMime | AudioMime, unnamed = "file"): string {
  const last = typed.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const stem = last
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\ufffd"<>:|?*]/gu, "")
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  return (Array.from(stem).slice(0, longestStem).join("").trim() || unnamed) + endings[mime];
}
