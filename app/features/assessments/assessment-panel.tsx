// Owns the page of an assessment as everybody reads it: three words side by side, and what the reader can do with each.
import { ratingPoints } from "~/app/domain/assessment";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { buttonClass } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { DefinitionList } from "~/app/ui/definition-list";
import { formatFullDay } from "~/app/ui/format-date";
import { useLocale } from "~/app/messages/use-t";
import { Notice } from "~/app/ui/notice";
import { Tag } from "~/app/ui/tag";
import { AssessmentForm } from "./assessment-form";
import type { AssessmentView, SaidView } from "./read-assessments.server";
import { isOfWords, Words } from "./words-form";

const tones = { open: "wait", submitted: "good", disputed: "act", resolved: "info" } as const;
type Props = { view: AssessmentView; answer: FormAnswer | undefined };

/** What firm, teacher and student said. */
export function AssessmentPanel({ view, answer }: Props) {
  const t = useT("assessments");
  const typed = answer?.lastResult.initialValue;
  /** The form that came back, if its side can still be written. */
  const back = view.said.find(({ of, may }) => of === typed?.of && may.length > 0)?.of;
  return (
    <div className="max-w-read space-y-5">
      {!back && <RefusedNotice answer={answer} />}
      <p>{t("intro")}</p>
      {!view.isOpen && view.state !== "closed" && <Notice tone="info" title={t("not_open")} />}
      {view.said.map((said) => (
        <Card
          key={said.of}
          title={t(`of.${said.of}`)}
          aside={<Tag tone={tones[said.state]}>{t(`state.${said.state}`)}</Tag>}
          sub={[said.byName, said.byPhone ? t("by_phone") : ""].filter(Boolean).join(" · ")}
        >
          <div className="space-y-4">
            <Said said={said} />
            <Deeds said={said} answer={back === said.of ? answer : undefined} />
          </div>
        </Card>
      ))}
    </div>
  );
}

function Said({ said: { of, content, score, dispute, resolution } }: { said: SaidView }) {
  const t = useT("assessments");
  const locale = useLocale();
  if (!content) return null;
  const { outcome, cause, lastDay, hoursMissed, ratings, hired, contract, feedback, advice } =
    content;
  const rated = ratingPoints[of].flatMap((point) =>
    ratings[point] === undefined ? [] : `${t(`point.${point}`)} ${String(ratings[point])}`,
  );
  const lines = [
    [t("outcome_label"), t(`outcome.${outcome}`)],
    [t("cause_label"), cause && t(`cause.${cause}`)],
    [t("last_day"), lastDay && formatFullDay(lastDay, locale)],
    [t("hours_missed"), hoursMissed],
    [t("ratings"), rated.join(" · ")],
    [t("score"), score],
    [t("hired_label"), hired && t(`hired.${hired}`)],
    [t("contract_label"), contract && t(`contract.${contract}`)],
    [t("feedback"), feedback],
    [t("advice"), advice],
  ] as const;
  return (
    <>
      <DefinitionList
        items={lines.flatMap(([term, detail]) =>
          detail === null || detail === "" ? [] : [{ term, detail }],
        )}
      />
      {dispute && (
        <Notice
          tone="act"
          title={t("disputed", { of: t(`of.${dispute.by}`), text: dispute.text })}
        />
      )}
      {resolution && <Notice tone="info" title={t("resolved", { text: resolution })} />}
    </>
  );
}

type DeedsProps = { said: SaidView } & Pick<Props, "answer">;

function Deeds({ said, answer }: DeedsProps) {
  const { of, may } = said;
  const isWord = answer !== undefined && isOfWords(answer);
  const ofWords = isWord ? answer : undefined;
  return (
    <>
      <Write said={said} answer={isWord ? undefined : answer} />
      {may.includes("dispute") && <Words of={of} intent="dispute" answer={ofWords} />}
      {may.includes("resolve") && <Words of={of} intent="resolve" answer={ofWords} />}
    </>
  );
}

function Write({ said, answer }: DeedsProps) {
  const t = useT("assessments");
  const { may, content } = said;
  const isPhone = may.includes("write_down");
  if (!may.includes("submit") && !isPhone) return null;
  const isFirst = !content && !isPhone;
  return (
    <details open={isFirst || answer !== undefined || undefined}>
      <summary className={buttonClass("quiet")}>
        {t(isPhone ? "write_down" : content ? "change" : "write")}
      </summary>
      <AssessmentForm said={said} isPhone={isPhone} answer={answer} />
    </details>
  );
}
