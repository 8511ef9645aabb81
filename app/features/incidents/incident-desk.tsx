// Owns one call for help as those on duty read it: what it is, what was done, what can be done now.
import { Form } from "@remix-run/react";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { InstantText, LeftText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";
import { TextArea } from "~/app/ui/field";
import { Tag } from "~/app/ui/tag";
import { incidentTones } from "./incidents-table";
import type { IncidentView } from "./read-incidents.server";

type Props = {
  incident: IncidentView;
  now: Date | string;
  answer: FormAnswer | undefined;
};

/** One call for help: what it is, what was done, what can be done now. */
export function IncidentDesk({ incident, now, answer }: Props) {
  const t = useT("incidents");
  const { state, kind, student, group, firm, phone, body, outcome } = incident;
  return (
    <div className="max-w-read space-y-6">
      <p>
        <Tag tone={incidentTones[state]}>{t(`state.${state}`)}</Tag>{" "}
        {incident.escalation > 0 && (
          <Tag tone="stop">{t("raised", { n: incident.escalation })}</Tag>
        )}{" "}
        {state !== "closed" && <LeftText until={incident.dueAt} now={now} />}
      </p>
      <DefinitionList
        items={[
          { term: t("student"), detail: `${student} · ${group}` },
          ...(phone
            ? [
                {
                  term: t("phone"),
                  detail: (
                    <a className="link" href={`tel:${phone}`}>
                      {phone}
                    </a>
                  ),
                },
              ]
            : []),
          { term: t("firm"), detail: firm },
          { term: t("kind_label"), detail: t(`kind.${kind}`) },
          { term: t("opened"), detail: <InstantText at={incident.openedAt} /> },
          ...(incident.takenBy ? [{ term: t("taken_by"), detail: incident.takenBy }] : []),
        ]}
      />
      <section className="space-y-2">
        <h2 className="text-18 font-bold">{t("words")}</h2>
        <p className="whitespace-pre-line break-words">{body || t("no_words")}</p>
        <p className="text-14 text-soft">{t("firm_blind")}</p>
      </section>
      {incident.notes.length > 0 && (
        <section className="space-y-2">
          <h2 className="text-18 font-bold">{t("notes")}</h2>
          {incident.notes.map(({ id, author, body: words, at }) => (
            <div key={id} className="rounded-8 border border-line px-4 py-3">
              <p className="text-14 text-soft">
                {author} · <InstantText at={at} />
              </p>
              <p className="whitespace-pre-line break-words">{words}</p>
            </div>
          ))}
        </section>
      )}
      {state === "closed" ? (
        <section className="space-y-2">
          <h2 className="text-18 font-bold">{t("outcome")}</h2>
          <p className="whitespace-pre-line break-words">{outcome}</p>
        </section>
      ) : (
        <Deeds incident={incident} answer={answer} />
      )}
    </div>
  );
}

function Deeds({ incident: { state }, answer }: Pick<Props, "incident" | "answer">) {
  const t = useT("incidents");
  return (
    <div className="space-y-6">
      {state === "open" && (
        <Form method="post">
          <Button look="primary" name="step" value="take">
            {t("take")}
          </Button>
        </Form>
      )}
      <Words step="note" answer={answer} />
      {state === "taken" && <Words step="close" answer={answer} />}
    </div>
  );
}

const asks = { note: "note", close: "outcome" } as const;
const presses = { note: "keep_note", close: "close" } as const;

/** Words, and the press that keeps them. */
function Words({ step, answer }: { step: "note" | "close" } & Pick<Props, "answer">) {
  const t = useT("incidents");
  const mine = answer?.lastResult.initialValue?.step === step ? answer : undefined;
  const form = `incident-${step}`;
  const { field } = useAccountForm(
    form,
    mine,
    { words: t(asks[step]) },
    { "incident.words_needed": "words" },
  );
  return (
    <Form method="post" id={form} noValidate className="space-y-3">
      <TextArea {...field("words")} hint={t(`${asks[step]}_hint`)} rows={3} />
      <Button look={step === "close" ? "primary" : "quiet"} name="step" value={step}>
        {t(presses[step])}
      </Button>
    </Form>
  );
}
