// Owns the last searches of a device: a cookie that only the search box's own address is sent, so that no page and no row
// knows them. Gone with a press, at sign-out, or after thirty days.
import { paths } from "~/app/paths";
import type { Suggestion } from "~/search/suggestions";
import { countedWords } from "./counted-words";

const name = "recent";
const most = 5;
const longest = 30;
const keptSeconds = 30 * 86_400;

const cookie = (value: string, seconds: number) =>
  `${name}=${value}; Path=${paths.listings.suggest()}; Max-Age=${String(seconds)}; SameSite=Lax; HttpOnly`;

/** The header that forgets them. */
export const forgetRecent = cookie("", 0);

/** What this device looked for, newest first; nothing where the cookie is not ours. */
export function recentSearches(request: Request): string[] {
  const value = /(?:^|;\s*)recent=([^;]+)/.exec(request.headers.get("cookie") ?? "")?.[1];
  if (!value) return [];
  try {
    const kept: unknown = JSON.parse(decodeURIComponent(value));
    if (!Array.isArray(kept)) return [];
    return kept.filter(isKept).slice(0, most);
  } catch {
    return [];
  }
}

/** What may be kept, as what may be counted: no number of a telephone, nothing that is long. */
const isKept = (words: unknown): words is string =>
  typeof words === "string" && words.length <= longest && countedWords(words) !== null;

/** The header that keeps these words before the others; null for words that are not kept. */
export function rememberSearch(request: Request, typed: string): string | null {
  const words = typed.replace(/\s+/g, " ").trim();
  if (!isKept(words)) return null;
  const key = countedWords(words);
  const others = recentSearches(request).filter((one) => countedWords(one) !== key);
  return cookie(encodeURIComponent(JSON.stringify([words, ...others].slice(0, most))), keptSeconds);
}

/** Own searches before what else may be meant: all of them while nothing is typed, then those that begin so. */
export function withRecent(
  recent: readonly string[],
  typed: string,
  suggested: readonly Suggestion[],
): Suggestion[] {
  const begin = countedWords(typed) ?? "";
  const own = recent
    .filter((words) => countedWords(words)?.startsWith(begin) && words !== typed.trim())
    .slice(0, begin === "" ? most : mostWhileTyping);
  const others = suggested.filter(({ text }) => !own.includes(text));
  return [...own.map((text) => ({ kind: "recent" as const, text })), ...others].slice(0, mostShown);
}
const mostWhileTyping = 2;
const mostShown = 8;
