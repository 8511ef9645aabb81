// Owns that what was made of a short text is made once: firms, places and titles come again and again.

const longestRemembered = 60;
const mostRemembered = 10_000;

/** Remembers what was made of short texts (firms, places and titles come again and again) within a fixed room. */
export function remember(make: (text: string) => string[]): (text: string) => string[] {
  const known = new Map<string, string[]>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const made = make(text);
    if (known.size >= mostRemembered) known.clear();
    if (text.length <= longestRemembered) known.set(text, made);
    return made;
  };
}
