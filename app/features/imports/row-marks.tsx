import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { outName, wasName } from "./cell-name";
import type { RunRow } from "./run-view";
import { typedIn } from "./typed-in";
import { useFindingText } from "./use-import-text";

type Props = {
  rowNo: number;
  isLeftOut: boolean;
  answer: FormAnswer | undefined;
  /** Says which row it means, where it does not stand in it. */
  isNamed?: boolean;
};

/** Takes a row out of the file, or in again; beside it stands how it was, so that a tick taken away is seen. */
export function OutTick({ rowNo, isLeftOut, answer, isNamed = false }: Props) {
  const t = useT("imports");
  const was = typedIn(answer, wasName(rowNo)) === undefined ? isLeftOut : null;
  return (
    <label className="mt-1 flex min-h-11 cursor-pointer items-center font-normal md:min-h-9">
      <input type="hidden" name={wasName(rowNo)} value={isLeftOut ? "out" : "in"} />
      <input
        type="checkbox"
        name={outName(rowNo)}
        value="on"
        key={String(isLeftOut)}
        defaultChecked={was ?? typedIn(answer, outName(rowNo)) === "on"}
        className="mr-2 h-5 w-5 shrink-0"
      />
      <span className="whitespace-normal md:whitespace-nowrap">
        {isNamed ? t("page.rows.out_row", { row: rowNo }) : t("page.rows.out")}
      </span>
    </label>
  );
}

/** Why a row waits: the words that were found, each once, outside the title with what stands around them. */
export function Findings({ row: { findings } }: { row: RunRow }) {
  const sayFinding = useFindingText();
  return (
    <>
      {findings.map(({ code, column, before, text, after }) => (
        <span
          key={`${code}-${text}`}
          className="block max-w-xs whitespace-normal break-words font-normal"
        >
          <span className="text-soft">{sayFinding({ code, column })}</span> {before}
          <mark className="rounded-2 bg-wait-soft px-px text-ink">{text}</mark>
          {after}
        </span>
      ))}
    </>
  );
}
