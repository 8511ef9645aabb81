// Owns the form of a visit: how, when, which students, point by point what was found, a note; recorded, or kept as a plan.
import { Form } from "@remix-run/react";
import { visitFindings, visitModes, visitPoints } from "~/app/domain/visit";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { FileField } from "~/app/features/files/file-field";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ChoiceGroup, SelectField } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { DateField, TextArea } from "~/app/ui/field";
import type { Visited, VisitView } from "./read-visits.server";

type Props = {
  enterpriseId: string;
  students: readonly Visited[];
  today: string;
  visit?: VisitView;
  /** What came back, with what was typed. */
  answer: FormAnswer | undefined;
};

/** A new visit, or one that is changed. */
export function VisitForm({ enterpriseId, students, today, visit, answer }: Props) {
  const t = useT("visits");
  const { faults, field } = useAccountForm(
    "visit",
    answer,
    {
      ...{ mode: t("mode_label"), visitedOn: t("day"), placementIds: t("students") },
      ...{ note: t("note"), file: t("file") },
    },
    {
      ...{ "visit.no_students": "placementIds", "visit.day_ahead": "visitedOn" },
      ...{ "visit.nothing_looked_at": "note", "file.too_large": "file" },
    },
  );
  const stands = standsIn(visit, today, students);
  const typed = answer?.lastResult.initialValue;
  const filled = (name: "mode" | "visitedOn" | "note") => {
    const of = field(name);
    return { ...of, defaultValue: answer ? of.defaultValue : stands[name] };
  };
  const found = typed && listIn(typed.findings);
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      id="visit"
      noValidate
      className="max-w-read space-y-5"
    >
      <ErrorSummary faults={faults} />
      {!visit && <input type="hidden" name="enterpriseId" value={enterpriseId} />}
      <ChoiceGroup
        {...filled("mode")}
        choices={visitModes.map((value) => ({ value, label: t(`mode.${value}`) }))}
      />
      <DateField {...filled("visitedOn")} />
      <ChoiceGroup
        {...field("placementIds")}
        many
        choices={students.map(({ placementId, student, group }) => ({
          ...{ value: placementId, label: `${student} · ${group}` },
        }))}
        defaultValue={typed ? listIn(typed.placementIds).map(String) : stands.placementIds}
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
            defaultValue={found ? found[at] : stands.findings[point]}
            optional
          />
        ))}
      </div>
      <TextArea {...filled("note")} hint={t("note_hint")} limit={2_000} optional />
      <FileField {...field("file")} optional />
      <div className="cluster">
        <Button look="primary">{t("record")}</Button>
        <Button name="isPlan" value="on">
          {t("plan")}
        </Button>
      </div>
    </Form>
  );
}

/** What is kept, or what a new visit begins with: everybody, today. */
function standsIn(
  visit: VisitView | undefined,
  today: string,
  students: readonly Visited[],
): Pick<VisitView, "note" | "findings" | "placementIds"> & { mode: string; visitedOn: string } {
  if (visit) return visit;
  const placementIds = students.map(({ placementId }) => placementId);
  return { mode: "on_site", visitedOn: today, note: "", findings: {}, placementIds };
}

const listIn = (typed: unknown) => [typed ?? []].flat() as (string | undefined)[];
