import { Form } from "@remix-run/react";
import { isWorking } from "~/app/domain/import-run";
import { useT } from "~/app/messages/use-t";
import type { ImportPaths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { BesidePanel } from "./beside-panel";
import { ColumnsForm } from "./columns-form";
import { CommitPanel } from "./commit-panel";
import { CountTiles } from "./count-tiles";
import { FaultSummary } from "./fault-summary";
import { FileRemarks } from "./file-remarks";
import { RunDone } from "./run-done";
import { RunProgress } from "./run-progress";
import { RunRefused } from "./run-refused";
import { RunRows } from "./run-rows";
import { RunFailed, RunUndone } from "./run-stopped";
import { ClassesPanel } from "./classes-panel";
import { RunRevision } from "./run-revision";
import type { RowFilter, RunClasses, RunRows as Rows, RunView } from "./run-view";
import { SheetChoice } from "./sheet-choice";

type Props = {
  run: RunView;
  only: RowFilter;
  page: Rows;
  classes: RunClasses;
  places: ImportPaths;
  side: "school" | "operator";
  answer: FormAnswer | undefined;
};

/** One file at the step where it stands, with what there is to do now. */
export function RunBoard(props: Props) {
  const { run, answer } = props;
  return (
    <>
      <RunRefused run={run} answer={answer} />
      <RunRevision run={run} places={props.places} />
      {isWorking(run.state) ? <RunProgress run={run} /> : <Standing {...props} />}
      {run.canDrop.ok && <DropForm />}
    </>
  );
}

function Standing(props: Props) {
  const { run, places, side } = props;
  if (run.state === "checked") return <Checked {...props} />;
  if (run.state === "committed") return <RunDone run={run} places={places} side={side} />;
  if (run.state === "undone") return <RunUndone run={run} places={places} />;
  return (
    <>
      {run.state === "failed" && <RunFailed run={run} />}
      <Columns {...props} />
    </>
  );
}

function Columns({ run, answer }: Props) {
  return (
    <>
      <SheetChoice sheets={run.sheets} sheetNo={run.sheetNo} />
      <FileRemarks run={run} />
      <ColumnsForm run={run} answer={answer} />
    </>
  );
}

function Checked(props: Props) {
  const { run, only, page, places } = props;
  const t = useT("imports");
  return (
    <>
      <CountTiles run={run} only={only} places={places} />
      <div className="mb-5">
        <CommitPanel run={run} />
      </div>
      <ClassesPanel classes={props.classes} />
      <BesidePanel run={run} />
      <FileRemarks run={run} />
      {only === "faulty" && <FaultSummary run={run} rows={page.rows} places={places} />}
      <RunRows {...props} />
      <details className="mt-6">
        <summary className="font-bold text-bridge underline">{t("page.columns.again")}</summary>
        <div className="pt-3">
          <SheetChoice sheets={run.sheets} sheetNo={run.sheetNo} />
          <ColumnsForm run={{ ...run, isRemembered: false }} answer={undefined} />
        </div>
      </details>
    </>
  );
}

function DropForm() {
  const t = useT("imports");
  return (
    <Form method="post" className="-ml-3 pt-6">
      <Button look="plain" size="small" name="intent" value="drop">
        {t("page.drop")}
      </Button>
    </Form>
  );
}
