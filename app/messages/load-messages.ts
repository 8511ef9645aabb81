const pauses = [500, 1_500, 4_000];

/** Fetches the texts of one area, as data rather than script; the browser keeps them until they change. A line that drops
 * for a moment is waited for: a page that is being left must not end in a failure. */
export async function loadMessages(path: string): Promise<object> {
  for (const pause of pauses) {
    const texts = await fetchTexts(path).catch(() => null);
    if (texts) return texts;
    await new Promise((done) => setTimeout(done, pause));
  }
  return fetchTexts(path);
}

async function fetchTexts(path: string): Promise<object> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`no texts at ${path}: ${String(answer.status)}`);
  return (await answer.json()) as object;
}
