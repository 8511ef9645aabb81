import { controlClass, FieldShell, idsOf, type FieldProps } from "~/app/ui/field-parts";

type Props = FieldProps & { defaultValue?: string | undefined };

/** A day and a time in China's one zone, by the browser's own picker; typed as 2026-09-08T14:30 where there is none. */
export function DateTimeField(props: Props) {
  return (
    <div className="max-w-xs">
      <FieldShell {...props}>
        <input
          {...idsOf(props).control}
          type="datetime-local"
          defaultValue={props.defaultValue}
          className={controlClass(props.errors)}
        />
      </FieldShell>
    </div>
  );
}
