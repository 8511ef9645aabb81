// Owns the form of a week: agreed tasks as ticks, hours, words; saved while it is written, handed in with a button.
import { Form } from "@remix-run/react";
import { longestEntry } from "~/app/domain/journal";
import { useInvalidText, useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea, TextField } from "~/app/ui/field";
import { Notice } from "~/app/ui/notice";
import type { Typed } from "./kept-week";
import type { MyWeek } from "./read-my-journal.server";
import { useWeekAutosave, weekForm, type WeekSaving } from "./use-week-autosave";

type Props = { week: MyWeek; answer: FormAnswer | undefined };

/** What the server holds, as the form's texts. */
function standsIn({ body, minutes, ticked }: MyWeek): Typed {
  return { body, hours: minutes === null ? "" : String(minutes / 60), tasks: ticked.map(String) };
}

/** One week to be written. What was typed and refused comes back. */
export function WeekForm({ week, answer }: Props) {
  const t = useT("journal");
  const { placementId, weekOf, version, tasks, hoursPerWeek, state } = week;
  const stands = standsIn(week);
  const saving = useWeekAutosave({ placementId, weekOf, version, stands });
  const typed = typedBefore(answer) ?? stands;
  const { faults, errorsOf } = useWeekFaults(answer);
  return (
    <Form method="post" id={weekForm} noValidate className="space-y-5">
      <ErrorSummary faults={faults} />
      <KeptChoice saving={saving} />
      <input type="hidden" name="placementId" value={placementId} />
      <input type="hidden" name="version" value={version} />
      {tasks.length > 0 && (
        <ChoiceGroup
          name="tasks"
          label={t("write.tasks")}
          many
          optional
          choices={tasks.map((label, at) => ({ value: String(at), label }))}
          defaultValue={typed.tasks}
        />
      )}
      <TextArea
        id="week-body"
        name="body"
        label={t("write.body")}
        hint={t("write.body_hint")}
        rows={9}
        limit={longestEntry}
        defaultValue={typed.body}
        errors={errorsOf("body")}
      />
      <TextField
        id="week-hours"
        name="hours"
        label={t("write.hours")}
        hint={hoursPerWeek ? t("write.hours_hint", { n: hoursPerWeek }) : undefined}
        inputMode="decimal"
        unit={t("write.hours_unit")}
        defaultValue={typed.hours}
        errors={errorsOf("hours")}
        optional
      />
      <SavedLine saving={saving} />
      <div className="cluster">
        <Button look="primary" name="intent" value="submit">
          {t(state === "submitted" ? "write.submit_again" : "write.submit")}
        </Button>
        <Button name="intent" value="save">
          {t("write.save")}
        </Button>
      </div>
      <p className="text-14 text-soft">{t("write.who_reads")}</p>
    </Form>
  );
}

function typedBefore(answer: FormAnswer | undefined): Typed | null {
  const typed = answer?.lastResult.initialValue;
  if (!typed || !("version" in typed)) return null;
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  const tasks = [typed.tasks ?? []].flat().map(text);
  return { body: text(typed.body), hours: text(typed.hours), tasks };
}

function useWeekFaults(answer: FormAnswer | undefined) {
  const t = useT("journal");
  const sayInvalid = useInvalidText();
  const sayRefusal = useRefusalText();
  const { error } = answer?.lastResult ?? {};
  const errorsOf = (name: string) => {
    const said = (error?.[name] ?? []).map(sayInvalid);
    const isEmpty = name === "body" && answer?.refusal?.code === "journal.empty";
    return isEmpty ? [...said, sayRefusal(answer.refusal!)] : said;
  };
  const at = (name: "body" | "hours") =>
    errorsOf(name).map((text) => ({ id: `week-${name}`, label: t(`write.${name}`), text }));
  const other =
    answer?.refusal && answer.refusal.code !== "journal.empty"
      ? [{ id: weekForm, label: null, text: sayRefusal(answer.refusal) }]
      : [];
  return { faults: [...at("body"), ...at("hours"), ...other], errorsOf };
}

function KeptChoice({ saving: { kept, takeKept, dropKept } }: { saving: WeekSaving }) {
  const t = useT("journal");
  if (!kept) return null;
  return (
    <Notice
      tone="act"
      title={t("kept.title")}
      actions={
        <>
          <button type="button" onClick={takeKept} className="link min-h-11 pr-4 font-bold">
            {t("kept.take")}
          </button>
          <button type="button" onClick={dropKept} className="link min-h-11">
            {t("kept.drop")}
          </button>
        </>
      }
    >
      <p className="whitespace-pre-line break-words">{kept.body}</p>
    </Notice>
  );
}

function SavedLine({ saving: { state } }: { saving: WeekSaving }) {
  const t = useT("journal");
  if (state === "off") return null;
  const isBad = ["invalid", "lost", "signed_out", "conflict", "gone"].includes(state);
  return (
    <p role="status" className={`text-14 ${isBad ? "font-bold text-stop" : "text-soft"}`}>
      {t(`saving.${state}`)}
    </p>
  );
}
