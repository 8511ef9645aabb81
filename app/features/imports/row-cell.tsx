import { ArrowRight, CircleAlert } from "lucide-react";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { cellId, cellName } from "./cell-name";
import type { RunCell } from "./run-view";
import { typedIn } from "./typed-in";
import { useFaultText, useNoteText } from "./use-import-text";
import { useStoredText } from "./use-stored-text";

type Props = {
  cell: RunCell;
  rowNo: number | null;
  heading: string;
  /** Faulty cells can be put right. */
  isEditable: boolean;
  answer: FormAnswer | undefined;
};

/** One cell of the dry run: as it stands, as it would change, or with its fault and a field to put it right. */
export function RowCell(props: Props) {
  const { cell, rowNo } = props;
  const sayNote = useNoteText();
  return (
    <>
      {cell.fault && rowNo !== null ? (
        <FaultyCell {...props} rowNo={rowNo} fault={cell.fault} />
      ) : (
        <SoundCell cell={cell} />
      )}
      {cell.note && <span className="block text-soft">{sayNote(cell.note)}</span>}
    </>
  );
}

function SoundCell({ cell: { column, value, before, after } }: { cell: RunCell }) {
  const t = useT("imports");
  const sayStored = useStoredText();
  if (before === null) return isLong(value) ? <LongText text={value} /> : <>{value}</>;
  if ([before, after ?? value].some(isLong))
    return <LongChange {...{ before, after: after ?? value }} />;
  const empty = t("page.rows.empty");
  return (
    <span className="inline-flex flex-wrap items-center">
      <span className="sr-only">{t("page.rows.before")}</span>
      <del className="text-soft">{sayStored(column, before) || empty}</del>
      <ArrowRight size={14} aria-hidden className="mx-1 shrink-0" />
      <span className="sr-only">{t("page.rows.after")}</span>
      <ins className="rounded-2 bg-act-soft px-1 font-bold no-underline">
        {sayStored(column, after ?? value) || empty}
      </ins>
    </span>
  );
}

/** More than a line of the table can carry. */
const isLong = (text: string) => text.length > 60 || text.includes("\n");

/** A description: its beginning in so many lines, all of it for who asks. */
function LongText({ text }: { text: string }) {
  return (
    <details className="group block min-w-64 max-w-md whitespace-pre-line break-words">
      <summary className="cursor-pointer list-none">
        <span className="line-clamp-3 group-open:line-clamp-none">{text}</span>
      </summary>
    </details>
  );
}

function LongChange({ before, after }: { before: string; after: string }) {
  const t = useT("imports");
  const empty = t("page.rows.empty");
  return (
    <span className="block space-y-1">
      <span className="block text-soft">{t("page.rows.before")}</span>
      <LongText text={before || empty} />
      <span className="block font-bold">{t("page.rows.after")}</span>
      <LongText text={after || empty} />
    </span>
  );
}

type FaultyProps = Props & { rowNo: number; fault: NonNullable<RunCell["fault"]> };

function FaultyCell({ cell, rowNo, heading, fault, isEditable, answer }: FaultyProps) {
  const t = useT("imports");
  const { reason, remedy } = useFaultText()(fault);
  const id = cellId(rowNo, cell.position);
  const name = cellName(rowNo, cell.position);
  const Written = isLong(cell.value) ? "textarea" : "input";
  return (
    <span className="block min-w-64 max-w-xs whitespace-normal">
      {isEditable && cell.position >= 0 ? (
        <>
          <label htmlFor={id} className="sr-only">
            {t("page.rows.cell", { row: rowNo, column: heading })}
          </label>
          <Written
            id={id}
            name={name}
            key={cell.value}
            defaultValue={typedIn(answer, name) ?? cell.value}
            autoComplete="off"
            aria-invalid
            aria-describedby={`${id}-why`}
            {...(isLong(cell.value) && { rows: 6 })}
            className="block min-h-11 w-full rounded-8 border-2 border-stop bg-card px-2 py-1 text-16 text-ink md:min-h-9 md:text-14"
          />
        </>
      ) : (
        <span className="font-bold text-stop">{cell.value || t("page.rows.empty")}</span>
      )}
      <span id={`${id}-why`} className="mt-1 flex items-start">
        <CircleAlert size={16} aria-hidden className="mr-1 mt-px shrink-0 text-stop" />
        <span>
          <span className="font-bold text-stop">{reason}</span>
          <span className="block">{remedy}</span>
          {fault.known && (
            <span className="block font-bold">{t("page.rows.known", { known: fault.known })}</span>
          )}
        </span>
      </span>
    </span>
  );
}
