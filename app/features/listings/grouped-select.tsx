import { controlClass, FieldShell, idsOf, type FieldProps } from "~/app/ui/field-parts";

type Choice = { value: string; label: string };
type Props = FieldProps & {
  groups: readonly { label: string | null; options: readonly Choice[] }[];
  empty: string;
  defaultValue?: string | undefined;
};

/** One of many, by the browser's own list in groups; the options of a group without a name stand for themselves. */
export function GroupedSelect(props: Props) {
  return (
    <FieldShell {...props}>
      <select
        {...idsOf(props).control}
        defaultValue={props.defaultValue ?? ""}
        className={controlClass(props.errors)}
      >
        <option value="">{props.empty}</option>
        {props.groups.map(({ label, options }) =>
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

function Options({ options }: { options: readonly Choice[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
