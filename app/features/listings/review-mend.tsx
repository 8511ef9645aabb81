import type { ChangeField } from "~/app/domain/listing-changes";
import { useInvalidText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { FieldErrors } from "~/app/ui/field-parts";

/** The id of the decision's form: the answers' ticks and notes stand outside of it. */
export const reviewFormId = "review";

type MendProps = { field: ChangeField; name: string; answer: FormAnswer | undefined };

/** A tick with its word, and on a line of its own the note that the firm will read at this field. */
export function Mend({ field, name, answer }: MendProps) {
  const t = useT("life");
  const invalid = useInvalidText();
  const { initialValue, error } = answer?.lastResult ?? {};
  const ticked = [initialValue?.fields ?? []].flat().some((one) => one === field);
  const errors = (error?.[`notes.${field}`] ?? []).map(invalid);
  const id = `mend-${field}`;
  const errorId = errors.length > 0 ? `${id}-error` : undefined;
  return (
    <>
      <input
        id={id}
        type="checkbox"
        name="fields"
        value={field}
        form={reviewFormId}
        defaultChecked={ticked}
        className="no-print peer h-5 w-5"
      />
      <label htmlFor={id} className="no-print text-14">
        {t("desk.tick")}
        <span className="sr-only"> {name}</span>
      </label>
      <div className="no-print order-2 col-span-full hidden py-1 peer-checked:block">
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
    </>
  );
}

function noteOf(typed: Record<string, unknown> | null | undefined, field: ChangeField): string {
  const notes = typed?.notes as Record<string, unknown> | undefined;
  const note = notes?.[field];
  return typeof note === "string" ? note : "";
}
