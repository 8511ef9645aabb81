// Owns the result as its student reads it: the seat, the reason for every choice, and the appeal.
import { Form } from "@remix-run/react";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button, ButtonLink } from "~/app/ui/button";
import { formatInstant } from "~/app/ui/format-date";
import { TextArea } from "~/app/ui/field";
import { Notice } from "~/app/ui/notice";
import type { MyRound } from "./read-my-round.server";
import { useWhyText } from "./round-parts";

type Props = { round: MyRound; answer: FormAnswer | undefined };

/** Nothing before the result is told. */
export function MyResult({ round, answer }: Props) {
  const t = useT("rounds");
  const why = useWhyText();
  const { result, chosen } = round;
  if (!result) return null;
  const nameOf = (id: string) => {
    const found = chosen.find(({ programmeId }) => programmeId === id);
    return found ? `${found.firm} · ${found.title}` : "";
  };
  const got = result.programmeId;
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{t("my_result")}</h2>
      <Notice
        tone={got ? "good" : "info"}
        title={got ? t("got_it", { programme: nameOf(got) }) : t("got_none")}
      />
      {round.offers.map(({ programmeId, applicationId, isNext, isOpen }) => (
        <p key={applicationId} className="space-y-1">
          <span className="block">
            {t(isNext ? "offer_next" : "offer_mine", { programme: nameOf(programmeId) })}
          </span>
          <ButtonLink
            to={paths.student.application(applicationId)}
            look={isOpen ? "primary" : "quiet"}
          >
            {t(isOpen ? "offer_answer" : "offer_see")}
          </ButtonLink>
        </p>
      ))}
      {round.keptBack.map(({ programmeId, why: reason }) => (
        <Notice
          key={programmeId}
          tone="act"
          title={t("kept_back.title", { programme: nameOf(programmeId) })}
        >
          {t(`kept_back.${reason}`)}
        </Notice>
      ))}
      <h3 className="font-bold">{t("why_head")}</h3>
      <ol className="space-y-2">
        {result.whys.map((one, at) => (
          <li key={one.programmeId} className="border-b border-line pb-2">
            <p className="text-14 text-soft">
              {t("choice_n", { n: at + 1 })} · {nameOf(one.programmeId)}
            </p>
            <p className="num">{why(one)}</p>
          </li>
        ))}
      </ol>
      <Appeals round={round} answer={answer} />
    </section>
  );
}

function Appeals({ round: { appeals, mayAppeal, appealUntil }, answer: typed }: Props) {
  const t = useT("rounds");
  const { field } = useAccountForm("appeal", typed, { text: t("appeal_text") });
  const locale = useLocale();
  return (
    <div className="space-y-3">
      {appeals.map(({ text, answer }, at) => (
        <div key={at} className="rounded-8 border border-line px-4 py-3">
          <p className="whitespace-pre-line break-words">{text}</p>
          <p className="whitespace-pre-line break-words text-soft">
            {answer === null ? t("waiting") : t("answered", { text: answer })}
          </p>
        </div>
      ))}
      {mayAppeal && appealUntil && (
        <Form method="post" className="space-y-3">
          <h3 className="font-bold">{t("appeal_title")}</h3>
          <p className="text-soft">
            {t("appeal_hint", {
              at: formatInstant(new Date(new Date(appealUntil).getTime() - 60_000), locale),
            })}
          </p>
          <input type="hidden" name="intent" value="appeal" />
          <TextArea {...field("text")} rows={3} limit={500} />
          <Button>{t("appeal")}</Button>
        </Form>
      )}
    </div>
  );
}
