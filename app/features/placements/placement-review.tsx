// Owns the page on which a school says yes or no to an internship: the facts first, then the two buttons with what
// each of them does. Offices that may not decide see the same facts.
import type { SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { refusalReasons } from "~/app/domain/application";
import type { Refusal } from "~/app/domain/refusal";
import type { Story } from "~/app/features/applications/application-story.server";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, buttonClass } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { DayText, InstantText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";
import { TextArea } from "~/app/ui/field";
import { Notice } from "~/app/ui/notice";

type Props = {
  story: Story;
  answer: { lastResult: SubmissionResult | null; refusal: Refusal | null } | null;
};

/** Facts, steps so far, and the decision where it is this office's to make. */
export function PlacementReview({ story, answer }: Props) {
  const refusalText = useRefusalText();
  return (
    <div className="max-w-read space-y-6">
      {answer?.refusal && <Notice tone="stop" title={refusalText(answer.refusal)} />}
      <DefinitionList items={useFacts(story)} />
      {story.moves.includes("approve") && <Decision story={story} answer={answer} />}
      <Steps story={story} />
    </div>
  );
}

function useFacts({ listing, profile, placement }: Story) {
  const t = useT("placements");
  const day = (at: Date | null | undefined) =>
    at ? <DayText day={at.toISOString().slice(0, 10)} full /> : "–";
  return [
    { term: t("board.firm"), detail: listing.enterprise.name },
    {
      term: t("review.listing"),
      detail: (
        <Link to={paths.listings.show(listing.id)} className="link">
          {listing.title}
        </Link>
      ),
    },
    { term: t("classes.major"), detail: `${profile.major} · ${profile.className}` },
    { term: t("board.starts"), detail: day(placement?.startsOn) },
    { term: t("review.ends"), detail: day(placement?.endsOn) },
    {
      term: t("review.age"),
      detail: profile.isMinor ? t("review.minor") : t("review.adult"),
    },
  ];
}

function Decision({ story, answer }: Props) {
  const t = useT("placements");
  const typed = answer?.lastResult?.initialValue ?? {};
  const hidden = <input type="hidden" name="version" value={story.version} />;
  const wasRejecting = typed.move === "reject";
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{t("review.title")}</h2>
      <p className="text-soft">{t("review.text")}</p>
      <Form method="post">
        {hidden}
        <input type="hidden" name="move" value="approve" />
        <Button look="primary">{t("review.approve")}</Button>
      </Form>
      <details open={wasRejecting || undefined}>
        <summary className={buttonClass("quiet")}>{t("review.reject")}</summary>
        <Form method="post" className="space-y-4 pt-4">
          {hidden}
          <input type="hidden" name="move" value="reject" />
          <SelectField
            name="reason"
            label={t("review.reason")}
            empty={t("review.choose")}
            defaultValue={textOf(typed.reason)}
            choices={refusalReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
          />
          <TextArea
            name="note"
            label={t("review.note")}
            optional
            limit={500}
            defaultValue={textOf(typed.note)}
          />
          <Button look="danger">{t("review.reject_now")}</Button>
        </Form>
      </details>
    </section>
  );
}

const textOf = (typed: unknown) => (typeof typed === "string" ? typed : "");

function Steps({ story }: { story: Story }) {
  const t = useT("placements");
  const roles = useT("navigation");
  return (
    <section>
      <h2 className="pb-2 text-18 font-bold">{t("review.steps")}</h2>
      <ol className="space-y-1 border-l-2 border-bridge pl-4">
        {story.steps.map((step) => (
          <li key={step.id}>
            <span className="font-bold">{t(`status.${step.to}`)}</span>{" "}
            <span className="text-soft">
              {step.by === "system" ? t("review.clock") : roles(`roles.${step.by}`)} ·{" "}
              <InstantText at={step.at} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
