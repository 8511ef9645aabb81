// Owns asking for many at once: who asks while a question is out waits and shares the next one, so that a crowd costs
// the database one round trip instead of one each. Nothing is remembered: every answer is read after it was asked for.

type Waiting<V> = { resolve: (found: V | undefined) => void; reject: (reason: unknown) => void };

/** Wraps a query for many keys as a query for one; `ask` answers with what it found, by key. */
export function together<V>(
  ask: (keys: string[]) => Promise<ReadonlyMap<string, V>>,
): (key: string) => Promise<V | undefined> {
  let next = new Map<string, Waiting<V>[]>();
  let isOut = false;

  async function askNext() {
    const asked = next;
    next = new Map();
    isOut = true;
    try {
      const found = await ask([...asked.keys()]);
      for (const [key, all] of asked) for (const { resolve } of all) resolve(found.get(key));
    } catch (error) {
      for (const all of asked.values()) for (const { reject } of all) reject(error);
    }
    isOut = false;
    if (next.size > 0) void askNext();
  }

  return (key) =>
    new Promise((resolve, reject) => {
      next.set(key, [...(next.get(key) ?? []), { resolve, reject }]);
      if (!isOut) void askNext();
    });
}
