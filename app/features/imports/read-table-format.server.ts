// Owns what a file is by its first bytes, whatever its name says. Only two things are read, a text table and a workbook;
// all else is told by what it is.
import { accept, type Outcome, refuse } from "~/app/domain/refusal";

export type TableFormat = "text" | "workbook";

/** First bytes in hexadecimal and the key of `imports:unreadable` that says what begins so. */
const beginnings: readonly [hex: string, why: string][] = [
  ["89504e47", "picture"],
  ["ffd8ff", "picture"],
  ["47494638", "picture"],
  ["49492a00", "picture"],
  ["4d4d002a", "picture"],
  ["52494646", "picture"],
  ["25504446", "pdf"],
  ["504b0506", "archive"],
  ["52617221", "archive"],
  ["377abcaf", "archive"],
  ["1f8b", "archive"],
  ["0908", "old_workbook"],
  ["0904", "old_workbook"],
  ["7b5c727466", "document"],
];
/** Streams of the container in which Office kept everything before 2007, and keeps what has a password still. */
const streams: readonly [name: string, why: string][] = [
  ["EncryptedPackage", "password"],
  ["Workbook", "old_workbook"],
  ["Book", "old_workbook"],
  ["WordDocument", "document"],
];
const webPage = /^\s*(?:<(?:!doctype|html|head|meta|body|table|style|div|\?xml)\b|mime-version:)/i;

/** Tells a text table from a workbook. Refuses `import.unreadable` with what the file is instead. */
export function formatOf(bytes: Buffer): Outcome<TableFormat> {
  if (bytes.length === 0) return refuse("import.unreadable", { why: "empty" });
  const hex = bytes.subarray(0, 8).toString("hex");
  if (hex.startsWith("504b0304")) return accept("workbook");
  const why = otherFile(bytes, hex) ?? otherText(bytes.subarray(0, 4096));
  return why === null ? accept("text") : refuse("import.unreadable", { why });
}

function otherFile(bytes: Buffer, hex: string): string | null {
  if (hex === "d0cf11e0a1b11ae1") return inContainer(bytes);
  return beginnings.find(([beginning]) => hex.startsWith(beginning))?.[1] ?? null;
}

function otherText(head: Buffer): string | null {
  const wide = utf16Of(head);
  if (head.includes(0) && wide === null) return "not_text";
  const text = wide === null ? head.toString("latin1") : new TextDecoder(wide).decode(head);
  return webPage.test(text.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, "")) ? "web_page" : null;
}

function inContainer(bytes: Buffer): string {
  const found = streams.find(([name]) => bytes.includes(Buffer.from(name, "utf16le")));
  return found?.[1] ?? "not_text";
}

/** With its mark, or with the zeros of Latin signs at one side of each pair only. */
export function utf16Of(head: Buffer): "utf-16le" | "utf-16be" | null {
  const mark = head.subarray(0, 2).toString("hex");
  if (mark === "fffe") return "utf-16le";
  if (mark === "feff") return "utf-16be";
  const zerosAt = (side: number) =>
    head.filter((byte, at) => byte === 0 && at % 2 === side).length * 20 > head.length;
  const [isHigh, isLow] = [zerosAt(0), zerosAt(1)];
  if (isHigh === isLow) return null;
  return isLow ? "utf-16le" : "utf-16be";
}
