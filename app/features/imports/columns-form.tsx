import { Form } from "@remix-run/react";
import { useInvalidText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { controlClass, FieldErrors } from "~/app/ui/field-parts";
import { columnLetter } from "./column-letter";
import { Notice } from "~/app/ui/notice";
import { absentColumns, SharedFields } from "./shared-fields";
import { typedIn } from "./typed-in";
import type { RunColumn, RunView } from "./run-view";
import { useColumnName, useNames } from "./use-import-text";

type Props = { run: RunView; answer: FormAnswer | undefined };

/** Which column of the file means what: heading and samples as they stand there, what each is taken for, and what every
 * row says where the file has no column for it. */
export function ColumnsForm({ run, answer }: Props) {
  const t = useT("imports");
  const columnName = useColumnName();
  const names = useNames();
  const absent = absentColumns(run, answer);
  const canGive = run.missing.some((name) => absent.some(({ column }) => column === name));
  return (
    <Form method="post" className="max-w-wide">
      {run.isRemembered && run.missing.length === 0 && <Remembered />}
      <h2 id="columns" className="text-18 font-bold">
        {t("page.columns.title")}
      </h2>
      <p className="pb-2 text-soft">{t("page.columns.text")}</p>
      {run.missing.length > 0 && (
        <p className="pb-2 font-bold text-stop">
          {t(canGive ? "page.columns.missing_shared" : "page.columns.missing", {
            columns: names(run.missing.map(columnName)),
          })}
        </p>
      )}
      <input type="hidden" name="intent" value="columns" />
      <ul className="rounded-8 border border-line bg-card">
        {run.columns.map((column) => (
          <ColumnLine key={column.position} column={column} run={run} answer={answer} />
        ))}
      </ul>
      <SharedFields run={run} answer={answer} absent={absent} />
      <div className="pt-4">
        <Button look="primary" pending={t("page.columns.sending")}>
          {t("page.columns.send")}
        </Button>
      </div>
    </Form>
  );
}

/** Chosen the last time: one press goes on. */
function Remembered() {
  const t = useT("imports");
  return (
    <div className="max-w-read pb-4">
      <Notice
        tone="good"
        title={t("page.columns.remembered")}
        actions={
          <Button look="primary" pending={t("page.columns.sending")}>
            {t("page.columns.go_on")}
          </Button>
        }
      >
        <p>{t("page.columns.remembered_text")}</p>
      </Notice>
    </div>
  );
}

type LineProps = Props & { column: RunColumn };

function ColumnLine({ column: { position, heading, samples, column }, run, answer }: LineProps) {
  const t = useT("imports");
  const id = `column-${position}`;
  const isDropped = run.choices.some((choice) => choice.column === column && choice.isDropped);
  const letter = t("page.columns.letter", { letter: columnLetter(position) });
  return (
    <li className="grid grid-cols-1 gap-1 border-b border-line px-3 py-2 md:grid-cols-3 md:gap-4">
      <label htmlFor={id} className="min-w-0">
        <span className="font-bold">{heading || t("page.columns.unnamed")}</span>
        <span className="pl-2 text-soft">{letter}</span>
      </label>
      <p className="min-w-0 break-words text-soft">
        {isDropped ? t("page.columns.never_read") : samples.join(" · ") || t("page.columns.empty")}
      </p>
      <div className="min-w-0">
        <Meanings
          id={id}
          name={`column:${position}`}
          run={run}
          column={column ?? ""}
          answer={answer}
        />
      </div>
    </li>
  );
}

type MeaningsProps = Props & { id: string; name: string; column: string };

function Meanings({ id, name, run, column: proposed, answer }: MeaningsProps) {
  const t = useT("imports");
  const say = useInvalidText();
  const columnName = useColumnName();
  const chosen = typedIn(answer, name) ?? proposed;
  const errors = answer?.lastResult.error?.[name]?.map(say) ?? [];
  const errorId = errors.length > 0 ? `${id}-error` : undefined;
  return (
    <>
      <FieldErrors id={errorId} errors={errors} />
      <select
        id={id}
        name={name}
        key={chosen}
        defaultValue={chosen}
        aria-invalid={errorId !== undefined || undefined}
        aria-describedby={errorId}
        className={controlClass(errors)}
      >
        <option value="">{t("page.columns.unread")}</option>
        {run.choices.map(({ column, isNeeded, isDropped }) => (
          <option key={column} value={column}>
            {columnName(column)}
            {isNeeded && t("page.columns.needed")}
            {isDropped && t("page.columns.by_law")}
          </option>
        ))}
      </select>
    </>
  );
}
