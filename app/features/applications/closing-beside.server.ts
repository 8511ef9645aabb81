// Owns what a student is told before saying yes: which of the own applications close once the yes is settled. The law is
// collides; who closes them is settle-due.
import { type ApplicationStatus, moves } from "~/app/domain/application";
import { collides } from "~/app/domain/stay";
import { titleAsStood } from "~/app/features/listings/read-stood.server";
import type { Prisma } from "~/prisma/generated/client";
import { stayOf } from "./stay-of.server";

/** The columns that the law of collisions looks at. */
export const besideSelect = {
  id: true,
  status: true,
  offerStartsOn: true,
  offerEndsOn: true,
  listing: {
    select: { title: true, stoodAs: true, kind: true, startsOn: true, endsOn: true, months: true },
  },
} as const satisfies Prisma.ApplicationSelect;
export type Beside = Prisma.ApplicationGetPayload<{ select: typeof besideSelect }>;

const canClose: readonly ApplicationStatus[] = moves.fill_elsewhere.from;

/** The titles of those of the others that a yes to this one closes after its undo time. */
export function closesBeside(one: Beside, others: readonly Beside[]): string[] {
  const stay = stayOf(one);
  return others
    .filter(({ id, status }) => id !== one.id && canClose.includes(status))
    .filter((other) => collides(stay, stayOf(other)))
    .map(({ listing }) => titleAsStood(listing));
}
