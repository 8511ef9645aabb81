// Owns what happens while the search engine is away: the stand-in answers and says so. Leaves the catching up to the
// reconciler, which compares `versions` with the truth.
import type { SearchHits, SearchIndex } from "./port";

const patience = 800; // ms that a search waits for the primary
const rest = 2_000; // ms in which a failed primary is not asked again

/** What could not be done by the primary, for the log. Never holds what somebody searched for. */
type OnDegraded = (during: "search" | "write" | "settings", error: unknown) => void;

/** One index out of two. Writes go to the secondary, which must take them, then to the primary, which may miss them:
 * the reconciler repairs. A search is answered within a second of an outage, `degraded`, and fails only when both do.
 * `versions`, `count` and `isCurrent` tell of the primary while it answers; `isHealthy` is the primary's. */
export function withFallback<Document, Query>(
  primary: SearchIndex<Document, Query>,
  secondary: SearchIndex<Document, Query>,
  onDegraded: OnDegraded,
): SearchIndex<Document, Query> {
  let restsUntil = 0;
  let owesSettings = false;

  const write = async (to: (index: SearchIndex<Document, Query>) => Promise<void>) => {
    await to(secondary);
    try {
      if (owesSettings) await primary.applySettings();
      owesSettings = false;
      await to(primary);
    } catch (error) {
      onDegraded("write", error);
    }
  };
  /** Asked of the primary while it answers in time; each answer of the stand-in says so. */
  const inTime = async (
    ask: (index: SearchIndex<Document, Query>) => Promise<SearchHits[]>,
  ): Promise<SearchHits[]> => {
    const standIn = async () => (await ask(secondary)).map((hits) => ({ ...hits, degraded: true }));
    if (performance.now() < restsUntil) return standIn();
    try {
      return await within(patience, ask(primary));
    } catch (error) {
      restsUntil = performance.now() + rest;
      onDegraded("search", error);
      return standIn();
    }
  };
  const primaryElse = async <T>(ask: (index: SearchIndex<Document, Query>) => Promise<T>) => {
    try {
      return await ask(primary);
    } catch {
      return ask(secondary);
    }
  };

  return {
    upsert: (documents) => write((index) => index.upsert(documents)),
    remove: (ids) => write((index) => index.remove(ids)),
    clear: () => write((index) => index.clear()),
    ask: (queries) => inTime((index) => index.ask(queries)),
    async search(query) {
      const [hits] = await inTime(async (index) => [await index.search(query)]);
      if (!hits) throw new Error("no engine answered");
      return hits;
    },
    versions: (afterId, limit) => primaryElse((index) => index.versions(afterId, limit)),
    count: () => primaryElse((index) => index.count()),
    async applySettings() {
      await secondary.applySettings();
      try {
        await primary.applySettings();
      } catch (error) {
        owesSettings = true;
        onDegraded("settings", error);
      }
    },
    isCurrent: () => primary.isCurrent(),
    rebuild: (fill) =>
      primary.rebuild((into) =>
        fill({
          async upsert(documents) {
            await secondary.upsert(documents);
            await into.upsert(documents);
          },
        }),
      ),
    isHealthy: () => primary.isHealthy(),
  };
}

async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
