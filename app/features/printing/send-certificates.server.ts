// Owns how certificates travel as PDF: a student's own, and those of a class as one file, to be sealed
// by hand or handed over.
import { Readable } from "node:stream";
import type { SchoolActor, StudentActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { drawPaper } from "./draw-paper.server";
import { paperWords } from "./paper-words.data";
import { readPaperPrints } from "./read-paper-prints.server";
import { papersOf } from "./read-paper-scope.server";
import { writePaperPdf } from "./write-paper-pdf.server";
import { paths } from "~/app/paths";
import { audit } from "~/app/platform/db.server";
import { orNotFound } from "~/app/platform/http.server";
import { openPdf } from "~/app/platform/print/words.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

type On = Pick<Services, "db" | "clock" | "env">;
const certificates = { kind: "certificate" } satisfies Prisma.PaperWhereInput;

/** The student's own certificate, once it holds; 404 for any other paper. */
export async function sendOwnCertificate(
  { db, clock, env }: On,
  actor: StudentActor,
  paperId: Id,
): Promise<Response> {
  const prints = await readPaperPrints(
    { db, clock },
    {
      ...{ id: paperId, kind: "certificate", state: "valid" },
      placement: { studentId: actor.personId },
    },
  );
  const paper = orNotFound(prints.get(paperId));
  const verify = paths.verify.paper(paper.verifyCode ?? "");
  const verifyAt = env.PUBLIC_URL ? new URL(verify, env.PUBLIC_URL).href : verify;
  const bytes = await writePaperPdf(paper, { createdAt: clock.now(), verifyAt, withRecord: false });
  return pdf(new Uint8Array(bytes), `certificate-${paper.content.number}`);
}

/** The certificates of a class in the actor's scope as one PDF, those that hold or those that wait for the seal; 404 where
 * there are none. */
export async function sendCertificates(
  { db, clock }: On,
  actor: SchoolActor,
  { classId, isSealed }: { classId: Id; isSealed: boolean },
): Promise<Response> {
  const chosen = {
    placement: { enrolment: { classId } },
    state: isSealed ? ("valid" as const) : { in: ["signing" as const, "signed" as const] },
  };
  const rows = await db.paper.findMany({
    where: { AND: [certificates, papersOf(actor), chosen] },
    orderBy: { placement: { enrolment: { studentNumber: "asc" } } },
    select: { id: true },
  });
  orNotFound(rows[0]);
  const subject: [string, Id] = ["school_class", classId];
  await audit(db, clock.now(), { actor, action: "certificates.print", subject });
  const prints = await readPaperPrints({ db, clock }, { id: { in: rows.map(({ id }) => id) } });
  const title = paperWords.kinds.certificate;
  const file = openPdf({ title, locale: "zh-CN", createdAt: clock.now() });
  for (const { id } of rows) {
    const paper = prints.get(id);
    if (paper) drawPaper(file, paper);
  }
  file.end();
  return pdf(Readable.toWeb(file) as ReadableStream<Uint8Array>, "certificates");
}

function pdf(body: BodyInit, name: string): Response {
  return new Response(body, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${name}.pdf"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
