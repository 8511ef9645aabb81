// Owns one call for help as those on duty read it: what it is, what was done, what can be done now.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { InstantText, LeftText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";
import { TextArea } from "~/app/ui/field";
import { Tag } from "~/app/ui/tag";
import { incidentTones } from "./incidents-table";
import type { IncidentView } from "./read-incidents.server";

/** One call for help: what it is, what was done, what can be done now. */
export function IncidentDesk({ incident, now }: { incident: IncidentView; now: Date | string }) {
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
        <Deeds incident={incident} />
      )}
    </div>
  );
}

function Deeds({ incident: { state } }: { incident: IncidentView }) {
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
      <Form method="post" className="space-y-3">
        <TextArea
          id="incident-note"
          name="words"
          label={t("note")}
          hint={t("note_hint")}
          rows={3}
        />
        <Button name="step" value="note">
          {t("keep_note")}
        </Button>
      </Form>
      {state === "taken" && (
        <Form method="post" className="space-y-3">
          <TextArea
            id="incident-outcome"
            name="words"
            label={t("outcome")}
            hint={t("outcome_hint")}
            rows={3}
          />
          <Button look="primary" name="step" value="close">
            {t("close")}
          </Button>
        </Form>
      )}
    </div>
  );
}
