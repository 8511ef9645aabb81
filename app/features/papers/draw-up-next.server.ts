// Owns one press on the page of a placement: its consent or agreement is drawn up and sent to those who sign.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { drawUpPapers } from "./draw-up-papers.server";
import { openPaper } from "./open-paper.server";

export const DrawUpNext = z.strictObject({
  placementId: Id,
  kind: z.enum(["consent", "agreement"]),
});
export type DrawUpNext = z.infer<typeof DrawUpNext>;

/** Draws up a paper and opens it; where it may not open yet the draft stays, and the refusal says what is missing.
 * Refusals: those of `drawUpPapers` and `openPaper`, `paper.changed_meanwhile` where one is on its way already. */
export async function drawUpNext(
  on: Pick<Services, "db" | "clock" | "env">,
  actor: SchoolActor,
  { placementId, kind }: DrawUpNext,
): Promise<Outcome<unknown>> {
  const drawn = await drawUpPapers(on, actor, { placementIds: [placementId], kind });
  if (!drawn.ok) return drawn;
  const [paperId] = drawn.value.paperIds;
  return paperId ? openPaper(on, actor, { paperId }) : refuse("paper.changed_meanwhile");
}
