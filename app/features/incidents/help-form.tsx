// Owns the page on which a student asks for help: numbers to call at once, one press that reaches the school, what became of it.
import { Form } from "@remix-run/react";
import { Phone } from "lucide-react";
import { phoneMeant } from "~/app/domain/guest-link";
import { callNumbers, incidentKinds } from "~/app/domain/incident";
import type { Id } from "~/app/domain/values";
import { useInvalidText, useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { InstantText } from "~/app/ui/date-text";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea } from "~/app/ui/field";
import { Tag } from "~/app/ui/tag";
import type { IncidentLine } from "./read-incidents.server";

/** Who answers the telephone now: the school's people first, then the public lines. */
export function CallNow({ people }: { people: readonly { who: string; phone: string }[] }) {
  const t = useT("incidents");
  const lines = [...people, ...callNumbers.map((phone) => ({ who: t(`numbers.${phone}`), phone }))];
  return (
    <section className="space-y-2">
      <h2 className="text-18 font-bold">{t("call_now")}</h2>
      <ul className="space-y-2">
        {lines.map(({ who, phone }) => (
          <li key={who + phone}>
            <a
              href={`tel:${phone.replace(/\s/g, "")}`}
              className="flex min-h-11 items-center rounded-8 border border-line bg-card px-4 py-2 hover:border-bridge"
            >
              <Phone size={18} aria-hidden className="mr-3 shrink-0 text-bridge" />
              <span className="mr-auto pr-3">{who}</span>
              <span className="num font-bold text-bridge">{phoneMeant(phone)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is it about, words if there are any, one press. */
export function HelpForm({
  placementId,
  answer,
}: {
  placementId: Id;
  answer: FormAnswer | undefined;
}) {
  const t = useT("incidents");
  const sayInvalid = useInvalidText();
  const sayRefusal = useRefusalText();
  const { error, initialValue } = answer?.lastResult ?? {};
  const errors = (error?.kind ?? []).map(sayInvalid);
  const no = sayRefusal(answer?.refusal);
  const faults = [
    ...errors.map((text) => ({ id: "help-kind", label: t("kind_label"), text })),
    ...(error?.body ?? []).map((key) => ({
      id: "help-body",
      label: t("body"),
      text: sayInvalid(key),
    })),
    ...(no ? [{ id: "help", label: null, text: no }] : []),
  ];
  const typed = (name: "kind" | "body") => {
    const value = initialValue?.[name];
    return typeof value === "string" ? value : undefined;
  };
  return (
    <Form method="post" id="help" noValidate className="space-y-5">
      <ErrorSummary faults={faults} />
      <input type="hidden" name="placementId" value={placementId} />
      <ChoiceGroup
        id="help-kind"
        name="kind"
        label={t("kind_label")}
        choices={incidentKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        defaultValue={typed("kind")}
        errors={errors}
      />
      <TextArea
        id="help-body"
        name="body"
        label={t("body")}
        hint={t("body_hint")}
        rows={4}
        limit={2_000}
        defaultValue={typed("body")}
        optional
      />
      <Button look="primary" wide>
        {t("send")}
      </Button>
      <p className="text-14 text-soft">{t("promise")}</p>
    </Form>
  );
}

const tones = { open: "act", taken: "info", closed: "good" } as const;

/** What became of those before. */
export function MyIncidents({ incidents }: { incidents: readonly IncidentLine[] }) {
  const t = useT("incidents");
  if (incidents.length === 0) return null;
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{t("mine")}</h2>
      {incidents.map(({ incidentId, kind, state, openedAt, takenBy, outcome }) => (
        <Card
          key={incidentId}
          title={t(`kind.${kind}`)}
          aside={<Tag tone={tones[state]}>{t(`my_state.${state}`)}</Tag>}
          sub={<InstantText at={openedAt} />}
        >
          {state === "open" && <p>{t("my_open")}</p>}
          {state === "taken" && <p>{t("my_taken", { name: takenBy ?? "" })}</p>}
          {state === "closed" && <p className="whitespace-pre-line break-words">{outcome}</p>}
        </Card>
      ))}
    </section>
  );
}
