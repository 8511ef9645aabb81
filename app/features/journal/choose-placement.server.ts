// Owns which of a student's placements a page is about: the one asked for, else the one that runs, comes next, or was last.
import type { StudentActor } from "~/app/domain/permission";
import type { WorkedStay } from "~/app/domain/agreed-break";
import type { PlacementState } from "~/app/domain/placement";
import { readTerms } from "~/app/domain/placement-terms";
import { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { placementsOfStudent } from "./placement-scope.server";
import { workedStayOf } from "./stay-of";

/** In the order in which one is shown first; others are not a placement yet, or never became one. */
const shown = [
  "running",
  "confirmed",
  "ended",
  "terminated",
  "closed",
] as const satisfies readonly PlacementState[];
export type ShownState = (typeof shown)[number];
export type PlacementLine = WorkedStay & {
  placementId: Id;
  state: ShownState;
  title: string;
  firm: string;
};

/** The student's placements: first the one that counts now, or the one asked for. */
export async function listMyPlacements(
  { db }: Pick<Services, "db">,
  actor: StudentActor,
  asked: string | null,
): Promise<PlacementLine[]> {
  const rows = await db.placement.findMany({
    where: { ...placementsOfStudent(actor), state: { in: [...shown] } },
    orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    select: {
      ...{ id: true, state: true, terms: true, startsOn: true, endsOn: true, endedAt: true },
      enterprise: { select: { shortName: true } },
      listing: { select: { title: true } },
    },
  });
  const wanted = Id.safeParse(asked).data;
  const rank = ({ placementId, state }: PlacementLine) =>
    placementId === wanted ? -1 : shown.indexOf(state);
  return rows
    .map(({ id, state, terms, enterprise, listing, ...days }) => ({
      ...{ placementId: id, state: state as ShownState, firm: enterprise.shortName },
      title: readTerms(terms).title || (listing?.title ?? ""),
      ...workedStayOf({ ...days, terms }),
    }))
    .sort((a, b) => rank(a) - rank(b));
}

/** The placement asked for in an address (`of`), or the one that counts now; null for none, or one that is not theirs. */
export async function choosePlacement(
  on: Pick<Services, "db">,
  actor: StudentActor,
  request: Request,
): Promise<PlacementLine | null> {
  const asked = new URL(request.url).searchParams.get("of");
  const [first] = await listMyPlacements(on, actor, asked);
  if (!first || (asked && first.placementId !== asked)) return null;
  return first;
}
