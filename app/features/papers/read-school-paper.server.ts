// Owns a school's page of one paper: its draft or frozen words, its names, what can be done with it now, what happened.
import {
  type PaperKind,
  type PaperState,
  type PaperStepName,
  paperStepsOpenTo,
} from "~/app/domain/paper";
import { type PaperContent } from "~/app/domain/paper-content";
import type { SchoolActor } from "~/app/domain/permission";
import type { Currency, Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { writeDraft } from "./freeze-paper.server";
import { papersOf } from "./own-papers.server";
import { type PlacementFacts, readPaperFacts } from "./read-paper-facts.server";
import { type PaperView, readPaperView } from "./read-paper-view.server";
import { findAuthority } from "./sign-paper.server";
import { comesByLink } from "./signature-places.server";

export type HistoryLine = { step: PaperStepName; at: Date; by: string; reason: string };
export type AmendableNow = { currency: Currency; fields: Partial<Record<string, string>> };
export type SchoolPaper = {
  paperId: Id;
  placementId: Id;
  kind: PaperKind;
  number: string;
  state: PaperState;
  reason: string;
  student: string;
  firm: string;
  /** Null while a draft. */
  view: PaperView | null;
  content: PaperContent;
  steps: PaperStepName[];
  maySeal: boolean;
  /** What an amendment would change, as a form shows it. */
  now: AmendableNow;
  /** Empty places whose holder comes by a link. */
  byLink: Id[];
  history: HistoryLine[];
};
type On = Pick<Services, "db" | "clock" | "env">;

/** A paper of the actor's scope, or null. */
export async function readSchoolPaper(
  on: On,
  actor: SchoolActor,
  paperId: Id,
): Promise<SchoolPaper | null> {
  const { db, clock, env } = on;
  const where = { AND: [{ id: paperId }, papersOf(actor)] };
  const row = await db.paper.findFirst({
    where,
    select: {
      ...{ id: true, placementId: true, kind: true, number: true, state: true, reason: true },
      schoolId: true,
      steps: {
        orderBy: { at: "desc" },
        select: { step: true, at: true, actorId: true, reason: true },
      },
    },
  });
  if (!row) return null;
  const now = clock.now();
  const ids = [row.placementId];
  const facts = await readPaperFacts(db, ids, { now, dutyPhone: env.COMPLAINT_PHONE });
  const of = facts.get(row.placementId);
  if (!of) return null;
  const view = row.state === "draft" ? null : await readPaperView(on, where);
  const people = await db.person.findMany({
    where: { id: { in: row.steps.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const { steps, schoolId: _, id: __, ...paper } = row;
  return {
    ...{ ...paper, paperId, view, student: of.values.student ?? "", firm: of.values.firm ?? "" },
    content: view?.content ?? (await writeDraft(db, row, of)).content,
    ...{ steps: paperStepsOpenTo(row.state, actor.role), now: standingOf(of) },
    maySeal: (await findAuthority(db, actor, now)) !== null,
    byLink: (view?.places ?? [])
      .filter(({ party, signedAt }) => !signedAt && comesByLink(party, of))
      .map(({ signatureId }) => signatureId),
    history: steps.map(({ step, at, actorId, reason }) => ({
      ...{ step: step as PaperStepName, at, reason },
      by: actorId ? (nameOf.get(actorId) ?? "") : "",
    })),
  };
}

function standingOf({ terms, values, startsOn, endsOn, teacherId }: PlacementFacts): AmendableNow {
  const fields = {
    ...{ startsOn: startsOn ?? "", endsOn: endsOn ?? "", place: terms.place },
    ...{ mentorName: values.mentor ?? "", mentorPhone: values.mentor_phone ?? "" },
    ...{ teacherId: teacherId ?? "", pay: terms.pay === null ? "" : String(terms.pay / 100) },
  };
  return { currency: terms.payCurrency, fields };
}
