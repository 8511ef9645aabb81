// Owns what every step of a paper leaves behind: its line in the paper's own history, the event, the trail.
import type { EventOf } from "~/app/domain/event";
import type { PaperActor, PaperKind, PaperState, PaperStepName, Party } from "~/app/domain/paper";
import type { Id } from "~/app/domain/values";
import { announce, audit, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";

export type Who = { personId: Id | null; role: PaperActor };
type Step = {
  paper: { id: Id; kind: PaperKind; state: PaperState };
  step: PaperStepName;
  to: PaperState;
  actor: Who;
  party?: Party;
  reason?: string;
  /** How those concerned hear of it, where not by this step alone. */
  told?: EventOf<"paper.moved">["told"];
};

/** Writes a step down and says it. */
export async function recordStep(
  tx: Tx,
  now: Date,
  { paper, step, to, ...by }: Step,
): Promise<void> {
  const { actor, party = null, reason = "", told } = by;
  await tx.paperStep.create({
    data: {
      ...{ id: newId(now.getTime()), paperId: paper.id, step, from: paper.state, to, party },
      ...{ actorId: actor.personId, actorRole: actor.role, reason, at: now },
    },
  });
  const { id: paperId, kind } = paper;
  await announce(tx, now, {
    ...{ name: "paper.moved", paperId, kind, step, to },
    ...(told ? { told } : {}),
  });
  await audit(tx, now, { actor, action: `paper.${step}`, subject: ["paper", paper.id] });
}
