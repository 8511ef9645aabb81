// Owns the form that puts a listing into a round.
import { Form } from "@remix-run/react";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button, buttonClass } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextField } from "~/app/ui/field";
import type { SchoolRound } from "./read-school-rounds.server";

type Props = { round: SchoolRound; answer: FormAnswer | undefined };

/** Which listing, how many seats, from how many students on, and how the seats are divided. */
export function AddProgrammeForm({ round: { fitting, classes }, answer }: Props) {
  const t = useT("rounds");
  const { faults, field } = useAccountForm("offer", answer, {
    listingId: t("programme"),
    seats: t("seats"),
    minimum: t("minimum"),
  });
  if (fitting.length === 0) return <p className="text-soft">{t("no_fitting")}</p>;
  return (
    <Form method="post" id="offer" noValidate className="max-w-read space-y-4">
      <ErrorSummary faults={faults} />
      <input type="hidden" name="intent" value="offer" />
      <SelectField {...field("listingId")} empty={t("choose")} choices={fitting} />
      <TextField {...field("seats")} inputMode="numeric" />
      <TextField {...field("minimum")} inputMode="numeric" hint={t("minimum_hint")} optional />
      {classes.length > 1 && (
        <details>
          <summary className={buttonClass("quiet", { size: "small" })}>{t("parts")}</summary>
          <p className="py-2 text-14 text-soft">{t("parts_hint")}</p>
          <div className="grid gap-3 sm:grid-cols-2">
            {classes.map(({ id, name }, at) => (
              <div key={id}>
                <input type="hidden" name={`parts[${at}].of`} value={id} />
                <TextField
                  id={`part-${id}`}
                  name={`parts[${at}].seats`}
                  label={name}
                  inputMode="numeric"
                  optional
                />
              </div>
            ))}
          </div>
        </details>
      )}
      <Button look="primary">{t("add")}</Button>
    </Form>
  );
}
