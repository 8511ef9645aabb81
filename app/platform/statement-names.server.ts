// Owns which statements the database keeps ready on a connection: read and planned once instead of at every page.

const mostNamed = 500;
const mostSeen = 5_000;

/** Names a statement from the second time on. A list of changing length makes a new statement for each length, which may
 * never come again: those stay unnamed, and so does what comes when all names are given. */
export function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  const seen = new Set<string>();
  return ({ sql }) => {
    const name = names.get(sql);
    if (name !== undefined) return name;
    if (!seen.has(sql)) {
      if (seen.size < mostSeen) seen.add(sql);
      return "";
    }
    if (names.size >= mostNamed) return "";
    seen.delete(sql);
    const given = `zq_${String(names.size)}`;
    names.set(sql, given);
    return given;
  };
}
