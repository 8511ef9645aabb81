// Owns the facts about one firm that a school weighs: who it is, how it answers, what it offers, whom of ours it has. No
// other school's word, no contact of anybody, no name of a student.
import { isRegistrationNumber, type RegistrationKind } from "~/app/domain/enterprise";
import type { ListingKind } from "~/app/domain/listing";
import type { SchoolActor } from "~/app/domain/permission";
import { decidesOnFirms } from "~/app/domain/school-verdict";
import type { Id, Locale } from "~/app/domain/values";
import { industryName } from "~/app/features/firms/find-industry.server";
import type { Services } from "~/app/platform/services.server";
import {
  readAnswers,
  readGroups,
  readOurs,
  readWord,
  type SchoolWord,
} from "./read-firm-record.server";
import { openingKinds } from "./list-firms-for-school.server";

export type SchoolFirm = {
  enterpriseId: Id;
  name: string;
  about: string;
  industry: string | null;
  staffCount: number | null;
  region: string | null;
  isSuspended: boolean;
  registrationKind: RegistrationKind | null;
  /** The number has the form and check character of its kind. */
  registrationValid: boolean;
  /** When the operator let the firm in. */
  checkedAt: Date | null;
  sites: { id: Id; name: string; region: string; address: string }[];
  listings: { id: Id; title: string; kind: ListingKind; left: number }[];
  /** Of all schools' applications: how many it answered, how many ran out unanswered. */
  answers: { answered: number; unanswered: number };
  /** Of this school alone. */
  ours: { applied: number; placed: number };
  /** Groups in which school and firm both are, with how many others. */
  groups: { name: string; schools: string[]; firms: number }[];
  word: SchoolWord | null;
  /** The actor speaks for the school. */
  mayDecide: boolean;
};

type Needs = Pick<Services, "db" | "clock" | "reference">;

/** One firm for the actor's school; null for one that is not in the market and of which the school never said a word. */
export async function readFirmForSchool(
  services: Needs,
  actor: SchoolActor,
  enterpriseId: Id,
  locale: Locale,
): Promise<SchoolFirm | null> {
  const { db, clock, reference } = services;
  const { schoolId } = actor;
  const found = await db.enterprise.findFirst({
    where: {
      id: enterpriseId,
      OR: [{ status: "approved" }, { status: "suspended", schools: { some: { schoolId } } }],
    },
    select: {
      ...{ name: true, about: true, industry: true, staffCount: true, regionCode: true },
      ...{ status: true, registrationKind: true, registrationNumber: true, decidedAt: true },
      sites: {
        select: { id: true, name: true, regionCode: true, address: true },
        orderBy: { id: "asc" },
        take: 20,
      },
      schools: {
        where: { schoolId },
        select: {
          ...{ verdict: true, reasonCode: true, note: true, decidedAt: true, decidedById: true },
        },
      },
      listings: {
        where: {
          ...{ status: "live", source: "posted", kind: { in: openingKinds } },
          validUntil: { gt: clock.now() },
        },
        select: { id: true, title: true, kind: true, seats: true, taken: true },
        orderBy: { publishedAt: "desc" },
        take: 30,
      },
    },
  });
  if (!found) return null;
  const regionName = (code: string | null) =>
    reference.regions.get(code ?? "")?.names[locale] ?? null;
  const { registrationKind: kind, registrationNumber: number } = found;
  const [answers, ours, groups, word] = await Promise.all([
    readAnswers(db, enterpriseId),
    readOurs(db, schoolId, enterpriseId),
    readGroups(db, schoolId, enterpriseId),
    readWord(db, found.schools[0]),
  ]);
  return {
    ...{ enterpriseId, name: found.name, about: found.about },
    industry: industryName(reference, found.industry, locale),
    ...{ staffCount: found.staffCount, region: regionName(found.regionCode) },
    ...{ isSuspended: found.status === "suspended", registrationKind: kind },
    registrationValid: kind !== null && number !== null && isRegistrationNumber(kind, number),
    checkedAt: found.decidedAt,
    sites: found.sites.map(({ regionCode, ...site }) => ({
      ...{ ...site, region: regionName(regionCode) ?? "" },
    })),
    listings: found.listings.map(({ seats, taken, ...one }) => ({
      ...{ ...one, left: Math.max(0, (seats ?? 0) - taken) },
    })),
    ...{ answers, ours, groups, word, mayDecide: decidesOnFirms(actor.role) },
  };
}
