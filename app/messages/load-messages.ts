/** Fetches the texts of one area, as data rather than script; the browser keeps them until they change. */
export async function loadMessages(path: string): Promise<object> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`no texts at ${path}: ${String(answer.status)}`);
  return (await answer.json()) as object;
}
