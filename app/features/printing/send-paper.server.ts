// Owns how one paper travels to somebody of its school: as a PDF that opens in the browser, the record of who signed behind it.
import type { SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import { readPaperPrints } from "./read-paper-prints.server";
import { papersOf } from "./read-paper-scope.server";
import { paperFileName, writePaperPdf } from "./write-paper-pdf.server";

/** A frozen paper; 404 for one out of reach, and for a draft, which has no words yet. */
export async function sendPaper(
  services: Pick<Services, "db" | "clock" | "env">,
  actor: SchoolActor,
  paperId: Id,
): Promise<Response> {
  const prints = await readPaperPrints(services, { AND: [papersOf(actor), { id: paperId }] });
  const paper = orNotFound(prints.get(paperId));
  const { PUBLIC_URL } = services.env;
  const verify = paths.verify.paper(paper.verifyCode ?? "");
  const verifyAt = PUBLIC_URL ? new URL(verify, PUBLIC_URL).href : verify;
  const how = { createdAt: services.clock.now(), verifyAt, withRecord: true };
  const bytes = await writePaperPdf(paper, how);
  const name = encodeURIComponent(`${paperFileName(paper)}.pdf`);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "application/pdf",
      "content-length": String(bytes.length),
      "content-disposition": `inline; filename="paper.pdf"; filename*=UTF-8''${name}`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
