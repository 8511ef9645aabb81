// Owns the school's seal under certificates: set online by whoever has it on file, they hold at once.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { movePaper } from "./move-paper.server";
import { placementsOf } from "./own-papers.server";
import { type From, sealPapers } from "./sign-paper.server";
import type { Services } from "~/app/platform/services.server";
import { mostCertificates } from "./issue-certificates.server";

export const SealCertificates = z.strictObject({
  paperIds: z.array(Id).min(1).max(mostCertificates),
});

/** Seals certificates of the actor's scope and makes them valid. Refusals: `paper.not_found`, those of `sealPapers` and
 * `movePaper`. One that was sealed and is not valid yet becomes so with the next press. */
export async function sealCertificates(
  services: Pick<Services, "db" | "clock" | "env">,
  actor: SchoolActor,
  { paperIds }: z.infer<typeof SealCertificates>,
  from: From,
): Promise<Outcome<{ sealed: number }>> {
  const ids = [...new Set(paperIds)];
  const rows = await services.db.paper.findMany({
    where: {
      ...{ id: { in: ids }, kind: "certificate", state: { in: ["signing", "signed"] } },
      placement: placementsOf(actor),
    },
    select: { id: true, contentHash: true, state: true },
  });
  if (rows.length !== ids.length) return refuse("paper.not_found");
  const papers = rows
    .filter(({ state }) => state === "signing")
    .map(({ id, contentHash }) => `${id}.${contentHash ?? ""}`);
  if (papers.length > 0) {
    const sealed = await sealPapers(services, actor, { papers }, from);
    if (!sealed.ok) return sealed;
  }
  for (const paperId of ids) {
    const valid = await movePaper(services, actor, { paperId, step: "validate" });
    if (!valid.ok) return valid;
  }
  return accept({ sealed: ids.length });
}
