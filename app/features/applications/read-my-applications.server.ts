// Owns what a student sees of the own applications: the list with its clocks, and one with its steps and conversation.
import { movesOpenTo } from "~/app/domain/application";
import { isInTime } from "~/app/domain/application-times";
import { type ListingKind, openUntil } from "~/app/domain/listing";
import type { StudentActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import { whoseTurn } from "~/app/domain/whose-turn";
import { readOpenTimes } from "~/app/features/interviews/read-open-times.server";
import { titleAsStood } from "~/app/features/listings/read-stood.server";
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
import { readSentBeside, type SentBeside, sentBesideSelect } from "./read-sent-beside.server";

export type MyApplicationRow = Stand & {
  interviewAt: Date | null;
  refusalCode: string | null;
  refusalNote: string;
  isMinor: boolean;
  /** Until when an interview time can be chosen; null: there is none to choose. */
  chooseBy: Date | null;
  listing: { id: Id; title: string; kind: ListingKind; enterprise: { shortName: string } };
};

/** The student's applications: what waits for the student first, then the latest news. A draft is due when its listing
 * takes no more. */
export async function listMyApplications(
  services: Pick<Services, "db" | "clock">,
  actor: StudentActor,
): Promise<MyApplicationRow[]> {
  const found = await services.db.application.findMany({
    where: { studentId: actor.personId },
    select: {
      ...standSelect,
      refusalCode: true,
      refusalNote: true,
      listing: {
        select: {
          ...{ id: true, title: true, kind: true },
          ...{ validUntil: true, applyBy: true, stoodAs: true },
          enterprise: { select: { shortName: true } },
        },
      },
    },
    orderBy: [{ movedAt: "desc" }, { id: "desc" }],
  });
  const now = services.clock.now();
  const open = await readOpenTimes(
    services.db,
    now,
    found.filter(isChoosing).map(({ listing }) => listing.id),
  );
  const rows = found.map((row): MyApplicationRow => {
    const { interviewAt, refusalCode, refusalNote } = row;
    const { id, kind, enterprise } = row.listing;
    const title = titleAsStood(row.listing);
    const chooseBy = isChoosing(row) ? (open.get(id)?.last ?? null) : null;
    const stand = choosing(toStand(row, now), { interviewAt, chooseBy, now });
    return {
      ...stand,
      ...{ interviewAt, refusalCode, refusalNote, isMinor: actor.isMinor },
      due: row.status === "draft" ? openUntil(row.listing) : stand.due,
      listing: { id, title, kind, enterprise },
    };
  });
  const isMine = (row: MyApplicationRow) => row.turn === "student";
  return [...rows.filter(isMine), ...rows.filter((row) => !isMine(row))];
}

const isChoosing = ({ status, interviewAt }: { status: string; interviewAt: Date | null }) =>
  status === "interview" && interviewAt === null;

/** Somebody invited without an hour chooses one while there is one; else it is the firm that has to lay out more. */
function choosing<S extends Stand>(
  stand: S,
  { interviewAt, chooseBy, now }: { interviewAt: Date | null; chooseBy: Date | null; now: Date },
): S & { chooseBy: Date | null } {
  const turn = whoseTurn(stand.status, { interviewAt, now, isOneOpen: chooseBy !== null });
  return { ...stand, chooseBy, turn, due: chooseBy ?? stand.due };
}

export type MyApplication = Story &
  SentBeside & {
    messages: Line[];
    isMinor: boolean;
    chooseBy: Date | null;
    closes: string[];
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
        listing: { select: { ...storySelect.listing.select, stoodAs: true } },
        messages: messageSelect,
        ...sentBesideSelect,
      },
    }),
    services.db.application.findMany({ where: { studentId }, select: besideSelect }),
  ]);
  const beside = all.find(({ id }) => id === applicationId);
  if (!row || !beside) return null;
  const { messages, listing: found, ...told } = row;
  const { stoodAs: _stood, ...listing } = found;
  const story = { ...told, listing: { ...listing, title: titleAsStood(found) } };
  const now = services.clock.now();
  const [sentWith, open] = await Promise.all([
    readSentBeside(services, [row]),
    readOpenTimes(services.db, now, isChoosing(row) ? [found.id] : []),
  ]);
  const moves = movesOpenTo(story.status, actor.role).filter((move) => isInTime(move, story, now));
  const hour = { interviewAt: row.interviewAt, chooseBy: open.get(found.id)?.last ?? null, now };
  return {
    ...choosing(toStory(story, moves, services, locale), hour),
    messages: toLines(messages),
    isMinor: actor.isMinor,
    closes:
      moves.includes("accept") || moves.includes("undo_accept") ? closesBeside(beside, all) : [],
    ...sentWith(row),
  };
}
