// Owns which papers a school's role reaches: those of the placements that are its own to look after.
import type { SchoolActor } from "~/app/domain/permission";
import { placementsOf } from "~/app/features/placements/placement-scope.server";
import type { Prisma } from "~/prisma/generated/client";

/** The papers of the students of a class, a major, a college or the whole school; of a teacher, those they follow. Put into
 * every `where`. */
export function papersOf(actor: SchoolActor) {
  const { schoolId } = actor;
  return { schoolId, placement: placementsOf(actor) } satisfies Prisma.PaperWhereInput;
}
