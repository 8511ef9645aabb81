// Owns the form of the school's word on which firms may search its students, with whom each answer opens.
import { Form } from "@remix-run/react";
import { studentSearches } from "~/app/domain/find-students";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import type { StudentSearchView } from "./read-student-search.server";

type Props = { view: StudentSearchView; answer: FormAnswer | undefined };

/** Three answers; colleagues who do not decide read the one that stands. */
export function StudentSearchForm({ view, answer }: Props) {
  const t = useT("students");
  const labels = { studentSearch: t("setting.label") };
  const { faults, field } = useAccountForm("setting", answer, labels);
  const { studentSearch, mayDecide, opensTo, approvedFirms: firms } = view;
  if (!mayDecide) {
    return (
      <p>
        <strong>{t(`setting.${studentSearch}`)}</strong>{" "}
        <span className="text-soft">{t("setting.not_yours")}</span>
      </p>
    );
  }
  const hintOf = (one: (typeof studentSearches)[number]) =>
    one === "off" ? t("setting.off_hint") : t(`setting.${one}_hint`, { firms, n: opensTo[one] });
  return (
    <>
      <ErrorSummary faults={faults} />
      <Form method="post" id="setting" noValidate className="space-y-4">
        <ChoiceGroup
          {...field("studentSearch")}
          choices={studentSearches.map((value) => ({
            value,
            label: t(`setting.${value}`),
            hint: hintOf(value),
          }))}
          defaultValue={studentSearch}
        />
        <Button look="primary">{t("setting.save")}</Button>
      </Form>
    </>
  );
}
