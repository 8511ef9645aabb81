// Owns the sentences under the open pier: who has to act, by when, and what comes after. One set for each side.
import { type ApplicationStatus, whoseTurn } from "~/app/domain/application";
import type { ListingKind } from "~/app/domain/listing";
import { dayOf } from "~/app/domain/values";
import { useLocale, useT } from "~/app/messages/use-t";
import { formatDay, formatInstant, formatLeft } from "~/app/ui/format-date";
import type { Stand } from "./application-story.server";
import { formatDeadline } from "./deadline-text";

type Turned = Pick<Stand, "status" | "due" | "since"> & {
  interviewAt: Date | null;
  listing: { kind: ListingKind; enterprise: { shortName: string } };
};
type Props = { application: Turned; reader: "student" | "enterprise"; now: Date };

/** Whose turn it is in bold, then the sentences with their dates. */
export function ApplicationTurn({ application, reader, now }: Props) {
  const t = useT("applications");
  const values = useValues(application, now);
  const isMine = whoseTurn(application.status) === reader;
  return (
    <>
      {sentencesOf(application, now).map((key, index) => (
        <p key={key}>
          {isMine && index === 0 && <b className="text-act">{t(`turn.${reader}.mine`)}</b>}
          {t(`turn.${reader}.${key}`, values)}
        </p>
      ))}
    </>
  );
}

type Sentence =
  | Exclude<ApplicationStatus, "interview" | "offered" | "accepted">
  | "interview_ahead"
  | "interview_over"
  | `offered_${ListingKind}`
  | `accepted_${ListingKind}`
  | "answer"
  | "late";

function sentencesOf({ status, due, interviewAt, listing }: Turned, now: Date): Sentence[] {
  const isAhead = interviewAt !== null && interviewAt > now;
  switch (status) {
    case "submitted":
    case "in_review":
    case "shortlisted":
      return [status, answerOf(due, now)];
    case "interview":
      return [isAhead ? "interview_ahead" : "interview_over", answerOf(due, now)];
    case "offered":
    case "accepted":
      return [`${status}_${listing.kind}`];
    default:
      return [status];
  }
}

function answerOf(due: Date | null, now: Date): Sentence {
  return due !== null && due <= now ? "late" : "answer";
}

function useValues({ due, since, interviewAt, listing }: Turned, now: Date) {
  const locale = useLocale();
  return {
    firm: listing.enterprise.shortName,
    since: formatDay(dayOf(since), locale),
    day: due ? formatDay(dayOf(due), locale) : "",
    until: due ? formatDeadline(due, locale) : "",
    left: due ? formatLeft(due, now, locale) : "",
    at: interviewAt ? formatInstant(interviewAt, locale) : "",
  };
}
