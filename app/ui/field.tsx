import { useState, type InputHTMLAttributes, type ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import { controlClass, FieldShell, idsOf, type FieldProps } from "./field-parts";

type Native = InputHTMLAttributes<HTMLInputElement>;
type TextProps = FieldProps &
  Pick<
    Native,
    "defaultValue" | "autoComplete" | "inputMode" | "maxLength" | "placeholder" | "min" | "max"
  > & {
    type?: "text" | "tel" | "email" | "password" | "search" | "date" | "file";
    /** A unit that stands after the figure, such as a currency and a period. */
    unit?: ReactNode;
  };

/** One line: text, phone, mail, password, a native date, a file. */
export function TextField(props: TextProps) {
  const { type = "text", unit, errors, defaultValue, autoComplete, inputMode, maxLength } = props;
  const { placeholder, min, max } = props;
  const native = { defaultValue, autoComplete, inputMode, maxLength, placeholder, min, max };
  const control = (
    <input {...native} {...idsOf(props).control} type={type} className={controlClass(errors)} />
  );
  return (
    <FieldShell {...props}>
      {unit ? (
        <div className="flex max-w-xs items-center">
          <div className="num min-w-0 flex-1">{control}</div>
          <span className="shrink-0 pl-2 text-soft">{unit}</span>
        </div>
      ) : (
        control
      )}
    </FieldShell>
  );
}

/** A calendar day, by the browser's own picker; typed as text where there is none. */
export function DateField(props: Omit<TextProps, "type" | "unit">) {
  return (
    <div className="max-w-xs">
      <TextField {...props} type="date" />
    </div>
  );
}

/** An amount with its unit beside it. */
export function MoneyField(props: Omit<TextProps, "type" | "unit"> & { unit: ReactNode }) {
  return <TextField {...props} type="text" inputMode="decimal" autoComplete="off" />;
}

type AreaProps = FieldProps & { defaultValue?: string | undefined; rows?: number; limit?: number };

/** Several lines, with a count of what is left; the limit is said, never enforced while typing. */
export function TextArea(props: AreaProps) {
  const { defaultValue, rows = 5, limit, errors } = props;
  const [length, setLength] = useState(lengthOf(defaultValue ?? ""));
  const { id, control } = idsOf(props);
  const countId = `${id}-count`;
  const described = [control["aria-describedby"], limit && countId].filter(Boolean).join(" ");
  return (
    <FieldShell {...props}>
      <textarea
        {...control}
        rows={rows}
        defaultValue={defaultValue}
        aria-describedby={described || undefined}
        onChange={(event) => setLength(lengthOf(event.currentTarget.value))}
        className={controlClass(errors)}
      />
      {limit && <Left id={countId} left={limit - length} />}
    </FieldShell>
  );
}

function Left({ id, left }: { id: string; left: number }) {
  const t = useT("ui");
  return (
    <p id={id} className={`num mt-1 text-14 ${left < 0 ? "font-bold text-stop" : "text-soft"}`}>
      {left < 0 ? t("characters_over", { count: -left }) : t("characters_left", { count: left })}
    </p>
  );
}

/** Characters as people count them: a rare Han character is one, though it takes two code units. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}
