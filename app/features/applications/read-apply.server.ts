// Owns what the application form asks beside the profile: the firm's questions, the sites to choose from, the student's
// own files, and what a draft holds already.
import type { StudentActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { type FileLine, listFiles } from "~/app/features/files/read-files.server";
import type { Services } from "~/app/platform/services.server";

export type ApplyAsks = {
  questions: string[];
  /** Empty where there is nothing to choose. */
  sites: { id: Id; name: string; address: string; seats: number }[];
  files: FileLine[];
  /** What was kept; the answers in the order of the questions as they stand now. */
  draft: { note: string; answers: string[]; siteIds: Id[]; fileIds: Id[] } | null;
};

/** What to ask a student who applies to a listing, and what they have typed before. */
export async function readApplyAsks(
  { db }: Pick<Services, "db">,
  actor: StudentActor,
  listingId: Id,
): Promise<ApplyAsks> {
  const mine = { studentId: actor.personId, status: "draft" } as const;
  const [listing, files] = await Promise.all([
    db.listing.findUnique({
      where: { id: listingId },
      select: {
        questions: true,
        sites: {
          select: { seats: true, site: { select: { id: true, name: true, address: true } } },
          orderBy: { siteId: "asc" },
        },
        applications: {
          where: mine,
          select: { note: true, answers: true, siteIds: true, files: { select: { fileId: true } } },
        },
      },
    }),
    listFiles({ db }, actor),
  ]);
  const { questions = [], sites = [], applications: [draft] = [] } = listing ?? {};
  return {
    questions,
    sites: sites.length > 1 ? sites.map(({ site, seats }) => ({ ...site, seats })) : [],
    files,
    draft: draft
      ? {
          ...{ note: draft.note, siteIds: draft.siteIds },
          answers: questions.map((question) => answerTo(question, draft.answers)),
          fileIds: draft.files.map(({ fileId }) => fileId),
        }
      : null,
  };
}

/** Answers stay with their question, also when the firm has changed the order. */
function answerTo(question: string, answers: unknown): string {
  const kept = answers as { question: string; answer: string }[];
  return kept.find((one) => one.question === question)?.answer ?? "";
}
