// Owns the page on which a guardian says yes or no to a firm that the student has found: the facts of the place, whom to ask
// there, and three choices that weigh the same.
import { Form } from "@remix-run/react";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { GuestChoice } from "~/app/features/guests/guest-choice";
import type { GuestFaceProps } from "~/app/features/guests/guest-desk";
import { useDoAction } from "~/app/features/guests/use-do-action";
import { CallForm } from "~/app/features/papers/call-form";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { ShortFacts } from "~/app/features/papers/short-facts";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { TextArea } from "~/app/ui/field";
import { Notice } from "~/app/ui/notice";
import type { OwnChoiceView } from "./own-choice-desk.server";

type Props = GuestFaceProps<OwnChoiceView>;

/** What to know of the place, then what to choose. */
export function OwnChoiceFace(props: Props) {
  const t = useT("guests");
  const { school, student, contact } = props.view;
  return (
    <div className="space-y-6">
      <p>
        {school} · {student}
      </p>
      <p>{t("own.intro", { student })}</p>
      <ShortFacts paper={props.view} />
      <p>
        {t("own.contact", { name: contact.name })}{" "}
        <a href={`tel:${contact.phone}`} className="link num inline-flex min-h-11 items-center">
          {contact.phone}
        </a>
      </p>
      <p className="font-bold">{t("never")}</p>
      <Choice {...props} />
    </div>
  );
}

function Choice({ view, door, answer }: Props) {
  const t = useT("guests");
  if (view.state !== "proposed") {
    const key = view.state === "cancelled" ? "own.over" : "own.agreed";
    return <Notice tone="info" title={t(key)} />;
  }
  const isAsked = view.callDueAt !== null;
  const forms = {
    agree: <AnswerForm deed="agree" answer={answer} />,
    decline: <AnswerForm deed="decline" answer={answer} />,
    call: <CallForm phoneEnd={door.phoneEnd} isAsked={isAsked} answer={answer} />,
  };
  return (
    <GuestChoice
      title={t("own.choose")}
      note={t("own.choose_note")}
      deeds={[
        { name: "agree", label: t("own.agree") },
        { name: "decline", label: t("own.decline") },
        { name: "call", label: t("own.call"), isOpen: true },
      ]}
      {...{ door, answer }}
      formOf={(name) => forms[name]}
    />
  );
}

/** Yes with one press; no with a reason, if there is one to tell. */
function AnswerForm({ deed, answer }: Pick<Props, "answer"> & { deed: "agree" | "decline" }) {
  const t = useT("guests");
  const { field } = useAccountForm("own", answer, { reason: useT("papers")("refuse_reason") });
  return (
    <section id="do" className="rounded-8 border border-edge bg-card px-4 py-4">
      <Form method="post" action={useDoAction()} id="own" noValidate className="space-y-4">
        <h2 className="text-22 font-bold">{t(`own.${deed}`)}</h2>
        <RefusedNotice answer={answer} />
        <input type="hidden" name="intent" value="answer" />
        <p>{t(`own.${deed}_text`)}</p>
        {deed === "decline" && <TextArea {...field("reason")} rows={3} limit={500} optional />}
        <Button name="answer" value={deed} look="primary" wide>
          {t(`own.${deed}_sure`)}
        </Button>
      </Form>
    </section>
  );
}
