// Owns the file that takes the links with which new students open their accounts. Links never go to the terminal.
import { open, unlink } from "node:fs/promises";
import type { Outcome } from "~/app/domain/refusal";
import type { RosterCommit, StudentLink } from "~/app/features/imports/commit-roster.server";
import { paths } from "~/app/paths";
import { Remedy } from "./engines/remedy";

/**
 * Runs a commit that makes links and keeps them in a new file that only its owner reads. The file is made first, so that
 * no link is lost to a folder that cannot be written; without links it is taken away again.
 */
export async function keepLinks(
  path: string,
  baseUrl: string,
  commit: () => Promise<Outcome<RosterCommit>>,
): Promise<Outcome<RosterCommit>> {
  const handle = await open(path, "wx", 0o600).catch((cause: unknown) => {
    const message = `${path} cannot be made for the links of new students: choose another with --links FILE.`;
    throw new Remedy(message, { cause });
  });
  let links: StudentLink[] = [];
  try {
    const outcome = await commit();
    if (outcome.ok) links = outcome.value.links;
    await handle.writeFile(tableOf(links, baseUrl));
    return outcome;
  } finally {
    await handle.close();
    if (links.length === 0) await unlink(path);
  }
}

/** CSV for a spreadsheet: with BOM, quoted, and no cell that a program would take for a formula. */
function tableOf(links: StudentLink[], baseUrl: string): string {
  const quote = (text: string) => `"${text.replace(/^[=+\-@]/, "'$&").replaceAll('"', '""')}"`;
  const lines = links.map(({ studentNumber, name, token }) =>
    [studentNumber, name, `${baseUrl}${paths.join(token)}`].map(quote).join(","),
  );
  return `\ufeff${["student_number,name,link", ...lines].join("\n")}\n`;
}
