// Owns what each reader finds of papers: a guest the one of the link, a student the own ones, a firm those at its houses.
import type { PaperKind, PaperState, Party } from "~/app/domain/paper";
import type { EnterpriseActor, StudentActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Guest } from "~/app/features/guests/find-guest.server";
import type { Services } from "~/app/platform/services.server";
import { papersOf } from "./own-papers.server";
import { type PaperView, readPaperView } from "./read-paper-view.server";

type On = Pick<Services, "db" | "clock" | "env">;

export type GuestPaper = { paper: PaperView | null; party: Party; callDueAt: Date | null };

/** The paper of a link, and until when somebody calls back who was asked to; null where it is gone. */
export async function readGuestPaper(on: On, guest: Guest): Promise<GuestPaper> {
  const { paperId, placementId, party } = guest;
  const paper = paperId ? await readPaperView(on, { id: paperId, placementId }) : null;
  const call = await on.db.callRequest.findFirst({
    where: { placementId, doneAt: null },
    select: { dueAt: true },
  });
  return { paper, party, callDueAt: call?.dueAt ?? null };
}

/** A paper that a student or a firm may read, or null. */
export function readOwnPaper(
  on: On,
  actor: StudentActor | EnterpriseActor,
  paperId: Id,
): Promise<PaperView | null> {
  return readPaperView(on, { AND: [{ id: paperId }, papersOf(actor)] });
}

export type PaperLine = {
  paperId: Id;
  kind: PaperKind;
  number: string;
  state: PaperState;
  contentHash: string;
  student: string;
  group: string;
  firm: string;
  school: string;
  startsOn: Date | null;
  signBy: Date | null;
  /** The reader's own name is missing. */
  isMine: boolean;
  missing: Party[];
};

/** The papers of a student or of a firm, those that wait for them first. */
export async function listOwnPapers(
  { db }: On,
  actor: StudentActor | EnterpriseActor,
): Promise<PaperLine[]> {
  const rows = await db.paper.findMany({
    where: { AND: [papersOf(actor), { state: { not: "expired" } }] },
    orderBy: { createdAt: "desc" },
    take: 300,
    select: {
      ...{ id: true, kind: true, number: true, state: true, contentHash: true, signBy: true },
      placement: {
        select: {
          ...{ startsOn: true, coHostId: true, student: { select: { name: true } } },
          enrolment: { select: { schoolClass: { select: { name: true } } } },
          ...{
            enterprise: { select: { shortName: true } },
            school: { select: { shortName: true } },
          },
        },
      },
      signatures: { where: { voidedAt: null, signedAt: null }, select: { party: true } },
    },
  });
  const lines = rows.map(({ id, placement, signatures, contentHash, ...row }): PaperLine => {
    const missing = row.state === "signing" ? signatures.map(({ party }) => party) : [];
    const isCoHost = actor.side === "enterprise" && placement.coHostId === actor.enterpriseId;
    const own = actor.side === "student" ? "student" : isCoHost ? "co_host" : "firm";
    return {
      ...{ ...row, paperId: id, missing, isMine: missing.includes(own) },
      ...{ contentHash: contentHash ?? "", startsOn: placement.startsOn },
      ...{ student: placement.student.name, group: placement.enrolment.schoolClass.name },
      ...{ firm: placement.enterprise.shortName, school: placement.school.shortName },
    };
  });
  return lines.sort((one, other) => Number(other.isMine) - Number(one.isMine));
}
