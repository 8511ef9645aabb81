// Owns the first half of recommending: which firm, which class. A plain GET form, so that it works without script.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import type { RecommendForm } from "./read-recommendations.server";

type Props = Pick<RecommendForm, "firms" | "classes" | "firm" | "schoolClass">;

/** Firm and class, as chosen. */
export function RecommendChoice({ firms, classes, firm, schoolClass }: Props) {
  const t = useT("students");
  const named = (all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form method="get" action={paths.school.newRecommendation()} className="space-y-4">
      <SelectField
        id="firm"
        name="firm"
        label={t("recommend.firm")}
        empty={t("recommend.choose")}
        defaultValue={firm?.id ?? ""}
        choices={named(firms)}
      />
      <SelectField
        id="class"
        name="class"
        label={t("recommend.class")}
        empty={t("recommend.choose")}
        defaultValue={schoolClass?.id ?? ""}
        choices={named(classes)}
      />
      <Button>{t("recommend.next")}</Button>
    </Form>
  );
}
