// Owns which piles a school's role reaches: offices all of their school, others what they brought and what holds a paper of
// their own students.
import type { SchoolActor } from "~/app/domain/permission";
import { papersOf } from "~/app/features/printing/read-paper-scope.server";
import type { Prisma } from "~/prisma/generated/client";

const offices: readonly string[] = ["internship_office", "school_admin"];

/** Whether a role sees every page of every pile of its school, also those that nobody knows whose they are. */
export function seesAllPages(actor: SchoolActor): boolean {
  return offices.includes(actor.role);
}

/** The piles within reach; put into every `where`. */
export function pilesOf(actor: SchoolActor): Prisma.ScanPileWhereInput {
  const { schoolId, personId: uploadedById } = actor;
  if (seesAllPages(actor)) return { schoolId };
  return { schoolId, OR: [{ uploadedById }, { pages: { some: { paper: papersOf(actor) } } }] };
}

/** The pages within reach: of one's own students, and all of a pile that one brought oneself. */
export function pagesOf(actor: SchoolActor): Prisma.ScanPageWhereInput {
  const { schoolId, personId: uploadedById } = actor;
  if (seesAllPages(actor)) return { pile: { schoolId } };
  return {
    pile: { schoolId },
    OR: [{ pile: { uploadedById } }, { paper: papersOf(actor) }],
  };
}
