// Owns the form by which people change a result: a choice of their own ranked programmes for every student.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { Button, buttonClass } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import type { RoundResult } from "./read-round-result.server";

type Props = { result: RoundResult; nameOf: (programmeId: string) => string };

/** Folded, because it is rarely needed. */
export function FillForm({ result, nameOf }: Props) {
  const t = useT("rounds");
  return (
    <details>
      <summary className={buttonClass("quiet")}>{t("by_hand")}</summary>
      <Form method="post" className="max-w-read space-y-4 pt-3">
        <p className="text-soft">{t("by_hand_hint")}</p>
        <input type="hidden" name="intent" value="fill" />
        {result.seats.map(({ entryId, name, className, programmeId, whys }, at) => (
          <div key={entryId}>
            <input type="hidden" name={`seats[${at}].entryId`} value={entryId} />
            <SelectField
              id={`seat-${entryId}`}
              name={`seats[${at}].programmeId`}
              label={`${name} · ${className}`}
              empty={t("nobody")}
              defaultValue={programmeId ?? ""}
              choices={whys.map((one) => ({
                value: one.programmeId,
                label: nameOf(one.programmeId),
              }))}
            />
          </div>
        ))}
        <Button>{t("keep_hand")}</Button>
      </Form>
    </details>
  );
}
