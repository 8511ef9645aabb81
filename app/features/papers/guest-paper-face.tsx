// Owns the page of a link to a paper: one screen of facts, the full text, three choices that weigh the same. The heart of it
// is the guardian's consent; whoever else signs by a link sees the same page.
import { useParams } from "@remix-run/react";
import { GuestChoice } from "~/app/features/guests/guest-choice";
import type { GuestFaceProps } from "~/app/features/guests/guest-desk";
import { GuestNotReady } from "~/app/features/guests/guest-gone";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { InstantText } from "~/app/ui/date-text";
import { Notice } from "~/app/ui/notice";
import { CallForm } from "./call-form";
import { PaperText } from "./paper-text";
import type { GuestPaper } from "./read-my-papers.server";
import type { PaperView } from "./read-paper-view.server";
import { Recordings } from "./recordings";
import { PeopleToCall, ShortFacts } from "./short-facts";
import { RefuseForm, SignForm } from "./sign-form";

type Props = GuestFaceProps<GuestPaper>;

/** What to know, then what to choose. */
export function GuestPaperFace(props: Props) {
  const t = useT("papers");
  const { token = "" } = useParams();
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
      <Recordings paper={paper} srcOf={(id) => paths.guest.listen(token, id)} />
      <ShortFacts paper={paper} />
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
  return <Over state={paper.state} />;
}

/** That nobody signs it any more, and why. */
function Over({ state }: Pick<PaperView, "state">) {
  const t = useT("papers");
  if (state === "signing") return null;
  return <Notice tone="info" title={t(state === "expired" ? "late_note" : "over_note")} />;
}

function Choice({ view: { paper, party, callDueAt }, door, answer }: Props) {
  const t = useT("papers");
  const mine = paper?.places.find((place) => place.party === party);
  if (!paper || paper.state !== "signing" || mine?.signedAt) return null;
  const { paperId, contentHash } = paper;
  const shared = { paperId, answer, isStudent: party === "student" };
  const forms = {
    agree: <SignForm {...shared} contentHash={contentHash} />,
    refuse: <RefuseForm {...shared} />,
    call: <CallForm phoneEnd={door.phoneEnd} isAsked={callDueAt !== null} answer={answer} />,
  };
  return (
    <GuestChoice
      title={t("choose")}
      note={t("choose_note")}
      deeds={[
        { name: "agree", label: t("agree") },
        { name: "refuse", label: t("disagree") },
        { name: "call", label: t("call_me"), isOpen: true },
      ]}
      {...{ door, answer }}
      formOf={(name) => forms[name]}
    />
  );
}
