// Owns the form in which a student tells the school of a firm they found, and the list of what was sent, for a phone.
import { Form } from "@remix-run/react";
import { lodgings } from "~/app/domain/placement-terms";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { SelectField } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { DateField, TextArea, TextField } from "~/app/ui/field";
import type { OwnFound } from "./list-own-found.server";
import { PlacementStateTag } from "./placement-state";
import { PayUnit, YesNo } from "./terms-fields-parts";

const names = [
  ...(["firmName", "firmNumber", "contactName", "contactPhone", "title", "place"] as const),
  ...(["startsOn", "endsOn", "hoursPerDay", "hoursPerWeek", "nightWork", "pay"] as const),
  ...(["payPeriod", "payCurrency", "lodging", "tasks"] as const),
] as const;
type Name = (typeof names)[number] | "other" | "file";

/** What is known is asked; what is not can follow. */
export function OwnForm({ answer }: { answer: FormAnswer | undefined }) {
  const t = useT("internships");
  const labels = Object.fromEntries(names.map((name) => [name, t(`field.${name}`)]));
  const { faults, field } = useAccountForm<Name>(
    "own",
    answer,
    { ...labels, other: t("own.why"), file: t("own.letter") } as Record<Name, string>,
    { "placement.ends_before_start": "endsOn", "placement.overlaps": "startsOn" },
  );
  return (
    <Form method="post" encType="multipart/form-data" id="own" noValidate className="space-y-4">
      <ErrorSummary faults={faults} />
      <TextField {...field("firmName")} maxLength={120} />
      <TextField {...field("firmNumber")} hint={t("own.number_hint")} maxLength={40} optional />
      <TextField {...field("contactName")} hint={t("own.contact_hint")} maxLength={40} />
      <TextField {...field("contactPhone")} type="tel" maxLength={40} />
      <TextField {...field("title")} maxLength={60} />
      <TextArea {...field("tasks")} rows={3} optional />
      <TextField {...field("place")} maxLength={200} />
      <DateField {...field("startsOn")} />
      <DateField {...field("endsOn")} />
      <TextField {...field("hoursPerDay")} inputMode="numeric" optional />
      <TextField {...field("hoursPerWeek")} inputMode="numeric" optional />
      <YesNo {...field("nightWork")} />
      <TextField {...field("pay")} inputMode="decimal" optional />
      <PayUnit field={field} />
      <SelectField
        {...field("lodging")}
        empty={t("not_said")}
        choices={lodgings.map((value) => ({ value, label: t(`lodgings.${value}`) }))}
        optional
      />
      <TextArea {...field("other")} rows={3} limit={1000} optional />
      <TextField {...field("file")} type="file" hint={t("own.letter_hint")} optional />
      <Button look="primary" wide>
        {t("own.send")}
      </Button>
    </Form>
  );
}

/** Each request with where it stands; the guardian is asked again, one that waits may be taken back. */
export function FoundList({ found }: { found: readonly OwnFound[] }) {
  const t = useT("internships");
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{t("own.mine")}</h2>
      {found.map(({ id, version, state, firm, endNote }) => (
        <Card key={id} title={firm} aside={<PlacementStateTag state={state} />}>
          {endNote && <p>{endNote}</p>}
          <div className="cluster">
            {state === "proposed" && (
              <Form method="post" encType="multipart/form-data">
                <input type="hidden" name="intent" value="again" />
                <Button name="placementId" value={id} size="small">
                  {t("own.again")}
                </Button>
              </Form>
            )}
            {(state === "proposed" || state === "school_review") && (
              <Form method="post" encType="multipart/form-data">
                <input type="hidden" name="intent" value="withdraw" />
                <input type="hidden" name="version" value={version} />
                <Button name="placementId" value={id} size="small">
                  {t("own.withdraw")}
                </Button>
              </Form>
            )}
          </div>
        </Card>
      ))}
    </section>
  );
}
