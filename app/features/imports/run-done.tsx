import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { type ImportPaths, paths } from "~/app/paths";
import { Button, ButtonLink } from "~/app/ui/button";
import { Confirm } from "~/app/ui/confirm";
import { InstantText } from "~/app/ui/date-text";
import { Notice } from "~/app/ui/notice";
import type { RunView } from "./run-view";
import { useAmounts } from "./use-amounts";
import { useImportRefusal } from "./use-import-text";

type Props = { run: RunView; places: ImportPaths; side: "school" | "operator" };

/** What a file has done, where to see it, and the way back as long as nothing depends on it. */
export function RunDone({ run, places, side }: Props) {
  const t = useT("imports");
  const amounts = useAmounts();
  const { counts, kind, committedAt, links } = run;
  return (
    <div className="max-w-read space-y-5">
      <Notice
        tone="good"
        title={t("page.done.title", { what: amounts(kind, counts, "has") })}
        actions={
          <>
            <NextLink run={run} side={side} />
            {links > 0 && (
              <ButtonLink to={places.importLinks(run.id)} look="quiet">
                {t("page.done.links", { count: links })}
              </ButtonLink>
            )}
          </>
        }
      >
        {committedAt && (
          <p>
            <InstantText at={committedAt} />
          </p>
        )}
        {counts.faulty > 0 && <p>{t("page.done.left_out", { count: counts.faulty })}</p>}
        {counts.leftOut && <p>{t("page.done.taken_out", { count: counts.leftOut })}</p>}
        {counts.held > 0 && <p>{t("page.done.held", { count: counts.held })}</p>}
        {links > 0 && <p>{t("page.done.links_text")}</p>}
      </Notice>
      <UndoPanel run={run} />
    </div>
  );
}

function NextLink({ run, side }: Pick<Props, "run" | "side">) {
  const t = useT("imports");
  if (run.kind === "roster" && side === "school") {
    return <ButtonLink to={`${paths.school.home()}#classes`}>{t("page.done.classes")}</ButtonLink>;
  }
  if (run.kind === "staff" && side === "school") {
    return <ButtonLink to={paths.school.staff()}>{t("page.done.staff")}</ButtonLink>;
  }
  if (run.kind === "placements") {
    return <ButtonLink to={paths.school.placements()}>{t("page.done.placements")}</ButtonLink>;
  }
  if (run.kind === "postings" && run.counts.held > 0) {
    return <ButtonLink to={paths.operator.held()}>{t("page.done.see_held")}</ButtonLink>;
  }
  return null;
}

function UndoPanel({ run: { canUndo } }: Pick<Props, "run">) {
  const t = useT("imports");
  const sayRefusal = useImportRefusal();
  return (
    <section>
      <h2 className="pb-1 text-18 font-bold">{t("page.undo.title")}</h2>
      {canUndo.ok ? (
        <Confirm ask={t("page.undo.ask")} text={t("page.undo.text")}>
          <Form method="post">
            <input type="hidden" name="intent" value="undo" />
            <Button look="danger" pending={t("page.undo.sending")}>
              {t("page.undo.do")}
            </Button>
          </Form>
        </Confirm>
      ) : (
        <p>{sayRefusal(canUndo.refusal)}</p>
      )}
    </section>
  );
}
