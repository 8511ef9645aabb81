// Owns remembering answers for texts that come again and again (titles, places, firms), within a fixed room.

const mostRemembered = 50_000;

/** The same answers as `make`, each made once while there is room; everything is forgotten when there is none. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= mostRemembered) known.clear();
    known.set(text, made);
    return made;
  };
}
