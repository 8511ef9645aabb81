// Owns what a student sees of the own applications: the list with its clocks, and one with its steps and conversation.
import { movesOpenTo } from "~/app/domain/application";
import { isInTime } from "~/app/domain/application-times";
import type { ListingKind } from "~/app/domain/listing";
import type { StudentActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import {
  type Stand,
  standSelect,
  type Story,
  storySelect,
  toStand,
  toStory,
} from "./application-story.server";
import { type Line, messageSelect, toLines } from "./conversation.server";

export type MyApplicationRow = Stand & {
  interviewAt: Date | null;
  refusalCode: string | null;
  refusalNote: string;
  listing: { id: Id; title: string; kind: ListingKind; enterprise: { shortName: string } };
};

/** The student's applications: what waits for the student first, then the latest news. */
export async function listMyApplications(
  { db }: Pick<Services, "db">,
  actor: StudentActor,
): Promise<MyApplicationRow[]> {
  const found = await db.application.findMany({
    where: { studentId: actor.personId },
    select: {
      ...standSelect,
      interviewAt: true,
      refusalCode: true,
      refusalNote: true,
      listing: {
        select: { id: true, title: true, kind: true, enterprise: { select: { shortName: true } } },
      },
    },
    orderBy: [{ movedAt: "desc" }, { id: "desc" }],
  });
  const rows = found.map(({ interviewAt, refusalCode, refusalNote, listing, ...stand }) => {
    return { ...toStand(stand), interviewAt, refusalCode, refusalNote, listing };
  });
  const isMine = (row: MyApplicationRow) => row.turn === "student";
  return [...rows.filter(isMine), ...rows.filter((row) => !isMine(row))];
}

export type MyApplication = Story & { messages: Line[] };

/** One of the student's applications, with the moves that are open and still in time; null when it is another's. */
export async function findMyApplication(
  services: Pick<Services, "db" | "reference" | "clock">,
  actor: StudentActor,
  applicationId: Id,
  { locale }: { locale: Locale },
): Promise<MyApplication | null> {
  const row = await services.db.application.findFirst({
    where: { id: applicationId, studentId: actor.personId },
    select: { ...storySelect, messages: messageSelect },
  });
  if (!row) return null;
  const { messages, ...story } = row;
  const now = services.clock.now();
  const moves = movesOpenTo(story.status, actor.role).filter((move) => isInTime(move, story, now));
  return { ...toStory(story, moves, services, locale), messages: toLines(messages) };
}
