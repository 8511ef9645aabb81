// Okapi BM25 over tokens, as a text search would rank (Robertson and Zaragoza 2009): k1 1.2, b .75.

const k1 = 1.2;
const b = 0.75;

/** Scores of all documents for a query of tokens. */
export function bm25(documents: readonly (readonly string[])[]) {
  const average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const postings = new Map<string, Map<number, number>>();
  for (const [n, tokens] of documents.entries())
    for (const token of tokens) {
      const of = postings.get(token) ?? new Map<number, number>();
      postings.set(token, of.set(n, (of.get(n) ?? 0) + 1));
    }
  return (query: readonly string[]): Float64Array => {
    const scores = new Float64Array(documents.length);
    for (const token of new Set(query)) {
      const of = postings.get(token);
      if (!of) continue;
      const rarity = Math.log(1 + (documents.length - of.size + 0.5) / (of.size + 0.5));
      for (const [n, times] of of) {
        const length = documents[n]?.length ?? 0;
        const held = times + k1 * (1 - b + (b * length) / average);
        scores[n]! += (rarity * times * (k1 + 1)) / held;
      }
    }
    return scores;
  };
}
