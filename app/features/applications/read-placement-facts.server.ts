// Owns what a school reads of one application before it decides: its story, the listing as approved, the student as far as the law asks,
// the school's own word on the firm, and each rule's finding. Scoped by the actor's role; the birth date stays here.
import { movesOpenTo } from "~/app/domain/application";
import type { ListingTerms } from "~/app/domain/listing-content";
import { OfferTerms, termsAsOffered } from "~/app/domain/offer";
import type { SchoolActor } from "~/app/domain/permission";
import { placedStates } from "~/app/domain/placement";
import { type Check, checkPlacement } from "~/app/domain/placement-check";
import type { SchoolVerdict, UnfitReason } from "~/app/domain/school-verdict";
import { studyYearOn } from "~/app/domain/student";
import { ageOn, type Day, dayOf, type Id, type Locale } from "~/app/domain/values";
import type { ListingView } from "~/app/features/listings/listing-view";
import { readStoodTerms } from "~/app/features/listings/read-stood.server";
import { readStoodView } from "~/app/features/listings/read-stood-view.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { type Story, storySelect, toStory } from "./application-story.server";
import { studentsOf } from "./school-scope.server";
import { toDay } from "./stay-of.server";

export type PlacementFacts = {
  listing: ListingView;
  checks: Check[];
  student: {
    personId: Id;
    /** On the first day; null where no birth date is known. */
    age: number | null;
    studyYear: number;
    major: string;
  };
  hours: { day: number | null; week: number | null };
  firm: {
    word: { verdict: SchoolVerdict; reason: UnfitReason | null } | null;
    /** Students of the school who have a place there. */
    placed: number;
  };
};

const select = {
  ...storySelect,
  listingId: true,
  student: { select: { id: true, birthDate: true } },
  enrolment: {
    select: {
      ...{ studyYear: true, schoolClass: { select: { majorCode: true } } },
      school: { select: { regionCode: true } },
    },
  },
} as const satisfies Prisma.ApplicationSelect;
type Row = Prisma.ApplicationGetPayload<{ select: typeof select }>;
type On = Pick<Services, "db" | "clock" | "reference">;

/** One application of a student within the actor's scope, with the moves open to this actor and the facts to decide by; null
 * outside it. */
export async function findApplicationForSchool(
  services: On,
  actor: SchoolActor,
  applicationId: Id,
  { locale }: { locale: Locale },
): Promise<{ story: Story; facts: PlacementFacts } | null> {
  const row = await services.db.application.findFirst({
    where: { id: applicationId, status: { not: "draft" }, enrolment: studentsOf(actor) },
    select,
  });
  const facts = row && (await factsOf(services, actor, row, locale));
  if (!facts) return null;
  return { story: toStory(row, movesOpenTo(row.status, actor.role), services, locale), facts };
}

async function factsOf(
  services: On,
  { schoolId }: SchoolActor,
  { listingId, listing: { enterprise }, student, enrolment, offerTerms }: Row,
  locale: Locale,
): Promise<PlacementFacts | null> {
  const { db, clock, reference } = services;
  const at = { schoolId, enterpriseId: enterprise.id };
  const [listing, listed, word, placed] = await Promise.all([
    readStoodView(services, listingId, locale),
    readStoodTerms(db, listingId),
    db.schoolEnterprise.findFirst({ where: at, select: { verdict: true, reasonCode: true } }),
    db.placement.count({ where: { ...at, state: { in: [...placedStates] } } }),
  ]);
  if (!listing || !listed) return null;
  const terms = termsAsOffered(listed, OfferTerms.safeParse(offerTerms).data ?? null);
  const { majorCode } = enrolment.schoolClass;
  const today = dayOf(clock.now());
  const goes = onFirstDay(terms, student.birthDate, enrolment, today);
  const { birthDate, startsOn, studyYear } = goes;
  const checked = { terms, student: goes, majorCode, majorCodes: listed.majorCodes };
  return {
    listing,
    checks: checkPlacement({ ...checked, word: word?.verdict ?? null }, today),
    student: {
      ...{
        personId: student.id,
        studyYear,
        age: birthDate === null ? null : ageOn(birthDate, startsOn),
      },
      major: reference.majors.get(majorCode)?.names[locale] ?? majorCode,
    },
    hours: { day: terms.hoursPerDay, week: terms.hoursPerWeek },
    firm: {
      word: word && { verdict: word.verdict, reason: word.reasonCode as UnfitReason | null },
      placed,
    },
  };
}

/** Who starts on the first day, today where that is past or not said. */
function onFirstDay(
  { startsOn }: ListingTerms,
  birthDate: Date | null,
  { studyYear, school }: Pick<Row["enrolment"], "studyYear" | "school">,
  today: Day,
) {
  const first = startsOn && startsOn > today ? startsOn : today;
  return {
    ...{ birthDate: toDay(birthDate), startsOn: first, schoolRegion: school.regionCode },
    studyYear: studyYearOn(studyYear, today, first),
  };
}
