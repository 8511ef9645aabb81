// Owns a student's page of one application: where it stands, what to do, what was offered, said and sent.
import type { SubmissionResult } from "@conform-to/react";
import type { Refusal } from "~/app/domain/refusal";
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { holdsSeat } from "~/app/domain/application";
import { ChooseTime } from "~/app/features/interviews/choose-time";
import type { TimeToChoose } from "~/app/features/interviews/read-slots.server";
import type { ListingView } from "~/app/features/listings/listing-view";
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ButtonLink } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { DefinitionList } from "~/app/ui/definition-list";
import { formatInstant } from "~/app/ui/format-date";
import { ApplicationBridge, crossingOf, isEnd } from "./application-bridge";
import { ApplicationSteps } from "./application-steps";
import { ApplicationTurn } from "./application-turn";
import { Conversation } from "./conversation";
import { EndText } from "./end-text";
import { Closing, UndoAccept, Withdraw } from "./offer-answer";
import { OfferTerms } from "./offer-terms";
import type { MyApplication } from "./read-my-applications.server";
import { SentBeside } from "./sent-beside";
import { SentProfile } from "./sent-profile";

type Props = {
  story: MyApplication;
  listing: ListingView | null;
  /** Interview times that the student can take, with the one held. */
  times: readonly TimeToChoose[];
  now: Date;
  lastResult: SubmissionResult | null | undefined;
  refusal: Refusal | null | undefined;
};

/** Where it stands and what was offered first, then everything that explains them. The answer to an offer stands in the
 * page's bar, below the terms. */
export function MyApplicationPage({ story, listing, times, now, lastResult, refusal }: Props) {
  const t = useT("applications");
  const { status, profile, note, messages, steps, moves } = story;
  return (
    <>
      <Where story={story} now={now} />
      {holdsSeat(status) && (
        <Section title={t("mine.terms")}>
          <OfferTerms story={story} listing={listing} />
          {moves.includes("accept") && <Closing application={story} />}
        </Section>
      )}
      {story.interviewAt && <Interview at={story.interviewAt} note={story.interviewNote} />}
      {status === "interview" && (
        <ChooseTime
          times={times}
          isAgreed={story.interviewAt !== null}
          note={story.interviewNote}
          lastResult={lastResult}
          refusal={refusal}
        />
      )}
      <Conversation
        messages={messages}
        reader="student"
        isOver={isEnd(status)}
        lastResult={lastResult}
        refusal={refusal}
      />
      <Section title={t("steps.title")}>
        <ApplicationSteps steps={steps} reader="student" />
      </Section>
      <details className="pt-4">
        <summary className="link inline-block py-2">{t("mine.sent")}</summary>
        <SentProfile profile={{ ...profile, note }} />
        <SentBeside sent={story} />
      </details>
      {moves.includes("withdraw") && (
        <div className="pt-4">
          <Withdraw application={story} />
        </div>
      )}
    </>
  );
}

function Where({ story, now }: Pick<Props, "story" | "now">) {
  const t = useT("applications");
  const { status, listing, refusal, moves } = story;
  return (
    <Card title={listing.enterprise.shortName} sub={<ListingLink story={story} />}>
      <ApplicationBridge
        crossing={crossingOf(story)}
        reader="student"
        label={t("bridge", { title: listing.title })}
        turn={
          isEnd(status) ? (
            <EndText
              application={story}
              reason={refusal?.code ?? null}
              note={refusal?.note ?? ""}
              reader="student"
            />
          ) : (
            <ApplicationTurn application={story} reader="student" now={now} />
          )
        }
      />
      {isEnd(status) && (
        <div className="space-y-3 pt-3">
          <p className="text-soft">{t("mine.next_time")}</p>
          <ButtonLink to={paths.listings.search()}>{t("mine.find")}</ButtonLink>
        </div>
      )}
      {moves.includes("undo_accept") && <UndoAccept application={story} />}
    </Card>
  );
}

function ListingLink({ story: { listing } }: Pick<Props, "story">) {
  const t = useT("applications");
  const kinds = useT("listings");
  return (
    <>
      {kinds(`kind.${listing.kind}`)} ·{" "}
      <Link to={paths.listings.show(listing.id)} className="link">
        {t("mine.listing")}
      </Link>
    </>
  );
}

function Interview({ at, note }: { at: Date; note: string }) {
  const t = useT("applications");
  const time = { term: t("firm.invite_at"), detail: formatInstant(at, useLocale()) };
  const words = { term: t("mine.interview_note"), detail: note };
  return (
    <Section title={t("mine.interview")}>
      <DefinitionList items={note ? [time, words] : [time]} />
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="pt-6">
      <h2 className="pb-2 text-18 font-bold">{title}</h2>
      {children}
    </section>
  );
}
