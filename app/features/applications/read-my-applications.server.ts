// Owns what a student sees of the own applications: the list with its clocks, and one with its steps and conversation.
import { movesOpenTo } from "~/app/domain/application";
import { isInTime } from "~/app/domain/application-times";
import { type ListingKind, openUntil } from "~/app/domain/listing";
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
import { besideSelect, closesBeside } from "./closing-beside.server";
import { type Line, messageSelect, toLines } from "./conversation.server";

export type MyApplicationRow = Stand & {
  interviewAt: Date | null;
  refusalCode: string | null;
  refusalNote: string;
  isMinor: boolean;
  /** Titles of what a yes closes once it is settled. */
  closes: string[];
  listing: { id: Id; title: string; kind: ListingKind; enterprise: { shortName: string } };
};

/** The student's applications: what waits for the student first, then the latest news. A draft is due when its listing
 * takes no more. */
export async function listMyApplications(
  { db }: Pick<Services, "db">,
  actor: StudentActor,
): Promise<MyApplicationRow[]> {
  const found = await db.application.findMany({
    where: { studentId: actor.personId },
    select: {
      ...standSelect,
      ...besideSelect,
      interviewAt: true,
      refusalCode: true,
      refusalNote: true,
      listing: {
        select: {
          ...besideSelect.listing.select,
          ...{ id: true, validUntil: true, applyBy: true },
          enterprise: { select: { shortName: true } },
        },
      },
    },
    orderBy: [{ movedAt: "desc" }, { id: "desc" }],
  });
  const rows = found.map((row): MyApplicationRow => {
    const { interviewAt, refusalCode, refusalNote } = row;
    const { id, title, kind, enterprise } = row.listing;
    const stand = toStand(row);
    return {
      ...stand,
      ...{ interviewAt, refusalCode, refusalNote, isMinor: actor.isMinor },
      due: row.status === "draft" ? openUntil(row.listing) : stand.due,
      closes: row.status === "offered" ? closesBeside(row, found) : [],
      listing: { id, title, kind, enterprise },
    };
  });
  const isMine = (row: MyApplicationRow) => row.turn === "student";
  return [...rows.filter(isMine), ...rows.filter((row) => !isMine(row))];
}

export type MyApplication = Story & {
  messages: Line[];
  isMinor: boolean;
  closes: string[];
  answers: { question: string; answer: string }[];
  files: { fileId: Id; name: string }[];
};

/** One of the student's applications, with the moves that are open and still in time; null when it is another's. */
export async function findMyApplication(
  services: Pick<Services, "db" | "reference" | "clock">,
  actor: StudentActor,
  applicationId: Id,
  { locale }: { locale: Locale },
): Promise<MyApplication | null> {
  const studentId = actor.personId;
  const [row, all] = await Promise.all([
    services.db.application.findFirst({
      where: { id: applicationId, studentId, status: { not: "draft" } },
      select: {
        ...storySelect,
        messages: messageSelect,
        answers: true,
        files: { select: { file: { select: { id: true, name: true } } } },
      },
    }),
    services.db.application.findMany({ where: { studentId }, select: besideSelect }),
  ]);
  const beside = all.find(({ id }) => id === applicationId);
  if (!row || !beside) return null;
  const { messages, answers, files, ...story } = row;
  const now = services.clock.now();
  const moves = movesOpenTo(story.status, actor.role).filter((move) => isInTime(move, story, now));
  return {
    ...toStory(story, moves, services, locale),
    messages: toLines(messages),
    isMinor: actor.isMinor,
    closes:
      moves.includes("accept") || moves.includes("undo_accept") ? closesBeside(beside, all) : [],
    answers: answers as MyApplication["answers"],
    files: files.map(({ file: { id: fileId, name } }) => ({ fileId, name })),
  };
}

/** The listing of a draft of the student's own, to go on with it; null when it is none. */
export async function findDraftListing(
  { db }: Pick<Services, "db">,
  actor: StudentActor,
  applicationId: Id,
): Promise<Id | null> {
  const row = await db.application.findFirst({
    where: { id: applicationId, studentId: actor.personId, status: "draft" },
    select: { listingId: true },
  });
  return row?.listingId ?? null;
}
