import { useEffect, useMemo, useRef } from "react";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { ErrorSummary, type FieldFault } from "~/app/ui/error-summary";
import { Notice } from "~/app/ui/notice";
import type { RunView } from "./run-view";
import { missingOf } from "./shared-fields";
import { useColumnName, useImportRefusal } from "./use-import-text";

type Props = { run: RunView; answer: FormAnswer | undefined };

/** Why what was asked was not done. It takes the focus: the button that was pressed may be far below. */
export function RunRefused({ run, answer }: Props) {
  const say = useImportRefusal();
  const box = useRef<HTMLDivElement>(null);
  const missing = useMissing(run, answer);
  useEffect(() => {
    if (answer?.refusal) box.current?.focus();
  }, [answer]);
  if (missing.length > 0) return <ErrorSummary faults={missing} />;
  if (!answer?.refusal) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="max-w-read pb-4">
      <Notice tone="stop" title={say(answer.refusal)} />
    </div>
  );
}

/** The needed columns that nothing was chosen for, each leading to where it can be said. */
function useMissing({ choices }: RunView, answer: FormAnswer | undefined): FieldFault[] {
  const t = useT("imports");
  const columnName = useColumnName();
  const faults = missingOf(answer).map((column): FieldFault => {
    const isShared = choices.some((choice) => choice.column === column && choice.isShared);
    return {
      id: isShared ? `shared-${column}` : "columns",
      label: columnName(column),
      text: t(isShared ? "page.columns.give" : "page.columns.point_out"),
    };
  });
  const said = JSON.stringify(faults);
  // A second refusal of the same is told anew.
  return useMemo(() => (answer ? (JSON.parse(said) as FieldFault[]) : []), [said, answer]);
}
