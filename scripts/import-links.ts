// Owns the file that takes the links with which new people open their accounts. Links never go to the terminal.
import { open, unlink } from "node:fs/promises";
import type { RunCounts } from "~/app/domain/import-run";
import { accept, type Outcome } from "~/app/domain/refusal";
import { commandLine } from "~/app/features/imports/own-run.server";
import { listRunLinks } from "~/app/features/imports/read-run-rows.server";
import type { RunLink } from "~/app/features/imports/run-view";
import type { Services } from "~/app/platform/services.server";
import { Remedy } from "./engines/remedy";

/**
 * Runs a commit that makes links and keeps them in a new file that only its owner reads. The file is made first, so that
 * nothing is committed whose links cannot be written; without links it is taken away again.
 */
export async function keepLinks(
  services: Services,
  runId: string,
  path: string,
  site: string,
  commit: () => Promise<Outcome<RunCounts>>,
): Promise<Outcome<{ counts: RunCounts; links: number }>> {
  const handle = await open(path, "wx", 0o600).catch((cause: unknown) => {
    const message = `${path} cannot be made for the links of new people: choose another with --links FILE.`;
    throw new Remedy(message, { cause });
  });
  let links: RunLink[] = [];
  try {
    const outcome = await commit();
    if (!outcome.ok) return outcome;
    links = await listRunLinks(services, commandLine, runId);
    await handle.writeFile(tableOf(links, site));
    return accept({ counts: outcome.value, links: links.length });
  } finally {
    await handle.close();
    if (links.length === 0) await unlink(path);
  }
}

/** CSV for a spreadsheet: with BOM, quoted, and no cell that a program would take for a formula. */
function tableOf(links: readonly RunLink[], site: string): string {
  const quote = (text: string) => `"${text.replace(/^[=+\-@]/, "'$&").replaceAll('"', '""')}"`;
  const lines = links.map(({ key, name, path }) =>
    [key, name, `${site}${path}`].map(quote).join(","),
  );
  return `\ufeff${["key,name,link", ...lines].join("\n")}\n`;
}
