// Owns what the school's page of a placement says of its papers: each with who has signed, and which one may be drawn up
// next. Which papers a whole school waits for is read-school-papers'.
import {
  type PaperKind,
  paperSteps,
  type PaperState,
  parties,
  type Party,
  standingPapers,
} from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { placementsOf } from "./own-papers.server";

export type PaperOfPlacement = {
  paperId: Id;
  kind: PaperKind;
  number: string;
  state: PaperState;
  reason: string;
  signed: { party: Party; name: string; at: Date }[];
  /** Whose name is missing while it is signed, or was when it ran out. */
  missing: { party: Party; name: string }[];
};
export type PlacementPapers = {
  papers: PaperOfPlacement[];
  /** Kinds of which none stands, in the order in which they come; of `again` the last one ran out. */
  undrawn: ("consent" | "agreement")[];
  again: ("consent" | "agreement")[];
  /** The one that the actor may draw up now: the agreement once the family has signed. */
  next: "consent" | "agreement" | null;
};

/** The papers of a placement in the actor's scope, the newest first; null where there is no such placement. */
export async function listPlacementPapers(
  { db }: Pick<Services, "db">,
  actor: SchoolActor,
  placementId: Id,
): Promise<PlacementPapers | null> {
  const row = await db.placement.findFirst({
    where: { AND: [{ id: placementId }, placementsOf(actor)] },
    select: {
      ...{ state: true, kind: true },
      papers: {
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        select: {
          ...{ id: true, kind: true, number: true, state: true, reason: true },
          signatures: {
            where: { voidedAt: null },
            select: { party: true, signerName: true, signedAt: true },
          },
        },
      },
    },
  });
  if (!row) return null;
  const papers = row.papers.map(({ id: paperId, signatures: places, ...paper }) => {
    const signatures = parties.flatMap((of) => places.filter(({ party }) => party === of));
    const signed = signatures.flatMap(({ party, signerName: name, signedAt: at }) =>
      at ? [{ party, name, at }] : [],
    );
    const empty = signatures.filter(({ signedAt }) => signedAt === null);
    const missing = empty.map(({ party, signerName: name }) => ({ party, name }));
    return { ...paper, paperId, signed, missing: isWaiting(paper.state) ? missing : [] };
  });
  return { papers, ...nextOf(row, papers, paperSteps.open.by.includes(actor.role)) };
}

const isWaiting = (state: PaperState) => state === "signing" || state === "expired";

function nextOf(
  { state, kind }: { state: string; kind: string },
  papers: readonly PaperOfPlacement[],
  mayDraw: boolean,
): Omit<PlacementPapers, "papers"> {
  const isToCome = state === "confirmed" || state === "running";
  if (!isToCome || !["internship", "apprenticeship"].includes(kind)) {
    return { undrawn: [], again: [], next: null };
  }
  const standing = papers.filter((one) => standingPapers.some((stands) => stands === one.state));
  const undrawn = (["consent", "agreement"] as const).filter(
    (one) => !standing.some((paper) => paper.kind === one),
  );
  const [next = null] = undrawn;
  const isSaid = standing.some(
    (one) => one.kind === "consent" && (one.state === "signed" || one.state === "valid"),
  );
  const isReady = next === "consent" || (next === "agreement" && isSaid);
  const again = undrawn.filter(
    (one) => papers.find((paper) => paper.kind === one)?.state === "expired",
  );
  return { undrawn, again, next: mayDraw && isReady ? next : null };
}
