import { controlClass, FieldShell, idsOf, type FieldProps } from "~/app/ui/field-parts";

type Props = FieldProps & {
  groups: readonly { label: string; options: readonly { value: string; label: string }[] }[];
  empty: string;
  defaultValue?: string | undefined;
};

/** One place, by the browser's own list grouped by city. */
export function PlaceField(props: Props) {
  return (
    <FieldShell {...props}>
      <select
        {...idsOf(props).control}
        defaultValue={props.defaultValue ?? ""}
        className={controlClass(props.errors)}
      >
        <option value="">{props.empty}</option>
        {props.groups.map(({ label, options }) => (
          <optgroup key={label} label={label}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldShell>
  );
}
