// Owns what the code on every page of a paper says, so that a pile of scans sorts itself: which paper, which page of how
// many, and the beginning of the hash of its words. How it is drawn and read is the features'.
import { type Id, isId } from "./values";

/** `page` from 1; `hash`: the first eight hex digits of the hash of the words. */
export type PageCode = { paperId: Id; page: number; pages: number; hash: string };

const mark = "ZQ1";
const shape = /^ZQ1\.([\w-]{22})\.(\d{1,3})\.(\d{1,3})\.([0-9a-f]{8})$/;

/** The text of a page's code: at most 43 signs, so that its squares stay large. */
export function formatPageCode({ paperId, page, pages, hash }: PageCode): string {
  return [mark, packId(paperId), page, pages, hash.slice(0, 8)].join(".");
}

/** What a code says; null for any other text, also for a page beyond the last. */
export function parsePageCode(text: string): PageCode | null {
  const [, packed = "", page, pages, hash = ""] = shape.exec(text) ?? [];
  const paperId = unpackId(packed);
  const code = { paperId, page: Number(page), pages: Number(pages), hash };
  return isId(paperId) && code.page >= 1 && code.page <= code.pages ? code : null;
}

/** The sixteen bytes of an id in 22 signs (RFC 4648, section 5). */
function packId(id: Id): string {
  const bytes = id.replaceAll("-", "").match(/../g) ?? [];
  const text = btoa(String.fromCharCode(...bytes.map((hex) => parseInt(hex, 16))));
  return text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function unpackId(packed: string): string {
  if (packed === "") return "";
  const bytes = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
  const hex = Array.from(bytes, (sign) => sign.charCodeAt(0).toString(16).padStart(2, "0"));
  return hex.join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
