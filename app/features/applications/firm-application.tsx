// Owns a firm's page of one application: where it stands, what can be done now, and the profile as it was sent.
import { dayOf } from "~/app/domain/values";
import { useLocale, useT } from "~/app/messages/use-t";
import { formatFullDay, formatInstant } from "~/app/ui/format-date";
import { Notice } from "~/app/ui/notice";
import { ApplicationBridge, crossingOf, isEnd } from "./application-bridge";
import { ApplicationSteps } from "./application-steps";
import { ApplicationTurn } from "./application-turn";
import { Conversation } from "./conversation";
import { EndText } from "./end-text";
import { FirmAssignee } from "./firm-assignee";
import { FirmNotes } from "./firm-notes";
import { FirmMoves } from "./firm-moves";
import type { Colleague } from "./list-colleagues.server";
import type { ApplicationForFirm } from "./read-firm-application.server";
import { SentBeside } from "./sent-beside";
import { SentProfile } from "./sent-profile";
import type { Tried } from "./use-move-form";

type Props = {
  story: ApplicationForFirm;
  colleagues: readonly Colleague[];
  /** The reader may look and write, but the moves are a recruiter's. */
  isMentor: boolean;
  now: Date;
  tried: Tried;
};

/** On a desk the story stands left and the moves right; on a phone the moves come right after the bridge. */
export function FirmApplication({ story, colleagues, isMentor, now, tried }: Props) {
  const t = useT("applications");
  const { status, messages, steps } = story;
  return (
    <div className="grid gap-6 lg:grid-cols-3 lg:grid-rows-[auto_1fr]">
      <div className="min-w-0 lg:col-span-2">
        <FirmWhere story={story} now={now} />
      </div>
      <section
        aria-labelledby="moves-title"
        className="min-w-0 lg:col-start-3 lg:row-span-2 lg:row-start-1"
      >
        <h2 id="moves-title" className="pb-2 text-18 font-bold">
          {t("firm.moves")}
        </h2>
        {isMentor ? (
          <p className="text-soft">{t("firm.mentor")}</p>
        ) : (
          <FirmMoves story={story} now={now} tried={tried} />
        )}
        <FirmAssignee story={story} colleagues={colleagues} isMentor={isMentor} />
        <FirmNotes story={story} lastResult={tried?.lastResult} />
      </section>
      <div className="min-w-0 lg:col-span-2">
        <FirmSnapshot story={story} />
        <Conversation
          messages={messages}
          reader="enterprise"
          isOver={isEnd(status)}
          lastResult={tried?.lastResult}
          refusal={tried?.refusal}
        />
        <h2 className="pb-2 pt-6 text-18 font-bold">{t("steps.title")}</h2>
        <ApplicationSteps steps={steps} reader="enterprise" />
      </div>
    </div>
  );
}

/** The bridge with whose turn it is, and what the firm itself has told the student. */
export function FirmWhere({ story, now }: Pick<Props, "story" | "now">) {
  const t = useT("applications");
  const { listing, profile } = story;
  return (
    <div className="rounded-8 border border-line bg-card px-4 py-3">
      <ApplicationBridge
        crossing={crossingOf(story)}
        reader="enterprise"
        label={t("bridge", { title: `${listing.title} · ${profile.name}` })}
        turn={
          isEnd(story.status) ? (
            <EndText application={story} reason={null} reader="enterprise" />
          ) : (
            <ApplicationTurn application={story} reader="enterprise" now={now} />
          )
        }
      />
      <Told story={story} />
    </div>
  );
}

/** What the firm itself has told the student so far. */
function Told({ story }: Pick<Props, "story">) {
  const t = useT("applications");
  const locale = useLocale();
  const { interviewAt, interviewNote, offerNote, refusal } = story;
  const said: [string, string | null][] = [
    [t("mine.interview"), interviewAt && `${formatInstant(interviewAt, locale)} ${interviewNote}`],
    [t("firm.offer_note"), offerNote],
    [t("firm.why"), refusal && `${t(`reason.${refusal.code as "other"}`)} ${refusal.note}`],
  ];
  return (
    <>
      {said.map(([what, text]) =>
        text ? (
          <p key={what} className="whitespace-pre-line pt-2">
            <b className="font-bold">{t("colon", { what })}</b>
            {text}
          </p>
        ) : null,
      )}
    </>
  );
}

/** The profile as it was sent, with what the listing asks for. */
export function FirmSnapshot({ story }: Pick<Props, "story">) {
  const t = useT("applications");
  const locale = useLocale();
  const { profile, note, submittedAt, needed } = story;
  return (
    <section aria-labelledby="snapshot-title">
      <h2 id="snapshot-title" className="pb-1 text-18 font-bold">
        {t("firm.snapshot")}
      </h2>
      {submittedAt && (
        <p className="pb-2 text-soft">
          {t("firm.snapshot_text", { day: formatFullDay(dayOf(submittedAt), locale) })}
        </p>
      )}
      {profile.isMinor && (
        <div className="pb-3">
          <Notice tone="info" title={t("profile.minor")}>
            {t("profile.minor_text")}
          </Notice>
        </div>
      )}
      <SentProfile profile={{ ...profile, note }} needed={needed} withLacks />
      <SentBeside sent={story} />
    </section>
  );
}
