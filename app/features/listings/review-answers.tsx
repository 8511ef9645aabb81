import type { ChangeField } from "~/app/domain/listing-changes";
import { partsOf } from "~/app/domain/listing-content";
import { useInvalidText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { FieldErrors } from "~/app/ui/field-parts";
import { Tag } from "~/app/ui/tag";
import { type Tone, toneSurface } from "~/app/ui/tone";
import { ToneIcon } from "~/app/ui/tone-icon";
import { useAnswerText } from "./answer-text";
import { useFaultText } from "./fault-text";
import { Said } from "./listing-answers";
import type { Fault } from "./listing-faults";
import { useFieldName, usePartName } from "./part-name";
import type { ReviewedListing } from "./read-review.server";

/** The id of the decision's form: the answers' ticks and notes stand outside of it. */
export const reviewFormId = "review";

type Props = {
  listing: ReviewedListing;
  /** A decision can be made: each answer can be ticked and written at. */
  mayTick: boolean;
  answer: FormAnswer | undefined;
};

/** All answers of a listing: what was changed since the last look is marked, what is to be mended gets its note. */
export function ReviewAnswers({ listing, mayTick, answer }: Props) {
  const t = useT("life");
  const { draft, content, before, names, changed } = listing;
  const partName = usePartName(draft.kind);
  const nameOf = useFieldName(draft.kind);
  const read = useAnswerText(names);
  return (
    <section aria-labelledby="answers" className="space-y-4">
      <h2 id="answers" className="text-18 font-bold">
        {t("desk.answers")}
      </h2>
      {mayTick && <p className="text-soft">{t("desk.how")}</p>}
      {partsOf(draft.kind).map(({ part, fields }) => (
        <div key={part}>
          <h3 className="pb-1 font-bold">{partName(part)}</h3>
          <ul className="border-t border-line">
            {fields.map((field) => {
              const isChanged = changed.includes(field);
              return (
                <li key={field} className={`border-b border-line py-2 ${isChanged ? marked : ""}`}>
                  <div className="sm:flex sm:items-baseline">
                    <div className="text-soft sm:w-40 sm:shrink-0 sm:pr-4">
                      {nameOf(field)} {isChanged && <Tag tone="act">{t("changed")}</Tag>}
                    </div>
                    <div className="min-w-0 flex-1">
                      <Said text={read(field, content)} />
                      {mayTick && <Found listing={listing} field={field} />}
                      {isChanged && (
                        <p className="whitespace-pre-line break-words text-soft">
                          {t("was", { text: read(field, before) ?? t("nothing") })}
                        </p>
                      )}
                    </div>
                  </div>
                  {mayTick && <Mend field={field} name={nameOf(field)} answer={answer} />}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** What the machine found at this answer: what the law forbids, and what a person has to judge. */
function Found({ listing: { faults, advice }, field }: Pick<Props, "listing"> & { field: string }) {
  const say = useFaultText();
  const isHere = (one: Fault) => one.field === field;
  return (
    <>
      {faults.filter(isHere).map((fault, index) => (
        <Finding key={index} tone="stop" text={say(fault)} />
      ))}
      {advice.filter(isHere).map((one, index) => (
        <Finding key={index} tone="act" text={say(one)} />
      ))}
    </>
  );
}

function Finding({ tone, text }: { tone: Tone; text: string }) {
  return (
    <p className={`mt-1 flex items-start rounded-2 px-2 py-1 text-14 ${toneSurface[tone]}`}>
      <span className="mr-1 pt-px">
        <ToneIcon tone={tone} size={16} />
      </span>
      <span className="min-w-0">{text}</span>
    </p>
  );
}

const marked = "border-l-3 border-l-act pl-3";

type MendProps = { field: ChangeField; name: string; answer: FormAnswer | undefined };

/** A tick, and below it the note that the firm will read at this field. */
function Mend({ field, name, answer }: MendProps) {
  const t = useT("life");
  const invalid = useInvalidText();
  const { initialValue, error } = answer?.lastResult ?? {};
  const ticked = [initialValue?.fields ?? []].flat().some((one) => one === field);
  const errors = (error?.[`notes.${field}`] ?? []).map(invalid);
  const id = `mend-${field}`;
  const errorId = errors.length > 0 ? `${id}-error` : undefined;
  return (
    <div className="no-print pt-1">
      <input
        id={id}
        type="checkbox"
        name="fields"
        value={field}
        form={reviewFormId}
        defaultChecked={ticked}
        className="peer h-5 w-5 align-middle"
      />
      <label htmlFor={id} className="inline-block py-1 pl-2 align-middle text-14">
        {t("desk.tick")}
        <span className="sr-only"> {name}</span>
      </label>
      <div className="hidden pt-1 peer-checked:block">
        <FieldErrors id={errorId} errors={errors} />
        <textarea
          name={`notes.${field}`}
          form={reviewFormId}
          rows={2}
          aria-label={t("desk.note_of", { field: name })}
          aria-invalid={errorId ? true : undefined}
          aria-describedby={errorId}
          defaultValue={noteOf(initialValue, field)}
          className="block w-full rounded-8 border border-edge bg-card px-3 py-2 text-16 leading-snug text-ink"
        />
      </div>
    </div>
  );
}

function noteOf(typed: Record<string, unknown> | null | undefined, field: ChangeField): string {
  const notes = typed?.notes as Record<string, unknown> | undefined;
  const note = notes?.[field];
  return typeof note === "string" ? note : "";
}
