// Owns what both sides and the school see of one application: where it stands, how it came there.
// Never contact data, birth dates or guardians; the profile is the snapshot of the day of submission.
import type { ProfileSnapshot } from "~/app/domain/profile";
import type { ApplicationStatus, Move } from "~/app/domain/application";
import { dueOf } from "~/app/domain/application-times";
import type { ListingKind } from "~/app/domain/listing";
import { differencesOf, OfferTerms, type OfferTopic } from "~/app/domain/offer";
import type { Reference } from "~/app/domain/reference";
import type { Id, Locale } from "~/app/domain/values";
import { type Turn, whoseTurn } from "~/app/domain/whose-turn";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { type Step, stepsSelect, toSteps } from "./story-steps.server";

const listingSelect = {
  id: true,
  number: true,
  title: true,
  kind: true,
  status: true,
  seats: true,
  taken: true,
  payCurrency: true,
  enterprise: { select: { id: true, name: true, shortName: true } },
} as const satisfies Prisma.ListingSelect;

/** The columns of where an application stands. */
export const standSelect = {
  id: true,
  version: true,
  status: true,
  submittedAt: true,
  seenAt: true,
  movedAt: true,
  answerBy: true,
  respondBy: true,
  undoUntil: true,
  interviewAt: true,
} as const satisfies Prisma.ApplicationSelect;
type StandRow = Prisma.ApplicationGetPayload<{ select: typeof standSelect }>;

/** The columns of a whole application's page. */
export const storySelect = {
  ...standSelect,
  note: true,
  snapshot: true,
  offerNote: true,
  offerTerms: true,
  interviewNote: true,
  refusalCode: true,
  refusalNote: true,
  listing: { select: listingSelect },
  placement: { select: { state: true, startsOn: true, endsOn: true } },
  ...stepsSelect,
} as const satisfies Prisma.ApplicationSelect;
type StoryRow = Prisma.ApplicationGetPayload<{ select: typeof storySelect }>;

/** Where an application stands: whose turn it is, since when, by when. `version` goes back with every move. */
export type Stand = {
  id: Id;
  version: number;
  status: ApplicationStatus;
  turn: Turn;
  submittedAt: Date | null;
  /** When somebody of the firm first opened it. */
  seenAt: Date | null;
  since: Date;
  due: Date | null;
};

/** Turns the columns into whose turn it is now, since when and by when; `isOneOpen`: whether an interview time can be chosen,
 * where that is known. */
export function toStand(row: StandRow, now: Date, isOneOpen = true): Stand {
  const { id, version, status, submittedAt, seenAt, movedAt: since } = row;
  return {
    id,
    version,
    status,
    submittedAt,
    seenAt,
    since,
    turn: whoseTurn(status, { interviewAt: row.interviewAt, now, isOneOpen }),
    due: dueOf(status, row),
  };
}

export type Profile = Omit<ProfileSnapshot, "majorCode" | "skillCodes"> & {
  major: string;
  skills: string[];
};

/** The profile as it was submitted, its codes in the reader's language. */
export function toProfile(snapshot: unknown, reference: Reference, locale: Locale): Profile {
  const { majorCode, skillCodes, ...rest } = snapshot as ProfileSnapshot;
  const skills = skillCodes.map((code) => reference.skills.get(code)?.names[locale] ?? code);
  return { ...rest, major: reference.majors.get(majorCode)?.names[locale] ?? majorCode, skills };
}

export type Story = Stand & {
  note: string;
  profile: Profile;
  listing: Prisma.ListingGetPayload<{ select: typeof listingSelect }> & { kind: ListingKind };
  offerNote: string;
  /** What was offered, and where it differs from what the listing said; null: no offer, or one made without terms. */
  offer: { terms: OfferTerms; differs: OfferTopic[] } | null;
  interviewAt: Date | null;
  interviewNote: string;
  refusal: { code: string; note: string } | null;
  placement: StoryRow["placement"];
  steps: Step[];
  /** What the reader may do now, in the order of the table. */
  moves: Move[];
};

/** The whole page of an application, as the reader may see it. */
export function toStory(
  row: StoryRow,
  moves: Move[],
  { reference, clock }: Pick<Services, "reference" | "clock">,
  locale: Locale,
): Story {
  const { note, listing, offerNote, interviewAt, interviewNote, refusalCode, placement } = row;
  return {
    ...toStand(row, clock.now()),
    ...{ note, listing, offerNote, interviewAt, interviewNote, placement, moves },
    profile: toProfile(row.snapshot, reference, locale),
    offer: toOffer(row.offerTerms),
    refusal: refusalCode ? { code: refusalCode, note: row.refusalNote } : null,
    steps: toSteps(row),
  };
}

function toOffer(stored: unknown): Story["offer"] {
  const terms = OfferTerms.safeParse(stored).data;
  return terms ? { terms, differs: differencesOf(terms) } : null;
}
