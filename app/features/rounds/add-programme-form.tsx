// Owns the form that puts a listing into a round.
import { Form } from "@remix-run/react";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useInvalidText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button, buttonClass } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextField } from "~/app/ui/field";
import type { SchoolRound } from "./read-school-round.server";

type Props = { round: SchoolRound; answer: FormAnswer | undefined };

/** Which listing, how many seats, from how many students on, and how the seats are divided. */
export function AddProgrammeForm({ round, answer }: Props) {
  const t = useT("rounds");
  const { faults, field } = useAccountForm(
    "offer",
    answer,
    {
      listingId: t("programme"),
      seats: t("seats"),
      minimum: t("minimum"),
      parts: t("parts"),
    },
    {
      "round.listing_not_fitting": "listingId",
      "round.more_than_listed": "seats",
      "round.minimum_above_seats": "minimum",
    },
  );
  if (round.fitting.length === 0) return <p className="text-soft">{t("no_fitting")}</p>;
  return (
    <Form method="post" id="offer" noValidate className="max-w-read space-y-4">
      <ErrorSummary faults={faults} />
      <input type="hidden" name="intent" value="offer" />
      <SelectField {...field("listingId")} empty={t("choose")} choices={round.fitting} />
      <TextField {...field("seats")} inputMode="numeric" />
      <TextField {...field("minimum")} inputMode="numeric" hint={t("minimum_hint")} optional />
      <Parts round={round} answer={answer} />
      <Button look="primary">{t("add")}</Button>
    </Form>
  );
}

/** Seats for a class, or for a major; where there is one of each there is nothing to divide. */
function Parts({ round: { classes, majors }, answer }: Props) {
  const t = useT("rounds");
  const sayInvalid = useInvalidText();
  const { error, initialValue } = answer?.lastResult ?? {};
  const typed = partsIn(initialValue?.parts);
  const groups = [
    { key: "class", of: classes.length > 1 ? classes : [] },
    { key: "major", of: majors.length > 1 ? majors : [] },
  ] as const;
  const all = groups.flatMap(({ of }) => of);
  if (all.length === 0) return null;
  const isTyped =
    typed.some(Boolean) || Object.keys(error ?? {}).some((key) => key.startsWith("parts"));
  return (
    <details open={isTyped} id="offer-parts">
      <summary className={buttonClass("quiet", { size: "small" })}>{t("parts")}</summary>
      <p className="py-2 text-14 text-soft">{t("parts_hint")}</p>
      {groups.map(({ key, of }) => (
        <fieldset key={key} className="pb-3">
          {of.length > 0 && <legend className="py-1 font-bold">{t(`part_of.${key}`)}</legend>}
          <div className="grid gap-3 sm:grid-cols-2">
            {of.map(({ id, name }) => {
              const at = all.findIndex((one) => one.id === id);
              const errors = (error?.[`parts[${at}].seats`] ?? []).map(sayInvalid);
              return (
                <div key={id}>
                  <input type="hidden" name={`parts[${at}].of`} value={id} />
                  <TextField
                    id={`part-${id}`}
                    name={`parts[${at}].seats`}
                    label={name}
                    inputMode="numeric"
                    defaultValue={typed[at]}
                    errors={errors}
                    optional
                  />
                </div>
              );
            })}
          </div>
        </fieldset>
      ))}
    </details>
  );
}

/** The seats that were typed, by place, of a form that comes back. */
function partsIn(typed: unknown): (string | undefined)[] {
  if (!Array.isArray(typed)) return [];
  return typed.map((part: unknown) => {
    const seats = (part as { seats?: unknown } | null)?.seats;
    return typeof seats === "string" ? seats : undefined;
  });
}
