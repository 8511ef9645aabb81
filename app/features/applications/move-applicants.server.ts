// Owns one press for many applications: the move of a single application, or its new colleague, for every ticked row,
// each in its own transaction; what became of each is told.
import { z } from "zod";
import { moves, refusalReasons } from "~/app/domain/application";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, type Refusal, type RefusalCode, refuse } from "~/app/domain/refusal";
import { Id, isId } from "~/app/domain/values";
import { openTimes } from "~/app/features/interviews/read-open-times.server";
import type { Services } from "~/app/platform/services.server";
import { assignApplication } from "./assign-application.server";
import { MoveApplication, moveApplication } from "./move-application.server";

export const batchDeeds = ["review", "shortlist", "invite", "refuse", "assign"] as const;
export type BatchDeed = (typeof batchDeeds)[number];

/** A ticked row as the page showed it: the application's id and version. */
const Tick = z
  .string()
  .regex(/^.{36}\.\d{1,9}$/)
  .refine((tick) => isId(tick.slice(0, 36)));

export const MoveApplicants = z.strictObject({
  tick: z.array(Tick).max(100).default([]),
  deed: z.enum(batchDeeds),
  interviewAt: MoveApplication.shape.interviewAt,
  inviteNote: MoveApplication.shape.note,
  reason: z.enum(refusalReasons).optional(),
  refuseNote: MoveApplication.shape.note,
  assigneeId: z.union([z.literal("nobody"), Id]).optional(),
});
export type MoveApplicants = z.infer<typeof MoveApplicants>;

/** What became of a batch: how many were done, and which were not, with their names where they are the firm's. */
export type BatchReport = {
  deed: BatchDeed;
  done: number;
  left: { applicationId: Id; name: string | null; refusal: Refusal }[];
};

type On = Pick<Services, "db" | "clock">;

/** Does one deed to every ticked application, as if each had been pressed alone: what cannot be done is left as it was
 * and named with its reason; the others are done. Refusals: `application.none_ticked`, and what the deed itself still
 * needs: `application.{times_missing, reason_needed, assignee_unknown}`. Several invited to one hour come as a group. */
export async function moveApplicants(
  services: On,
  actor: EnterpriseActor,
  input: MoveApplicants,
): Promise<Outcome<BatchReport>> {
  const { tick, deed } = input;
  const lacking = lackOf(input);
  if (lacking) return refuse(lacking);
  const without = await findListingWithoutTimes(services, actor, input);
  if (without) return refuse("application.times_missing", without);
  const left: { applicationId: Id; refusal: Refusal }[] = [];
  for (const one of new Set(tick)) {
    const [applicationId = "", version] = one.split(".");
    const outcome = await doOne(services, actor, input, applicationId, Number(version));
    if (!outcome.ok) left.push({ applicationId, refusal: outcome.refusal });
  }
  const names = await namesOf(services, actor, left);
  return accept({
    deed,
    done: new Set(tick).size - left.length,
    left: left.map((one) => ({ ...one, name: names.get(one.applicationId) ?? null })),
  });
}

/** What the press still needs before any row is touched. */
function lackOf({ tick, deed, reason, assigneeId }: MoveApplicants): RefusalCode | null {
  if (tick.length === 0) return "application.none_ticked";
  if (deed === "refuse" && !reason) return "application.reason_needed";
  return deed === "assign" && !assigneeId ? "application.assignee_unknown" : null;
}

/** A listing of the ticked rows whose students would be invited to no time at all: none is written, none open. */
function findListingWithoutTimes(
  { db, clock }: On,
  { enterpriseId }: EnterpriseActor,
  { tick, deed, interviewAt }: MoveApplicants,
): Promise<{ title: string } | null> {
  if (deed !== "invite" || interviewAt) return Promise.resolve(null);
  const ids = tick.map((one) => one.split(".")[0] ?? "");
  const invited = { id: { in: ids }, status: { in: [...moves.invite.from] } };
  const slots = { none: openTimes(clock.now()) };
  return db.listing.findFirst({
    where: { enterpriseId, applications: { some: invited }, slots },
    select: { title: true },
  });
}

function doOne(
  services: On,
  actor: EnterpriseActor,
  input: MoveApplicants,
  applicationId: Id,
  version: number,
): Promise<Outcome<unknown>> {
  const { deed, interviewAt, reason, assigneeId = "nobody" } = input;
  if (deed === "assign") return assignApplication(services, actor, { applicationId, assigneeId });
  const of = { applicationId, version, move: deed };
  if (deed === "invite") {
    const invite = { ...of, interviewAt, note: input.inviteNote };
    return moveApplication(services, actor, invite, { isGroup: input.tick.length > 1 });
  }
  const note = deed === "refuse" ? input.refuseNote : "";
  return moveApplication(services, actor, { ...of, reason, note });
}

async function namesOf(
  { db }: On,
  { enterpriseId }: EnterpriseActor,
  rows: readonly { applicationId: Id }[],
): Promise<Map<Id, string>> {
  const found = await db.application.findMany({
    where: {
      ...{ id: { in: rows.map((row) => row.applicationId) }, status: { not: "draft" } },
      listing: { enterpriseId },
    },
    select: { id: true, snapshot: true },
  });
  return new Map(found.map(({ id, snapshot }) => [id, (snapshot as { name: string }).name]));
}
