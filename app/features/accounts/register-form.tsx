import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { registrationKinds } from "~/app/domain/enterprise";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ChoiceGroup, SelectField } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextField } from "~/app/ui/field";
import { OpeningFields } from "./password-fields";
import { useAccountForm } from "./use-account-form";

type Props = {
  answer: FormAnswer | undefined;
  regions: readonly { value: string; label: string }[];
};

/** Everything a firm gives to join: itself, its document, and the person who answers for it. */
export function RegisterForm({ answer, regions }: Props) {
  const t = useT("accounts");
  const labels = {
    name: t("register.name"),
    shortName: t("register.short_name"),
    regionCode: t("register.region"),
    registrationKind: t("register.kind"),
    registrationNumber: t("register.number"),
    contactName: t("register.contact_name"),
    contact: t("contact"),
    password: t("new_password"),
    agreed: t("agreed"),
  };
  const { faults, field } = useAccountForm("register", answer, labels, {
    "enterprise.registration_invalid": "registrationNumber",
    "enterprise.already_registered": "registrationNumber",
    "account.contact_taken": "contact",
  });
  const kinds = registrationKinds.map((value) => ({
    value,
    label: t(`register.kinds.${value}`),
    hint: t(`register.kind_hints.${value}`),
  }));
  return (
    <>
      <ErrorSummary faults={faults} />
      <Form method="post" id="register" noValidate className="space-y-8">
        <Part title={t("register.firm")}>
          <TextField
            {...field("name")}
            autoComplete="organization"
            hint={t("register.name_hint")}
          />
          <TextField
            {...field("shortName")}
            autoComplete="off"
            hint={t("register.short_name_hint")}
          />
          <SelectField {...field("regionCode")} empty={t("register.choose")} choices={regions} />
          <ChoiceGroup {...field("registrationKind")} choices={kinds} />
          <TextField {...field("registrationNumber")} autoComplete="off" />
        </Part>
        <Part title={t("register.person")}>
          <TextField
            {...field("contactName")}
            autoComplete="name"
            hint={t("register.contact_name_hint")}
          />
          <TextField
            {...field("contact")}
            autoComplete="username"
            hint={t("register.contact_hint")}
          />
          <OpeningFields field={field} />
        </Part>
        <Button look="primary">{t("register.button")}</Button>
      </Form>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-5">
      <h2 className="border-b border-line pb-1 text-22 font-bold">{title}</h2>
      {children}
    </section>
  );
}
