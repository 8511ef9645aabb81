// Owns the page of authorities to seal: who has one, giving one, taking one back.
import { Form } from "@remix-run/react";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { EmptyState } from "~/app/ui/empty-state";
import { ErrorSummary } from "~/app/ui/error-summary";
import { DateField } from "~/app/ui/field";
import { FileField } from "~/app/features/files/file-field";
import type { AuthorityView } from "./authorities.server";
import { AuthorityLines } from "./authority-lines";

/** Refusals of what was brought stand at its field. */
const aboutFile = Object.fromEntries(
  (["empty", "too_large", "not_accepted", "unreadable", "pdf_locked", "pdf_active"] as const).map(
    (what) => [`file.${what}`, "file"],
  ),
);

type Props = { view: AuthorityView; answer: FormAnswer | undefined };

/** The same for a firm and a school. */
export function AuthoritiesPage({ view: { rows, firms, colleagues, mayKeep }, answer }: Props) {
  const t = useT("papers");
  return (
    <div className="max-w-read space-y-6">
      <p className="text-soft">{t("authority.intro")}</p>
      {rows.length === 0 && (
        <EmptyState title={t("authority.none")} text={t("authority.none_text")} />
      )}
      <AuthorityLines rows={rows} mayKeep={mayKeep} />
      {mayKeep && <KeepForm colleagues={colleagues} answer={answer} />}
      {firms && (
        <section className="space-y-2">
          <h2 className="text-18 font-bold">{t("authority.firms")}</h2>
          <p className="text-14 text-soft">{t("authority.firms_text")}</p>
          {firms.length === 0 && <p>{t("authority.firms_none")}</p>}
          <AuthorityLines rows={firms} mayKeep={false} />
        </section>
      )}
    </div>
  );
}

/** With the scan of the letter; a browser keeps no file, so one that came back is asked for again. */
function KeepForm({
  colleagues,
  answer,
}: Pick<AuthorityView, "colleagues"> & Pick<Props, "answer">) {
  const t = useT("papers");
  const { faults, field } = useAccountForm(
    "keep",
    answer,
    {
      personId: t("authority.person"),
      validFrom: t("authority.from"),
      validUntil: t("authority.until"),
      file: t("authority.letter"),
      declared: t("authority.declare"),
    },
    { "paper.days_back": "validFrom", "paper.person_not_here": "personId", ...aboutFile },
  );
  const { id, name, label } = field("declared");
  const { defaultValue: before, ...letter } = field("file");
  return (
    <Form method="post" encType="multipart/form-data" id="keep" noValidate className="space-y-4">
      <ErrorSummary faults={faults} />
      <input type="hidden" name="intent" value="keep" />
      <SelectField {...field("personId")} choices={colleagues} empty="—" />
      <DateField {...field("validFrom")} />
      <DateField {...field("validUntil")} />
      <FileField {...letter} before={before} />
      <label htmlFor={id} className="flex items-start">
        <input id={id} name={name} type="checkbox" className="mr-2 mt-1 h-5 w-5" />
        <span>{label}</span>
      </label>
      <Button look="primary">{t("authority.add")}</Button>
    </Form>
  );
}
