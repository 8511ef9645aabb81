// Owns the form in which a firm says who it is.
import { Form } from "@remix-run/react";
import { GroupedSelect } from "~/app/features/listings/grouped-select";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea, TextField } from "~/app/ui/field";
import type { FirmEditor } from "./read-firm-editor.server";
import { type Answer, answerTo, useFirmForm } from "./use-firm-form";

type Props = { firm: FirmEditor; answer: Answer };

export function FactsForm({ firm, answer }: Props) {
  const t = useT("firms");
  const { facts, version, industries, ownIndustry } = firm;
  const labels = {
    ...{ shortName: t("edit.short_name"), about: t("edit.about") },
    ...{ industry: t("edit.industry"), staffCount: t("edit.staff") },
  };
  const saved = {
    ...{ shortName: facts.shortName, about: facts.about, industry: facts.industry ?? "" },
    staffCount: facts.staffCount === null ? "" : String(facts.staffCount),
  };
  const own = answerTo(answer, { intent: "facts" });
  const { form, field, faults } = useFirmForm("firm-facts", own, saved, labels);
  return (
    <Form method="post" id={form.id} noValidate className="max-w-read space-y-4">
      <ErrorSummary faults={faults} />
      <input type="hidden" name="intent" value="facts" />
      <input type="hidden" name="version" value={version} />
      <TextField {...field("shortName")} hint={t("edit.short_name_hint")} />
      <TextArea {...field("about")} hint={t("edit.about_hint")} rows={8} limit={2_000} optional />
      <GroupedSelect
        {...field("industry")}
        hint={ownIndustry ? t("edit.own_industry", { name: ownIndustry }) : undefined}
        groups={industries}
        empty={t("edit.no_industry")}
        optional
      />
      <TextField {...field("staffCount")} inputMode="numeric" optional />
      <Button look="primary">{t("edit.save")}</Button>
    </Form>
  );
}
