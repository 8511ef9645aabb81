// Owns the history of an application: its moves, and what happened between them. Where it stands: application-story.
import type { ApplicationStatus, Move, Mover } from "~/app/domain/application";
import type { Id } from "~/app/domain/values";
import type { Prisma } from "~/prisma/generated/client";

/** The columns that tell it. */
export const stepsSelect = {
  moves: {
    select: { id: true, move: true, from: true, to: true, actorRole: true, at: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  },
  slots: {
    where: { cancelledAt: null, bookedAt: { not: null } },
    select: { id: true, bookedAt: true, startsAt: true },
  },
} as const satisfies Prisma.ApplicationSelect;
type Row = Prisma.ApplicationGetPayload<{ select: typeof stepsSelect }>;

export type Step = {
  id: Id;
  /** `choose_time`: the student took one of the offered interview times; it moves no status. */
  move: Move | "choose_time";
  from: ApplicationStatus | null;
  to: ApplicationStatus;
  by: Mover;
  at: Date;
  /** The time that was chosen. */
  time?: Date;
};

/** The moves, and between them the interview time that the student chose, as long as it stands; an hour that the firm named
 * is its invitation. The earliest first. */
export function toSteps({ moves, slots }: Row): Step[] {
  const made = moves.map(({ move, actorRole, ...step }): Step => {
    return { ...step, move: move as Move, by: actorRole as Mover };
  });
  const isNamed = (at: Date) =>
    made.some((step) => step.move === "invite" && step.at.getTime() === at.getTime());
  const chosen = slots.flatMap(({ id, bookedAt: at, startsAt: time }): Step[] => {
    if (!at || isNamed(at)) return [];
    const stays = { from: "interview", to: "interview" } as const;
    return [{ id, move: "choose_time", ...stays, by: "student", at, time }];
  });
  return [...made, ...chosen].sort((a, b) => a.at.getTime() - b.at.getTime());
}
