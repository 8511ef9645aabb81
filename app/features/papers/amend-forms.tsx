// Owns the forms of an amendment, one per kind of change, each with what stands now.
import { Form } from "@remix-run/react";
import { type DeltaKind, deltaKinds } from "~/app/domain/paper-deltas";
import { endCodes } from "~/app/domain/placement-life";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button, buttonClass } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { DateField, MoneyField, TextField } from "~/app/ui/field";
import type { Colleague } from "./list-colleagues.server";
import type { AmendableNow } from "./read-school-paper.server";

const days = ["startsOn", "endsOn", "breakFrom", "breakUntil", "lastDay"] as const;
type Name =
  | (typeof days)[number]
  | ("place" | "mentorName" | "mentorPhone")
  | ("teacherId" | "pay" | "endCode" | "overlapReason");

const asked: Record<DeltaKind, readonly Name[]> = {
  dates: ["startsOn", "endsOn", "overlapReason"],
  place: ["place"],
  break: ["breakFrom", "breakUntil"],
  mentor: ["mentorName", "mentorPhone"],
  teacher: ["teacherId"],
  pay: ["pay"],
  termination: ["lastDay", "endCode"],
};

/** The field that a refusal is about. */
const fieldOf = { "placement.overlaps": "overlapReason" };

type Props = { teachers: Colleague[]; now: AmendableNow; answer: FormAnswer | undefined };

/** Each kind opens in place; the one that came back stands open, with what was typed. */
export function AmendForms(props: Props) {
  const t = useT("papers");
  return (
    <section className="space-y-2">
      <h2 className="text-18 font-bold">{t("amend.title")}</h2>
      <p className="text-soft">{t("amend.text")}</p>
      {deltaKinds.map((kind) => (
        <AmendForm key={kind} kind={kind} {...props} />
      ))}
    </section>
  );
}

function AmendForm({ kind, teachers, now, answer }: Props & { kind: DeltaKind }) {
  const t = useT("papers");
  const mine = answer?.lastResult.initialValue?.kind === kind ? answer : undefined;
  const names = asked[kind];
  const labels = Object.fromEntries(names.map((name) => [name, t(`amend.${name}`)]));
  const form = useAccountForm(`amend-${kind}`, mine, labels as Record<Name, string>, fieldOf);
  const unit = t(`facts.currency.${now.currency}`);
  const field = (name: Name) => {
    const of = form.field(name);
    return { ...of, defaultValue: of.defaultValue ?? now.fields[name] };
  };
  return (
    <details open={mine !== undefined || undefined}>
      <summary className={buttonClass("quiet", { size: "small" })}>
        {t(`amend.kind.${kind}`)}
      </summary>
      <Form
        method="post"
        id={`amend-${kind}`}
        noValidate
        className="my-2 space-y-3 rounded-8 border border-line bg-card px-4 py-3"
      >
        <ErrorSummary faults={form.faults} />
        <input type="hidden" name="intent" value="amend" />
        <input type="hidden" name="kind" value={kind} />
        <p className="max-w-read text-soft">{t(`amend.does.${kind}`)}</p>
        {names.map((name) => (
          <Field key={name} name={name} field={field(name)} teachers={teachers} unit={unit} />
        ))}
        <Button look="primary">{t("amend.send")}</Button>
      </Form>
    </details>
  );
}

type Shown = ReturnType<ReturnType<typeof useAccountForm<Name>>["field"]>;
type FieldProps = { name: Name; field: Shown; teachers: Colleague[]; unit: string };

function Field({ name, field, teachers, unit }: FieldProps) {
  const t = useT("papers");
  if (name === "teacherId") return <SelectField {...field} choices={teachers} />;
  if (name === "pay") return <MoneyField {...field} unit={unit} />;
  if (name === "endCode") {
    const choices = endCodes.map((value) => ({ value, label: t(`amend.end.${value}`) }));
    return <SelectField {...field} empty="" choices={choices} />;
  }
  if ((days as readonly Name[]).includes(name)) return <DateField {...field} />;
  const isOptional = name === "mentorPhone" || name === "overlapReason";
  return <TextField {...field} maxLength={200} optional={isOptional} />;
}
