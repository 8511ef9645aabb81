import { useT } from "~/app/messages/use-t";
import { CheckField } from "~/app/ui/choice-field";
import { TextField } from "~/app/ui/field";
import type { useAccountForm } from "./use-account-form";

type Props = { field: ReturnType<typeof useAccountForm>["field"] };

/** A password to be chosen: any characters, pasted or made by a password manager. */
export function NewPasswordField({ field, label }: Props & { label: string }) {
  const t = useT("accounts");
  return (
    <TextField
      {...field("password")}
      type="password"
      autoComplete="new-password"
      label={label}
      hint={t("password_hint")}
    />
  );
}

/** What opening an account needs: a password and the two consents, each told in a sentence. */
export function OpeningFields({ field }: Props) {
  const t = useT("accounts");
  const { defaultValue, ...agreed } = field("agreed");
  return (
    <>
      <NewPasswordField field={field} label={t("new_password")} />
      <CheckField
        {...agreed}
        checked={defaultValue === "on"}
        label={t("agreed")}
        hint={t("agreed_hint")}
      />
    </>
  );
}
