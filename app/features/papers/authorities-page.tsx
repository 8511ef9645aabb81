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
import { Tag } from "~/app/ui/tag";
import type { AuthorityRow, AuthorityView } from "./authorities.server";

type Props = { view: AuthorityView; answer: FormAnswer | undefined };

/** The same for a firm and a school. */
export function AuthoritiesPage({ view: { rows, colleagues, mayKeep }, answer }: Props) {
  const t = useT("papers");
  return (
    <div className="max-w-read space-y-6">
      <p className="text-soft">{t("authority.intro")}</p>
      {rows.length === 0 && (
        <EmptyState title={t("authority.none")} text={t("authority.none_text")} />
      )}
      {rows.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {rows.map((row) => (
            <Line key={row.authorityId} row={row} mayKeep={mayKeep} />
          ))}
        </ul>
      )}
      {mayKeep && <KeepForm colleagues={colleagues} answer={answer} />}
    </div>
  );
}

const dayOf = (date: Date | string) => new Date(date).toISOString().slice(0, 10);

function Line({ row, mayKeep }: { row: AuthorityRow; mayKeep: boolean }) {
  const t = useT("papers");
  const from = dayOf(row.validFrom);
  return (
    <li className="flex flex-wrap items-center py-2">
      <span className="mr-auto pr-3">
        <span className="font-bold">{row.name}</span>{" "}
        <span className="num text-soft">
          {row.validUntil
            ? t("authority.holds_until", { from, until: dayOf(row.validUntil) })
            : t("authority.holds", { from })}
        </span>
      </span>
      {row.revokedAt && <Tag tone="wait">{t("authority.revoked")}</Tag>}
      {!row.revokedAt && mayKeep && (
        <Form method="post">
          <input type="hidden" name="authorityId" value={row.authorityId} />
          <Button name="intent" value="revoke" look="quiet" size="small">
            {t("authority.revoke")}
          </Button>
        </Form>
      )}
    </li>
  );
}

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
      declared: t("authority.declare"),
    },
    { "paper.days_back": "validFrom", "paper.person_not_here": "personId" },
  );
  const { id, name, label } = field("declared");
  return (
    <Form method="post" id="keep" noValidate className="space-y-4">
      <ErrorSummary faults={faults} />
      <input type="hidden" name="intent" value="keep" />
      <SelectField {...field("personId")} choices={colleagues} empty="—" />
      <DateField {...field("validFrom")} />
      <DateField {...field("validUntil")} />
      <label htmlFor={id} className="flex items-start">
        <input id={id} name={name} type="checkbox" className="mr-2 mt-1 h-5 w-5" />
        <span>{label}</span>
      </label>
      <Button look="primary">{t("authority.add")}</Button>
    </Form>
  );
}
