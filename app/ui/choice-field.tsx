import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import {
  controlClass,
  FieldErrors,
  FieldShell,
  Hint,
  idsOf,
  Optional,
  type FieldProps,
} from "./field-parts";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode };

type SelectProps = FieldProps & {
  choices: readonly { value: string; label: string }[];
  /** The empty first line, e.g. "choose one". */
  empty?: string;
  defaultValue?: string | undefined;
};

/** One of many, by the browser's own list. */
export function SelectField(props: SelectProps) {
  const { choices, empty, defaultValue, errors } = props;
  return (
    <FieldShell {...props}>
      <div className="relative">
        <select
          {...idsOf(props).control}
          defaultValue={defaultValue ?? ""}
          className={`${controlClass(errors)} appearance-none pr-10`}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <ChevronDown
          size={18}
          aria-hidden
          className="pointer-events-none absolute right-3 top-3 text-soft"
        />
      </div>
    </FieldShell>
  );
}

type GroupProps = FieldProps & {
  choices: readonly Choice[];
  defaultValue?: string | readonly string[] | undefined;
  /** Several ticks instead of one. */
  many?: boolean;
};

/** A question with its answers in sight: one (radio) or several (ticks). */
export function ChoiceGroup(props: GroupProps) {
  const { id, hintId, errorId, control } = idsOf(props);
  const chosen = [props.defaultValue ?? []].flat();
  return (
    <fieldset
      aria-describedby={control["aria-describedby"]}
      className={errorId ? "border-l-3 border-stop pl-3" : ""}
    >
      <legend className="font-bold leading-snug">
        {props.label}
        <Optional when={props.optional} />
      </legend>
      <Hint id={hintId}>{props.hint}</Hint>
      <FieldErrors id={errorId} errors={props.errors} />
      <div className="mt-1 space-y-2">
        {props.choices.map((choice, index) => (
          <Tick
            key={choice.value}
            {...choice}
            id={index === 0 ? id : `${id}-${index}`}
            name={props.name}
            type={props.many ? "checkbox" : "radio"}
            checked={chosen.includes(choice.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

type CheckProps = FieldProps & { value?: string; checked?: boolean | undefined };

/** One sentence to agree with. */
export function CheckField(props: CheckProps) {
  const { id, errorId } = idsOf(props);
  return (
    <div className={errorId ? "border-l-3 border-stop pl-3" : ""}>
      <FieldErrors id={errorId} errors={props.errors} />
      <Tick
        id={id}
        name={props.name}
        type="checkbox"
        value={props.value ?? "on"}
        label={props.label}
        hint={props.hint}
        checked={props.checked}
        errorId={errorId}
      />
    </div>
  );
}

type TickProps = Choice & {
  id: string;
  name: string;
  type: "radio" | "checkbox";
  checked?: boolean | undefined;
  errorId?: string | undefined;
};

function Tick({ id, name, type, value, label, hint, checked, errorId }: TickProps) {
  const hintId = hint ? `${id}-hint` : undefined;
  return (
    <div className="flex items-start rounded-8 border border-line bg-card px-3 py-2">
      <input
        id={id}
        name={name}
        type={type}
        value={value}
        defaultChecked={checked}
        aria-describedby={[hintId, errorId].filter(Boolean).join(" ") || undefined}
        aria-invalid={errorId ? true : undefined}
        className="mt-1 h-5 w-5 shrink-0"
      />
      <div className="min-w-0 flex-1 pl-3">
        <label htmlFor={id} className="block">
          {label}
        </label>
        <Hint id={hintId}>{hint}</Hint>
      </div>
    </div>
  );
}
