import { Form } from "@remix-run/react";
import type { SubmissionResult } from "@conform-to/react";
import { type ComponentType, type ReactNode, useState } from "react";
import { partsOf } from "~/app/domain/listing-content";
import { useT } from "~/app/messages/use-t";
import { ErrorSummary } from "~/app/ui/error-summary";
import { controlName } from "./fault-text";
import { AsksPart } from "./form-asks";
import { HoursPart, TimePart } from "./form-hours";
import { PayPart } from "./form-pay";
import { PlacePart } from "./form-place";
import { SafetyPart } from "./form-safety";
import { WorkPart } from "./form-work";
import { controlsOf } from "./listing-controls";
import type { FormPart, ListingDraft } from "./listing-draft";
import { type Findings, type ListingFields, useListingFields } from "./listing-fields";
import type { FormChoices } from "./read-form-choices.server";

/** The id of the form, for buttons that stand outside of it. */
export const formId = "listing";

type Props = {
  draft: ListingDraft;
  choices: FormChoices;
  findings: Findings;
  lastResult: SubmissionResult | null | undefined;
  /** Somebody tried to submit: what is missing is shown as an error. */
  isChecked: boolean;
  /** What could be read was saved, though the rest was not. */
  isKept?: boolean;
};

/** What every part of the form is given. */
export type PartProps = { form: ListingFields; draft: ListingDraft; choices: FormChoices };

const content: Record<FormPart, ComponentType<PartProps>> = {
  work: WorkPart,
  place: PlacePart,
  pay: PayPart,
  hours: HoursPart,
  safety: SafetyPart,
  asks: AsksPart,
  time: TimePart,
};

/** Everything a firm fills in about a listing of its kind, in one form of parts; unfinished is fine, it is a draft. */
export function ListingForm(props: Props) {
  const { draft, choices, findings, lastResult, isChecked, isKept = false } = props;
  const form = useListingFields({ draft, lastResult, findings, isChecked, isKept });
  const isRefused = lastResult?.status === "error";
  return (
    <>
      {(isRefused || isChecked) && (
        <Summary
          // Another answer is told anew.
          key={JSON.stringify(lastResult?.error)}
          form={form}
          draft={draft}
          isPartly={isRefused && isKept}
        />
      )}
      <Form method="post" id={formId} noValidate>
        <input
          type="hidden"
          name="version"
          value={isRefused ? typedVersion(lastResult) : draft.version}
        />
        {partsOf(draft.kind).map(({ part }) => {
          const Content = content[part];
          return (
            <Part key={part} part={part} kind={draft.kind}>
              <Content form={form} draft={draft} choices={choices} />
            </Part>
          );
        })}
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
      className="mb-6 scroll-mt-4 rounded-8 border border-line bg-card px-4 py-4"
    >
      <h2 id={`${partId(props.part)}-title`} className="pb-3 text-18 font-bold">
        {name}
      </h2>
      <div className="space-y-5">{props.children}</div>
    </section>
  );
}

type SummaryProps = { form: ListingFields; draft: ListingDraft; isPartly: boolean };

/** All that was found at the last press, in the order of the page; it stays as it was while something is typed. */
function Summary({ form, draft, isPartly }: SummaryProps) {
  const t = useT("listings");
  const [faults] = useState(() =>
    partsOf(draft.kind)
      .flatMap(({ fields }) => fields)
      .flatMap((field) => controlsOf(field, draft.firmSites))
      .flatMap((name) => {
        const { id, errors } = form.field(name);
        return errors.map((text) => ({ id, label: controlName(name, draft.firmSites, t), text }));
      }),
  );
  return (
    <ErrorSummary faults={faults} title={t(isPartly ? "form.partly_saved" : "form.to_mend")} />
  );
}
