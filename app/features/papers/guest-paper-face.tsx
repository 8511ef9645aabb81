// Owns the page of a link to a paper: one screen of facts, the full text, three choices that weigh the same. The heart of it
// is the guardian's consent; whoever else signs by a link sees the same page.
import { Link, useSearchParams } from "@remix-run/react";
import { DoorForm } from "~/app/features/guests/door-form";
import type { GuestFaceProps } from "~/app/features/guests/guest-desk";
import { GuestNotReady } from "~/app/features/guests/guest-gone";
import { useT } from "~/app/messages/use-t";
import { buttonClass } from "~/app/ui/button";
import { InstantText } from "~/app/ui/date-text";
import { Notice } from "~/app/ui/notice";
import { CallForm } from "./call-form";
import { ListenButton } from "./listen-button";
import { PaperText } from "./paper-text";
import type { GuestPaper } from "./read-my-papers.server";
import { PeopleToCall, ShortFacts } from "./short-facts";
import { RefuseForm, SignForm } from "./sign-form";

type Props = GuestFaceProps<GuestPaper>;
type Deed = "agree" | "refuse" | "call";

/** What to know, then what to choose. */
export function GuestPaperFace(props: Props) {
  const t = useT("papers");
  const { paper, callDueAt } = props.view;
  if (!paper) return <GuestNotReady />;
  const { content, contentHash } = paper;
  return (
    <div className="space-y-6">
      <div className="space-y-2">
        <p>
          {paper.school} · {paper.student}
        </p>
        <Standing {...props} />
        {callDueAt && <Notice tone="info" title={<CallWaits at={callDueAt} />} />}
      </div>
      <ShortFacts paper={paper} />
      <ListenButton paper={paper} />
      <PaperText content={content} contentHash={contentHash} />
      <PeopleToCall people={paper.people} />
      <p className="font-bold">{t("money_note")}</p>
      <Choice {...props} />
    </div>
  );
}

function CallWaits({ at }: { at: Date }) {
  const t = useT("papers");
  const [before = "", after = ""] = t("call_waits", { by: "\n" }).split("\n");
  return (
    <>
      {before}
      <InstantText at={at} />
      {after}
    </>
  );
}

/** What has been said already by whoever holds the link. */
function Standing({ view: { paper, party } }: Props) {
  const t = useT("papers");
  const mine = paper?.places.find((place) => place.party === party);
  if (!paper) return null;
  const isStudent = party === "student";
  if (mine?.signedAt) {
    const said = t(isStudent ? "mine_signed_student" : "mine_signed");
    return <Notice tone="good" title={said} />;
  }
  if (mine?.refusedAt) {
    return <Notice tone="info" title={t(isStudent ? "mine_refused_student" : "mine_refused")} />;
  }
  return paper.state === "signing" ? null : <Notice tone="info" title={t("over_note")} />;
}

const deeds: readonly Deed[] = ["agree", "refuse", "call"];
const words = { agree: "agree", refuse: "disagree", call: "call_me" } as const;

function Choice(props: Props) {
  const t = useT("papers");
  const [params] = useSearchParams();
  const { paper, party } = props.view;
  const mine = paper?.places.find((place) => place.party === party);
  if (!paper || paper.state !== "signing" || mine?.signedAt) return null;
  const chosen = deeds.find((one) => one === params.get("do"));
  return (
    <section className="space-y-4" aria-label={t("choose")}>
      <h2 className="text-22 font-bold">{t("choose")}</h2>
      <p>{t("choose_note")}</p>
      <div className="grid gap-3 sm:grid-cols-3">
        {deeds.map((deed) => (
          <Link
            key={deed}
            to={`?do=${deed}#do`}
            aria-current={deed === chosen ? "true" : undefined}
            className={`${buttonClass("quiet", { wide: true })} ${deed === chosen ? "border-2 border-ink" : ""}`}
          >
            {t(words[deed])}
          </Link>
        ))}
      </div>
      {chosen && <DeedForm deed={chosen} {...props} />}
    </section>
  );
}

function DeedForm({
  deed,
  view: { paper, party, callDueAt },
  door,
  answer,
}: Props & { deed: Deed }) {
  if (!paper) return null;
  if (deed === "call")
    return <CallForm phoneEnd={door.phoneEnd} isAsked={callDueAt !== null} answer={answer} />;
  if (!door.isProved) return <DoorForm door={door} answer={answer} />;
  const { paperId, contentHash } = paper;
  const shared = { paperId, answer, isStudent: party === "student" };
  return deed === "agree" ? (
    <SignForm {...shared} contentHash={contentHash} />
  ) : (
    <RefuseForm {...shared} />
  );
}
