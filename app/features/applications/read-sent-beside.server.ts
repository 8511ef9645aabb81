// Owns what went with an application beside the profile: answers to the firm's questions, the places chosen, files. The same
// for the student and the firm; a school reads none of it.
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

/** The columns of what went beside the profile. */
export const sentBesideSelect = {
  answers: true,
  siteIds: true,
  files: { select: { file: { select: { id: true, name: true } } } },
} as const satisfies Prisma.ApplicationSelect;
type SentRow = Prisma.ApplicationGetPayload<{ select: typeof sentBesideSelect }>;

/** `sites`: names of the places of work that the student would go to; empty where there was nothing to choose. */
export type SentBeside = {
  answers: { question: string; answer: string }[];
  sites: string[];
  files: { fileId: Id; name: string }[];
};

/** Reads the places of several applications at once, and tells of each what went with it. */
export async function readSentBeside(
  { db }: Pick<Services, "db">,
  rows: readonly SentRow[],
): Promise<(row: SentRow) => SentBeside> {
  const found = await db.enterpriseSite.findMany({
    where: { id: { in: rows.flatMap(({ siteIds }) => siteIds) } },
    select: { id: true, name: true },
    orderBy: { id: "asc" },
  });
  return ({ answers, siteIds, files }) => ({
    answers: answers as SentBeside["answers"],
    sites: found.filter(({ id }) => siteIds.includes(id)).map(({ name }) => name),
    files: files.map(({ file: { id: fileId, name } }) => ({ fileId, name })),
  });
}
