// Owns that a page which came back with a form's faults says so in its tab, also where no script runs.

const title = Buffer.from("<title>");

/** The page with `prefix` (plain text, nothing to escape) before the title of its document; as it was where it has none. */
export function withFaultTitle(page: Buffer<ArrayBuffer>, prefix: string): Buffer<ArrayBuffer> {
  const at = page.indexOf(title);
  if (at < 0) return page;
  const begin = at + title.length;
  return Buffer.concat([page.subarray(0, begin), Buffer.from(prefix), page.subarray(begin)]);
}
