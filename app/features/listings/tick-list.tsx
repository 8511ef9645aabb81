import type { ReactNode } from "react";
import { FieldErrors } from "~/app/ui/field-parts";

type Option = { value: string; label: string };
type Props = {
  field: { id: string; name: string; errors: string[]; chosen: string[] };
  label: ReactNode;
  hint?: ReactNode;
  /** Groups of ticks; a folded one opens by a press and tells how many are ticked in it. */
  groups: readonly { label?: string; options: readonly Option[]; folded?: boolean }[];
  countText?: (n: number) => string;
};

/** Many short answers of which several may be ticked, in columns. */
export function TickList({ field, label, hint, groups, countText }: Props) {
  const errorId = field.errors.length > 0 ? `${field.id}-error` : undefined;
  return (
    <fieldset id={field.id} tabIndex={-1} className={errorId ? "border-l-3 border-stop pl-3" : ""}>
      <legend className="font-bold leading-snug">{label}</legend>
      {hint && <p className="text-14 text-soft">{hint}</p>}
      <FieldErrors id={errorId} errors={field.errors} />
      {groups.map(({ label: group, options, folded }) => {
        const ticked = options.filter(({ value }) => field.chosen.includes(value)).length;
        const ticks = <Ticks field={field} options={options} />;
        if (options.length === 0) return null;
        return folded ? (
          <details key={group} className="mt-2">
            <summary className="link inline-block py-2">
              {group}
              {ticked > 0 && countText && <span className="pl-2">{countText(ticked)}</span>}
            </summary>
            {ticks}
          </details>
        ) : (
          <div key={group ?? "all"} className="mt-1">
            {group && <p className="text-14 text-soft">{group}</p>}
            {ticks}
          </div>
        );
      })}
    </fieldset>
  );
}

function Ticks({ field, options }: { field: Props["field"]; options: readonly Option[] }) {
  return (
    <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
      {options.map(({ value, label }) => (
        <label key={value} htmlFor={`${field.id}-${value}`} className="flex items-start py-2">
          <input
            id={`${field.id}-${value}`}
            type="checkbox"
            name={field.name}
            value={value}
            defaultChecked={field.chosen.includes(value)}
            className="mt-px h-5 w-5 shrink-0"
          />
          <span className="min-w-0 pl-2 leading-snug">{label}</span>
        </label>
      ))}
    </div>
  );
}
