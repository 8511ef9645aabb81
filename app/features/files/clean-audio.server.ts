// Owns what becomes of a voice that somebody brings: told apart by its bytes, never by its name; a film is none. Kept as it
// came, for nothing of ours opens it but a player.
import { fileTypeFromBuffer } from "file-type";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { type AudioMime, largestRecording } from "~/app/domain/stored-file";

export type CleanAudio = { mime: AudioMime; bytes: Buffer };

/** Containers are told by their first bytes, whether a film lies in one by its tracks. */
const meant: Record<string, AudioMime> = {
  "audio/mpeg": "audio/mpeg",
  "audio/x-m4a": "audio/mp4",
  "audio/mp4": "audio/mp4",
  "video/mp4": "audio/mp4",
  "audio/ogg": "audio/ogg",
  "audio/ogg; codecs=opus": "audio/ogg",
  "video/webm": "audio/webm",
  "audio/webm": "audio/webm",
  "audio/wav": "audio/wav",
};
/** The handler of a film in MP4 and 3GP; the codecs of one in WebM. */
const filmed = [
  Buffer.from("vide"),
  Buffer.from("V_VP"),
  Buffer.from("V_AV1"),
  Buffer.from("V_MP"),
];

/** A recorded voice as it came. Refusals: `file.empty`, `file.too_large`, `file.not_audio`. */
export async function cleanAudio(bytes: Buffer): Promise<Outcome<CleanAudio>> {
  if (bytes.length === 0) return refuse("file.empty");
  if (bytes.length > largestRecording) {
    return refuse("file.too_large", { most: largestRecording / 1_000_000 });
  }
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const mime = meant[type?.mime ?? ""];
  if (!mime || isFilm(mime, bytes)) return refuse("file.not_audio");
  return accept({ mime, bytes });
}

function isFilm(mime: AudioMime, bytes: Buffer): boolean {
  if (mime !== "audio/mp4" && mime !== "audio/webm") return false;
  return filmed.some((track) => bytes.includes(track));
}
