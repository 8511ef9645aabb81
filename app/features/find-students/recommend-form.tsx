// Owns the second half of recommending: which students, for which listing, with which words.
import { Form } from "@remix-run/react";
import { crossingTexts } from "~/app/domain/crossing-text";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ChoiceGroup, SelectField } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea } from "~/app/ui/field";
import type { RecommendForm as Offer } from "./read-recommendations.server";

type Props = {
  firm: NonNullable<Offer["firm"]>;
  students: Offer["students"];
  answer: FormAnswer | undefined;
};

/** Ticks of one class; what was ticked stays when the form comes back. */
export function RecommendForm({ firm, students, answer }: Props) {
  const t = useT("students");
  const labels = {
    studentIds: t("recommend.tick"),
    listingId: t("recommend.listing"),
    note: t("recommend.note"),
  };
  const { faults, field } = useAccountForm("recommend", answer, labels, {
    "listing.not_found": "listingId",
    "recommendation.students_not_yours": "studentIds",
  });
  if (students.length === 0) return <p className="text-soft">{t("recommend.no_students")}</p>;
  const ticked = [answer?.lastResult.initialValue?.studentIds ?? []].flat().map(String);
  return (
    <>
      <ErrorSummary faults={faults} />
      <Form method="post" id="recommend" noValidate className="space-y-4">
        <input type="hidden" name="enterpriseId" value={firm.id} />
        <ChoiceGroup
          {...field("studentIds")}
          many
          choices={students.map(({ id, name, number }) => ({
            value: id,
            label: `${name} ${number}`,
          }))}
          defaultValue={ticked}
        />
        <SelectField
          {...field("listingId")}
          empty={t("recommend.general")}
          choices={firm.listings.map(({ id, title }) => ({ value: id, label: title }))}
          optional
        />
        <TextArea
          {...field("note")}
          optional
          rows={3}
          limit={crossingTexts.recommendNote}
          hint={t("recommend.note_hint")}
        />
        <p className="text-14 text-soft">{t("recommend.consent")}</p>
        <Button look="primary">{t("recommend.send")}</Button>
      </Form>
    </>
  );
}
