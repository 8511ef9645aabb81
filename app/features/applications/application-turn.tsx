// Owns the sentences under the open pier: who has to act, by when, and what comes after. One set for each side.
import type { ApplicationStatus, ends } from "~/app/domain/application";
import type { ListingKind } from "~/app/domain/listing";
import { lawOf } from "~/app/domain/listing-kind";
import { dayOf } from "~/app/domain/values";
import { useLocale, useT } from "~/app/messages/use-t";
import { formatDay, formatInstant, formatLeft } from "~/app/ui/format-date";
import { isEnd } from "./application-bridge";
import type { Stand } from "./application-story.server";
import { formatDeadline } from "./deadline-text";

type Turned = Pick<Stand, "status" | "turn" | "due" | "since"> & {
  interviewAt: Date | null;
  seenAt?: Date | null;
  isMinor?: boolean;
  /** Until when the student can choose an hour; null: all are taken; left out where it is not known. */
  chooseBy?: Date | null;
  listing: { kind: ListingKind; enterprise: { shortName: string } };
};
type Props = { application: Turned; reader: "student" | "enterprise"; now: Date };

/** Whose turn it is in bold, then the sentences with their dates. Of an end it says nothing: see end-text. */
export function ApplicationTurn({ application, reader, now }: Props) {
  const t = useT("applications");
  const values = useValues(application, now);
  const isMine = application.turn === reader;
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

/** A minor's work beside school waits for the school's yes, as an internship does. */
type Work = ListingKind | "part_time_minor";
type Alive = Exclude<ApplicationStatus, (typeof ends)[number]>;
type Sentence =
  | Exclude<Alive, "interview" | "offered" | "accepted">
  | "interview_choose"
  | "interview_choose_by"
  | "interview_none"
  | "interview_ahead"
  | "interview_over"
  | "seen"
  | `offered_${Work}`
  | `accepted_${Work}`
  | "settling"
  | "answer"
  | "late";

function workOf({ listing: { kind }, isMinor }: Turned): Work {
  return isMinor && lawOf(kind).schoolReviews === "minors" ? "part_time_minor" : kind;
}

function sentencesOf(application: Turned, now: Date): Sentence[] {
  const { status, due, seenAt } = application;
  if (isEnd(status)) return [];
  const work = workOf(application);
  const isOver = due !== null && due <= now;
  const answer = isOver ? "late" : "answer";
  const sentences: Record<Alive, Sentence[]> = {
    draft: ["draft"],
    submitted: [seenAt ? "seen" : "submitted", answer],
    in_review: ["in_review", answer],
    shortlisted: ["shortlisted", answer],
    interview: interviewOf(application, now, answer),
    offered: [`offered_${work}`],
    accepted: [isOver ? "settling" : `accepted_${work}`],
    school_review: ["school_review"],
    placed: ["placed"],
  };
  return sentences[status];
}

/** While the student chooses, that deadline runs and no other. */
function interviewOf(
  { interviewAt: at, chooseBy }: Turned,
  now: Date,
  answer: Sentence,
): Sentence[] {
  if (at !== null) return [at > now ? "interview_ahead" : "interview_over", answer];
  if (chooseBy === null) return ["interview_none", answer];
  return chooseBy ? ["interview_choose_by"] : ["interview_choose", answer];
}

function useValues({ due, since, interviewAt, seenAt, listing }: Turned, now: Date) {
  const locale = useLocale();
  return {
    firm: listing.enterprise.shortName,
    since: formatDay(dayOf(since), locale),
    seen: seenAt ? formatDay(dayOf(seenAt), locale) : "",
    day: due ? formatDay(dayOf(due), locale) : "",
    until: due ? formatDeadline(due, locale) : "",
    left: due ? formatLeft(due, now, locale) : "",
    at: interviewAt ? formatInstant(interviewAt, locale) : "",
  };
}
