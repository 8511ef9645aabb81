// Owns the form that writes a placement: for students of a class who have none yet, or for one that is there.
import { Form } from "@remix-run/react";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextField } from "~/app/ui/field";
import { TermsFields } from "./terms-fields";
import { type PlacementFieldName, placementFieldNames } from "./terms-fields-parts";

type Name =
  PlacementFieldName | "enrolmentIds" | "firmName" | "firmNumber" | "coHostName" | "coHostShare";
type Props = {
  answer: FormAnswer | undefined;
  teachers: readonly { id: string; name: string }[];
  /** What stands now, as text. */
  before: Partial<Record<PlacementFieldName, string>>;
  ticked: readonly string[];
  version?: number;
  /** The second firm of one that is there, by name, with its share. */
  coHost?: { name: string; share: string };
  /** Who may be chosen; none: the placement is there already. */
  students?: readonly { id: string; name: string }[];
};

/** Fields keep what was typed; before that they show what stands. */
export function PlacementForm({
  answer,
  teachers,
  before,
  ticked,
  version,
  students,
  coHost,
}: Props) {
  const t = useT("internships");
  const labels = Object.fromEntries(
    placementFieldNames.map((name) => [name, t(`field.${name}`)]),
  ) as Record<PlacementFieldName, string>;
  const { faults, field } = useAccountForm<Name>(
    "placement",
    answer,
    {
      ...labels,
      enrolmentIds: t("field.student"),
      firmName: t("field.firmName"),
      firmNumber: t("field.firmNumber"),
      coHostName: t("field.coHostId"),
      coHostShare: t("field.coHostShare"),
    },
    {
      "placement.ends_before_start": "endsOn",
      "placement.overlaps": "overlapReason",
      "placement.firm_needed": "firmName",
      "placement.firm_unknown": "firmName",
      "placement.teacher_unknown": "teacherId",
      "placement.share_needed": "coHostShare",
    },
  );
  const filled = (name: PlacementFieldName) => {
    const of = field(name);
    return { ...of, defaultValue: answer ? of.defaultValue : before[name] };
  };
  const typed = answer?.lastResult.initialValue?.["hazards"];
  return (
    <Form method="post" id="placement" noValidate className="space-y-6">
      <ErrorSummary faults={faults} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      {students && (
        <>
          <ChoiceGroup
            {...field("enrolmentIds")}
            many
            choices={students.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <div className="grid gap-4 md:grid-cols-2">
            <TextField {...field("firmName")} maxLength={120} />
            <TextField {...field("firmNumber")} maxLength={40} optional />
          </div>
        </>
      )}
      <TermsFields
        field={filled}
        teachers={teachers}
        ticked={typed === undefined ? ticked : [typed].flat().map(String)}
      />
      {coHost && (
        <div className="grid gap-4 md:grid-cols-2">
          <TextField
            {...field("coHostName")}
            defaultValue={answer ? field("coHostName").defaultValue : coHost.name}
            maxLength={120}
            optional
          />
          <TextField
            {...field("coHostShare")}
            defaultValue={answer ? field("coHostShare").defaultValue : coHost.share}
            inputMode="numeric"
            optional
          />
        </div>
      )}
      <Button look="primary">{students ? t("create") : t("save")}</Button>
    </Form>
  );
}
