import { Form } from "@remix-run/react";
import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import { ErrorSummary } from "~/app/ui/error-summary";
import { fieldName } from "./fault-text";
import { formPartNames, formParts, type FormPart, type ListingDraft } from "./listing-draft";
import { type FieldOf, useListingFields } from "./listing-fields";
import type { Fault } from "./listing-faults";
import { AsksPart } from "./form-asks";
import { HoursPart, TimePart } from "./form-hours";
import { PayPart } from "./form-pay";
import { PlacePart, WorkPart } from "./form-work";
import type { FormChoices } from "./read-form-choices.server";

/** The id of the form, for buttons that stand outside of it. */
export const formId = "listing";

type Props = {
  draft: ListingDraft;
  choices: FormChoices;
  faults: readonly Fault[];
  lastResult: SubmissionResult | null | undefined;
  /** Somebody tried to submit: what is missing is shown as an error. */
  isChecked: boolean;
};

/** Everything a firm fills in about a listing, in one form of six parts; unfinished is fine, it is a draft. */
export function ListingForm({ draft, choices, faults, lastResult, isChecked }: Props) {
  // What was found belongs to what was saved; beside what is typed and unsaved only the form's own errors stand.
  const found = lastResult ? [] : faults;
  const { field, ticks } = useListingFields({ draft, lastResult, faults: found, isChecked });
  const isRefused = lastResult?.status === "error";
  return (
    <>
      {(isRefused || isChecked) && <Summary field={field} />}
      <Form method="post" id={formId} noValidate>
        <input
          type="hidden"
          name="version"
          value={isRefused ? typedVersion(lastResult) : draft.version}
        />
        {formPartNames.map((part) => (
          <Part key={part} part={part} kind={draft.kind}>
            {part === "work" && <WorkPart field={field} choices={choices} />}
            {part === "place" && <PlacePart field={field} choices={choices} />}
            {part === "pay" && <PayPart field={field} ticks={ticks} />}
            {part === "asks" && <AsksPart field={field} ticks={ticks} choices={choices} />}
            {part === "hours" && <HoursPart field={field} kind={draft.kind} />}
            {part === "time" && <TimePart field={field} />}
          </Part>
        ))}
      </Form>
    </>
  );
}

/** A form that could not be read keeps the version it was typed on, so that a later save by somebody else is noticed. */
function typedVersion({ initialValue }: SubmissionResult): string {
  return typeof initialValue?.version === "string" ? initialValue.version : "";
}

/** The anchor of a part, for the task list. */
export function partId(part: FormPart): string {
  return `part-${part}`;
}

function Part(props: { part: FormPart; kind: ListingDraft["kind"]; children: ReactNode }) {
  const t = useT("listings");
  const name = t(props.part === "hours" ? `part.hours_${props.kind}` : `part.${props.part}`);
  return (
    <section
      id={partId(props.part)}
      aria-labelledby={`${partId(props.part)}-title`}
      className="mb-6 rounded-8 border border-line bg-card px-4 py-4"
    >
      <h2 id={`${partId(props.part)}-title`} className="pb-3 text-18 font-bold">
        {name}
      </h2>
      <div className="space-y-5">{props.children}</div>
    </section>
  );
}

function Summary({ field }: { field: FieldOf }) {
  const t = useT("listings");
  const faults = formPartNames
    .flatMap((part) => [...formParts[part]])
    .flatMap((name) => {
      const { id, errors } = field(name);
      return errors.map((text) => ({ id, label: fieldName(name, t), text }));
    });
  return <ErrorSummary faults={faults} />;
}
