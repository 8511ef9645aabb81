// Owns the page of an assessment as everybody reads it: three words side by side, and what the reader can do with each.
import { Form } from "@remix-run/react";
import { ratingPoints } from "~/app/domain/assessment";
import { useT } from "~/app/messages/use-t";
import { Button, buttonClass } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { DefinitionList } from "~/app/ui/definition-list";
import { TextArea, TextField } from "~/app/ui/field";
import { formatFullDay } from "~/app/ui/format-date";
import { useLocale } from "~/app/messages/use-t";
import { Notice } from "~/app/ui/notice";
import { Tag } from "~/app/ui/tag";
import { AssessmentForm } from "./assessment-form";
import type { AssessmentView, SaidView } from "./read-assessments.server";

const tones = { open: "wait", submitted: "good", disputed: "act", resolved: "info" } as const;
type Props = { view: AssessmentView; typed?: Record<string, unknown> | null | undefined };

/** What firm, teacher and student said. */
export function AssessmentPanel({ view, typed }: Props) {
  const t = useT("assessments");
  return (
    <div className="max-w-read space-y-5">
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
            <Deeds said={said} typed={typed?.of === said.of ? typed : undefined} />
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

function Deeds({ said, typed }: { said: SaidView; typed: Record<string, unknown> | undefined }) {
  const t = useT("assessments");
  const { of, may, content } = said;
  const isPhone = may.includes("write_down");
  return (
    <>
      {(may.includes("submit") || isPhone) && (
        <details open={(!content && !isPhone) || typed !== undefined || undefined}>
          <summary className={buttonClass("quiet")}>
            {t(isPhone ? "write_down" : content ? "change" : "write")}
          </summary>
          <AssessmentForm said={said} isPhone={isPhone} typed={typed} />
        </details>
      )}
      {may.includes("dispute") && <Words of={of} intent="dispute" />}
      {may.includes("resolve") && <Words of={of} intent="resolve" />}
    </>
  );
}

function Words({ of, intent }: { of: SaidView["of"]; intent: "dispute" | "resolve" }) {
  const t = useT("assessments");
  return (
    <details>
      <summary className="link min-h-11 py-2">{t(intent)}</summary>
      <Form method="post" className="space-y-3 pt-2">
        <input type="hidden" name="of" value={of} />
        <TextArea
          id={`${intent}-${of}`}
          name="words"
          label={t(`${intent}_words`)}
          rows={3}
          limit={1_000}
        />
        {intent === "resolve" && (
          <TextField
            id={`score-${of}`}
            name="score"
            label={t("resolve_score")}
            inputMode="numeric"
            optional
          />
        )}
        <Button name="intent" value={intent}>
          {t(intent)}
        </Button>
      </Form>
    </details>
  );
}
