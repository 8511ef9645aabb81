// Owns the form of a visit: how, when, which students, point by point what was found, a note; recorded, or kept as a plan.
import { Form } from "@remix-run/react";
import { visitFindings, visitModes, visitPoints } from "~/app/domain/visit";
import { FileField } from "~/app/features/files/file-field";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { ChoiceGroup, SelectField } from "~/app/ui/choice-field";
import { DateField, TextArea } from "~/app/ui/field";
import type { Visited, VisitView } from "./read-visits.server";

type Props = {
  enterpriseId: string;
  students: readonly Visited[];
  today: string;
  visit?: VisitView;
  /** What was typed before it was refused. */
  typed?: Record<string, unknown> | null | undefined;
};

/** A new visit, or one that is changed. */
export function VisitForm({ enterpriseId, students, today, visit, typed }: Props) {
  const t = useT("visits");
  const before = (name: string, other: string | undefined) => typedAs(typed?.[name]) ?? other;
  const all = students.map(({ placementId }) => placementId);
  const ticked = typed ? tickedIn(typed) : (visit?.placementIds ?? all);
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="max-w-read space-y-5">
      {!visit && <input type="hidden" name="enterpriseId" value={enterpriseId} />}
      <ChoiceGroup
        name="mode"
        label={t("mode_label")}
        choices={visitModes.map((value) => ({ value, label: t(`mode.${value}`) }))}
        defaultValue={before("mode", visit?.mode ?? "on_site")}
      />
      <DateField
        name="visitedOn"
        label={t("day")}
        defaultValue={before("visitedOn", visit?.visitedOn ?? today)}
      />
      <ChoiceGroup
        name="placementIds"
        label={t("students")}
        many
        choices={students.map(({ placementId, student, group }) => ({
          ...{ value: placementId, label: `${student} · ${group}` },
        }))}
        defaultValue={ticked}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        {visitPoints.map((point, at) => (
          <SelectField
            key={point}
            id={`finding-${point}`}
            name={`findings[${String(at)}]`}
            label={t(`point.${point}`)}
            empty={t("not_looked")}
            choices={visitFindings.map((value) => ({ value, label: t(`finding.${value}`) }))}
            defaultValue={visit?.findings[point]}
            optional
          />
        ))}
      </div>
      <TextArea
        name="note"
        label={t("note")}
        hint={t("note_hint")}
        limit={2_000}
        defaultValue={before("note", visit?.note)}
        optional
      />
      <FileField id="visit-file" name="file" label={t("file")} errors={undefined} optional />
      <div className="cluster">
        <Button look="primary">{t("record")}</Button>
        <Button name="isPlan" value="on">
          {t("plan")}
        </Button>
      </div>
    </Form>
  );
}

function typedAs(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function tickedIn(typed: Record<string, unknown>): string[] {
  return [typed.placementIds ?? []].flat().map(String);
}
