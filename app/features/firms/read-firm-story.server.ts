// Owns what everybody may know of a firm beside its words: where it is, what it looks like, who stayed, how it answers,
// what was checked. Counts only; no name of anybody.
import { placedStates } from "~/app/domain/placement";
import { fewestAnswered, fewestStayed } from "~/app/domain/firm-page";
import type { RegistrationKind } from "~/app/domain/enterprise";
import { dayOf, type Day, type Id, type Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { readAnswerRecords } from "./read-answer-records.server";

export type FirmSite = { siteId: Id; name: string; place: string; address: string };
export type FirmPhoto = { fileId: Id; caption: string };
export type FirmStory = {
  sites: FirmSite[];
  photos: FirmPhoto[];
  /** Students whose place there a school confirmed; null while there are too few to be counted without being known. */
  stayed: number | null;
  /** Of the applications of twelve months that were due an answer: how many got it in time. null: too few to tell. */
  answers: { inTime: number; of: number } | null;
  /** null: the operator has not checked a registration. */
  checked: { kind: RegistrationKind; number: string; on: Day } | null;
};

/** The story of a firm in good standing; null for any other. */
export async function findFirmStory(
  { db, pool, clock, reference }: Pick<Services, "db" | "pool" | "clock" | "reference">,
  enterpriseId: Id,
  locale: Locale,
): Promise<FirmStory | null> {
  const firm = await db.enterprise.findFirst({
    where: { id: enterpriseId, status: "approved" },
    select: {
      ...{ registrationKind: true, registrationNumber: true, decidedAt: true },
      sites: {
        select: { id: true, name: true, regionCode: true, address: true },
        orderBy: { id: "asc" },
      },
      photos: {
        where: { file: { removedAt: null } },
        select: { fileId: true, caption: true },
        orderBy: [{ position: "asc" }, { fileId: "asc" }],
      },
    },
  });
  if (!firm) return null;
  const { registrationKind: kind, registrationNumber: number, decidedAt } = firm;
  const [stayed, records] = await Promise.all([
    countStayed(db, enterpriseId),
    readAnswerRecords({ pool }, [enterpriseId], clock.now()),
  ]);
  const { inTime, of } = records.get(enterpriseId) ?? { inTime: 0, of: 0 };
  return {
    sites: firm.sites.map(({ id: siteId, name, regionCode, address }) => {
      const place = reference.regions.get(regionCode)?.names[locale] ?? "";
      return { siteId, name, place, address };
    }),
    photos: firm.photos,
    stayed: stayed >= fewestStayed ? stayed : null,
    answers: of >= fewestAnswered ? { inTime, of } : null,
    checked: kind && number && decidedAt ? { kind, number, on: dayOf(decidedAt) } : null,
  };
}

async function countStayed(db: Services["db"], enterpriseId: Id): Promise<number> {
  const students = await db.placement.groupBy({
    by: ["studentId"],
    where: { enterpriseId, state: { in: [...placedStates] } },
  });
  return students.length;
}
