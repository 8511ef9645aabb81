// Owns the sentences under the open pier: who has to act, by when, and what comes after. One set for each side.
import { type ApplicationStatus, type ends, whoseTurn } from "~/app/domain/application";
import type { ListingKind } from "~/app/domain/listing";
import { dayOf } from "~/app/domain/values";
import { useLocale, useT } from "~/app/messages/use-t";
import { formatDay, formatInstant, formatLeft } from "~/app/ui/format-date";
import { isEnd } from "./application-bridge";
import type { Stand } from "./application-story.server";
import { formatDeadline } from "./deadline-text";

type Turned = Pick<Stand, "status" | "due" | "since"> & {
  interviewAt: Date | null;
  listing: { kind: ListingKind; enterprise: { shortName: string } };
};
type Props = { application: Turned; reader: "student" | "enterprise"; now: Date };

/** Whose turn it is in bold, then the sentences with their dates. Of an end it says nothing: see end-text. */
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

type Alive = Exclude<ApplicationStatus, (typeof ends)[number]>;
type Sentence =
  | Exclude<Alive, "interview" | "offered" | "accepted">
  | "interview_ahead"
  | "interview_over"
  | `offered_${ListingKind}`
  | `accepted_${ListingKind}`
  | "settling"
  | "answer"
  | "late";

function sentencesOf({ status, due, interviewAt, listing }: Turned, now: Date): Sentence[] {
  if (isEnd(status)) return [];
  const isOver = due !== null && due <= now;
  const isAhead = interviewAt !== null && interviewAt > now;
  const answer = isOver ? "late" : "answer";
  const sentences: Record<Alive, Sentence[]> = {
    draft: ["draft"],
    submitted: ["submitted", answer],
    in_review: ["in_review", answer],
    shortlisted: ["shortlisted", answer],
    interview: [isAhead ? "interview_ahead" : "interview_over", answer],
    offered: [`offered_${listing.kind}`],
    accepted: [isOver ? "settling" : `accepted_${listing.kind}`],
    school_review: ["school_review"],
    placed: ["placed"],
  };
  return sentences[status];
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
