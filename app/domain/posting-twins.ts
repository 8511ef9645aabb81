// Owns telling that two postings of one firm say the same in other words, by a key that both get. Leaves keeping the key
// to the import and showing twins to features/listings.
import { twinNoise, twinSpellings } from "./posting-twins.data";
import { plain } from "./sheet";
import { simplify } from "./simplified";

/**
 * One key for near-duplicates: without urgency, praise, counts and numbers of the posting, whatever the brackets, signs,
 * script and order of words. Another trade, level, place or firm is another key. Equal keys are for showing postings
 * together, never for deleting one.
 */
export function twinKeyOf({
  enterpriseKey,
  title,
  regionCodes,
}: {
  enterpriseKey: string;
  title: string;
  regionCodes: readonly string[];
}): string {
  const places = [...new Set(regionCodes)].sort().join(",");
  return [enterpriseKey, wordsOf(title).join(" "), places].join("|");
}

/** The words of a title that tell the job, in order of the alphabet; the whole title where nothing else is left. */
function wordsOf(title: string): string[] {
  let flat = simplify(title.normalize("NFKC")).toLowerCase();
  for (const [pattern, by] of twinSpellings) flat = flat.replace(pattern, by);
  const bare = flat.replace(twinNoise, " ");
  const words = bare.match(/\p{Script=Han}+|[a-z0-9](?:[a-z0-9.+#]*[a-z0-9+#])?/gu) ?? [];
  return words.length > 0 ? [...words].sort() : [plain(flat)];
}
