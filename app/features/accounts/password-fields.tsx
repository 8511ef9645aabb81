import { useT } from "~/app/messages/use-t";
import { CheckField } from "~/app/ui/choice-field";
import { TextField } from "~/app/ui/field";
import type { FieldOf } from "./use-account-form";

/** A password to be chosen: any characters, pasted or made by a password manager. */
export function NewPasswordField({ field }: { field: FieldOf<"password"> }) {
  const t = useT("accounts");
  return (
    <TextField
      {...field("password")}
      type="password"
      autoComplete="new-password"
      hint={t("password_hint")}
    />
  );
}

/** What opening an account needs: a password and the two consents, each told in a sentence. */
export function OpeningFields({ field }: { field: FieldOf<"password" | "agreed"> }) {
  const t = useT("accounts");
  const { defaultValue, ...agreed } = field("agreed");
  return (
    <>
      <NewPasswordField field={field} />
      <CheckField {...agreed} checked={defaultValue === "on"} hint={t("agreed_hint")} />
    </>
  );
}
