import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { TextField } from "~/app/ui/field";
import type { RunView } from "./run-view";
import { typedIn } from "./typed-in";
import { useColumnName } from "./use-import-text";

type Absent = { column: string; isNeeded: boolean };
type Props = { run: RunView; answer: FormAnswer | undefined; absent: readonly Absent[] };

/** The columns that no column of the file is chosen for and that may say the same in every row, needed ones first. */
export function absentColumns(run: RunView, answer: FormAnswer | undefined): Absent[] {
  const chosen = new Set(
    run.columns.map(({ position, column }) => typedIn(answer, `column:${position}`) ?? column),
  );
  const absent = run.choices.filter(({ column, isShared }) => isShared && !chosen.has(column));
  return [...absent].sort((a, b) => Number(b.isNeeded) - Number(a.isNeeded));
}

/** One field for each column that the file does not have: what every row says. */
export function SharedFields({ run, answer, absent }: Props) {
  const t = useT("imports");
  const columnName = useColumnName();
  if (absent.length === 0) return null;
  return (
    <fieldset className="pt-5">
      <legend className="text-16 font-bold">{t("page.columns.shared")}</legend>
      <p className="pb-3 text-soft">{t("page.columns.shared_text")}</p>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-3">
        {absent.map(({ column, isNeeded }) => (
          <TextField
            key={column}
            id={`shared-${column}`}
            name={`shared:${column}`}
            label={columnName(column)}
            optional={!isNeeded}
            errors={isMissing(answer, column) ? [t("page.columns.give")] : undefined}
            defaultValue={typedIn(answer, `shared:${column}`) ?? run.shared[column] ?? ""}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Whether a choice was refused because nothing says what this column is. */
function isMissing(answer: FormAnswer | undefined, column: string): boolean {
  return missingOf(answer).includes(column);
}

/** The needed columns for the want of which a choice was refused. */
export function missingOf(answer: FormAnswer | undefined): string[] {
  const refusal = answer?.refusal;
  if (refusal?.code !== "import.columns_missing") return [];
  return String(refusal.detail.columns).split(",");
}
