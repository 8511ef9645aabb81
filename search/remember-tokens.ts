// Owns that what was made of a short text is made once: firms, places and titles come again and again.

const longestRemembered = 60;
const mostRemembered = 10_000;

/** Remembers what was made of short texts (firms, places and titles come again and again) within a fixed room. */
export function remember<T extends string | string[]>(
  make: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= mostRemembered) known.clear();
    if (text.length <= longestRemembered) known.set(text, made);
    return made;
  };
}

/** Remembers what was made of each of the codes of a stock, for as long as the stock lives. */
export function remembered<T>(make: (code: string) => T): (code: string) => T {
  const made = new Map<string, T>();
  return (code) => {
    const known = made.get(code);
    if (known !== undefined) return known;
    const fresh = make(code);
    made.set(code, fresh);
    return fresh;
  };
}
