// Owns the forms of an amendment, one per kind of change.
import { Form } from "@remix-run/react";
import { type DeltaKind, deltaKinds } from "~/app/domain/paper-deltas";
import { endCodes } from "~/app/domain/placement-life";
import { useT } from "~/app/messages/use-t";
import { Button, buttonClass } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { DateField, MoneyField, TextField } from "~/app/ui/field";
import type { Colleague } from "./list-colleagues.server";

const days: Partial<
  Record<DeltaKind, readonly ("startsOn" | "endsOn" | "breakFrom" | "breakUntil" | "lastDay")[]>
> = {
  dates: ["startsOn", "endsOn"],
  break: ["breakFrom", "breakUntil"],
  termination: ["lastDay"],
};
const texts: Partial<Record<DeltaKind, readonly ("place" | "mentorName" | "mentorPhone")[]>> = {
  place: ["place"],
  mentor: ["mentorName", "mentorPhone"],
};

/** Each kind opens in place. */
export function AmendForms({ teachers }: { teachers: Colleague[] }) {
  const t = useT("papers");
  return (
    <section className="space-y-2">
      <h2 className="text-18 font-bold">{t("amend.title")}</h2>
      <p className="text-soft">{t("amend.text")}</p>
      {deltaKinds.map((kind) => (
        <details key={kind}>
          <summary className={buttonClass("quiet", { size: "small" })}>
            {t(`amend.kind.${kind}`)}
          </summary>
          <Form
            method="post"
            className="my-2 space-y-3 rounded-8 border border-line bg-card px-4 py-3"
          >
            <input type="hidden" name="intent" value="amend" />
            <input type="hidden" name="kind" value={kind} />
            <Fields kind={kind} teachers={teachers} />
            <Button look="primary">{t("amend.send")}</Button>
          </Form>
        </details>
      ))}
    </section>
  );
}

function Fields({ kind, teachers }: { kind: DeltaKind; teachers: Colleague[] }) {
  const t = useT("papers");
  const id = (name: string) => `amend-${kind}-${name}`;
  return (
    <>
      {days[kind]?.map((name) => (
        <DateField key={name} id={id(name)} name={name} label={t(`amend.${name}`)} />
      ))}
      {texts[kind]?.map((name) => (
        <TextField key={name} id={id(name)} name={name} label={t(`amend.${name}`)} />
      ))}
      {kind === "teacher" && (
        <SelectField
          id={id("teacherId")}
          name="teacherId"
          label={t("amend.teacherId")}
          choices={teachers}
        />
      )}
      {kind === "pay" && (
        <MoneyField
          id={id("pay")}
          name="pay"
          label={t("amend.pay")}
          unit={t("facts.currency.CNY")}
        />
      )}
      {kind === "termination" && (
        <SelectField
          id={id("endCode")}
          name="endCode"
          label={t("amend.endCode")}
          choices={endCodes.map((value) => ({ value, label: t(`amend.end.${value}`) }))}
        />
      )}
    </>
  );
}
