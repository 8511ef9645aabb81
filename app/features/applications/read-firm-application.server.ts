// Owns what a firm sees of one application, and of a few beside each other: the story, the conversation, and what
// colleagues noted among themselves. Scoped to the actor's enterprise; a draft does not exist for it.
import { movesOpenTo } from "~/app/domain/application";
import type { Terms } from "~/app/domain/offer";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import { whoseTurn } from "~/app/domain/whose-turn";
import { readOpenTimes } from "~/app/features/interviews/read-open-times.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { type Story, storySelect, toStory } from "./application-story.server";
import { type Line, messageSelect, toLines } from "./conversation.server";
import { readSentBeside, type SentBeside, sentBesideSelect } from "./read-sent-beside.server";
import { listedSelect, termsOfListing } from "./offer-terms.server";

type On = Pick<Services, "db" | "reference" | "clock">;
export type NoteLine = { id: Id; author: string; body: string; at: Date };
export type ApplicationForFirm = Story &
  SentBeside & {
    messages: Line[];
    /** Names of the skills that the listing needs. */
    needed: string[];
    /** Among colleagues, oldest first; neither student nor school ever reads them. */
    notes: NoteLine[];
    assigneeId: Id | null;
    /** What the listing itself offers. */
    listed: Terms;
    /** How many interview times of the listing nobody has taken. */
    openTimes: number;
    /** null: who was invited without an hour finds none to choose. */
    chooseBy?: null;
  };

const firmSelect = {
  ...storySelect,
  ...sentBesideSelect,
  assigneeId: true,
  messages: messageSelect,
  notes: {
    select: { id: true, body: true, createdAt: true, author: { select: { name: true } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  },
  listing: {
    select: {
      ...storySelect.listing.select,
      ...listedSelect,
      skills: { where: { needed: true }, select: { skillCode: true } },
    },
  },
} as const satisfies Prisma.ApplicationSelect;

/** One application to one of the firm's listings, with the moves open to this actor; null when it is not the firm's. */
export async function findApplicationForFirm(
  services: On,
  actor: EnterpriseActor,
  applicationId: Id,
  { locale }: { locale: Locale },
): Promise<ApplicationForFirm | null> {
  const [found] = await listApplicationsForFirm(services, actor, [applicationId], { locale });
  return found ?? null;
}

/** Several applications of the firm in the order of their ids; what is not the firm's is left out. */
export async function listApplicationsForFirm(
  services: On,
  actor: EnterpriseActor,
  ids: readonly Id[],
  { locale }: { locale: Locale },
): Promise<ApplicationForFirm[]> {
  const { enterpriseId, role } = actor;
  const rows = await services.db.application.findMany({
    where: { id: { in: [...ids] }, status: { not: "draft" }, listing: { enterpriseId } },
    select: firmSelect,
  });
  const now = services.clock.now();
  const open = await readOpenTimes(
    services.db,
    now,
    rows.map(({ listing }) => listing.id),
  );
  const { skills: names } = services.reference;
  const sentWith = await readSentBeside(services, rows);
  const stories = rows.map(({ messages, notes, assigneeId, listing, ...row }) => {
    const { skills, stoodAs, ...of } = listing;
    const listed = termsOfListing({ ...of, stoodAs });
    const openTimes = open.get(listing.id)?.count ?? 0;
    const { status, interviewAt } = row;
    const hour = { interviewAt, now, isOneOpen: openTimes > 0 };
    return {
      ...toStory({ ...row, listing: of }, movesOpenTo(row.status, role), services, locale),
      turn: whoseTurn(status, hour),
      ...(openTimes === 0 && { chooseBy: null }),
      messages: toLines(messages),
      needed: skills.map(({ skillCode }) => names.get(skillCode)?.names[locale] ?? skillCode),
      notes: notes.map(({ id, body, createdAt: at, author }) => {
        return { id, body, at, author: author.name };
      }),
      ...{ assigneeId, listed, ...sentWith(row) },
      openTimes,
    };
  });
  return stories.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
