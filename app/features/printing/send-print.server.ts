// Owns how a print travels to a browser: as a file to be saved, while it is still being drawn.
import type { SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { orNotFound } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import type { PaperPrint } from "./paper-print";
import { readPaperPrints } from "./read-paper-prints.server";
import { readPrint } from "./read-print.server";
import { streamPrint } from "./stream-print.server";

/** Papers read at once. */
const atOnce = 25;

/** The PDF of a print; 404 for whoever may not have it. */
export async function sendPrint(
  services: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { printId, isDuplex }: { printId: Id; isDuplex: boolean },
): Promise<Response> {
  const print = orNotFound(await readPrint(services, actor, printId));
  const ids = print.lines.map(({ paperId }) => paperId);
  let known = new Map<Id, PaperPrint>();
  const next = async (paperId: Id) => {
    if (!known.has(paperId)) {
      const from = ids.indexOf(paperId);
      known = await readPaperPrints(services, { id: { in: ids.slice(from, from + atOnce) } });
    }
    return known.get(paperId) ?? null;
  };
  return new Response(streamPrint(print, { isDuplex, next }), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="print-${print.number}.pdf"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
