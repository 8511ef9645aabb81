import { useT } from "~/app/messages/use-t";

type Props = {
  columns: readonly { value: string; label: string }[];
  chosen: readonly string[];
};

/** Which columns a table shows, as ticks of its filter form: the choice lives in the address like every condition. */
export function ColumnChoice({ columns, chosen }: Props) {
  const t = useT("views");
  return (
    <fieldset>
      <legend className="text-14 text-soft">{t("columns")}</legend>
      <div className="cluster">
        {columns.map(({ value, label }) => (
          <label key={value} className="inline-flex min-h-11 items-center pr-2 md:min-h-9">
            <input
              type="checkbox"
              name="col"
              value={value}
              defaultChecked={chosen.includes(value)}
              className="mr-1 block h-5 w-5"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
