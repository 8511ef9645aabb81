import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import type { ImportPaths } from "~/app/paths";
import { Button, ButtonLink } from "~/app/ui/button";
import { InstantText } from "~/app/ui/date-text";
import { Notice } from "~/app/ui/notice";
import type { RunView } from "./run-view";
import { useImportRefusal } from "./use-import-text";

/** A step that could not be done: why, and to try it again. */
export function RunFailed({ run }: { run: RunView }) {
  const t = useT("imports");
  const sayRefusal = useImportRefusal();
  return (
    <div className="max-w-read pb-5">
      <Notice
        tone="stop"
        title={t("page.failed.title")}
        actions={
          <Form method="post">
            <Button name="intent" value="check">
              {t("page.failed.again")}
            </Button>
          </Form>
        }
      >
        <p>{run.refusal ? sayRefusal(run.refusal) : t("page.failed.text")}</p>
      </Notice>
    </div>
  );
}

/** Everything as before: when, and where to bring another file. */
export function RunUndone({ run, places }: { run: RunView; places: ImportPaths }) {
  const t = useT("imports");
  return (
    <div className="max-w-read">
      <Notice
        tone="info"
        title={t("page.undone.title")}
        actions={<ButtonLink to={places.imports()}>{t("page.undone.again")}</ButtonLink>}
      >
        <p>
          {t("page.undone.text")} {run.undoneAt && <InstantText at={run.undoneAt} />}
        </p>
      </Notice>
    </div>
  );
}
