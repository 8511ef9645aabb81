import { useRef } from "react";
import { controlClass, FieldShell, idsOf, type FieldProps } from "~/app/ui/field-parts";
import { NarrowField, useNarrowed } from "./narrow-field";

export type SelectGroup = {
  label: string | null;
  options: readonly { value: string; label: string }[];
};
type Props = FieldProps & {
  groups: readonly SelectGroup[];
  empty: string;
  defaultValue?: string | undefined;
};

/** One of many, by the browser's own list in groups; the options of a group without a name stand for themselves. A list
 * too long to read is narrowed by typing, where there is JavaScript; what is chosen stays chosen and in the list. */
export function GroupedSelect(props: Props) {
  const select = useRef<HTMLSelectElement>(null);
  const narrowed = useNarrowed(props.groups);
  const { id, control } = idsOf(props);
  return (
    <FieldShell {...props}>
      <NarrowField id={`${id}-narrow`} select={select} narrowed={narrowed} />
      <select
        {...control}
        ref={select}
        defaultValue={props.defaultValue ?? ""}
        className={controlClass(props.errors)}
      >
        <option value="">{props.empty}</option>
        {narrowed.groups.map(({ label, options }) =>
          label === null ? (
            <Options key="" options={options} />
          ) : (
            <optgroup key={label} label={label}>
              <Options options={options} />
            </optgroup>
          ),
        )}
      </select>
    </FieldShell>
  );
}

function Options({ options }: Pick<SelectGroup, "options">) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
