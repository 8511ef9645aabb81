import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import type { ImportPaths } from "~/app/paths";
import { Notice } from "~/app/ui/notice";
import type { RunView } from "./run-view";

/** That a file is the mended sheet of an earlier check, with the way there while it stands. */
export function RunRevision({ run, places }: { run: RunView; places: ImportPaths }) {
  const t = useT("imports");
  const { revision, state } = run;
  if (!revision || state === "committed" || state === "undone") return null;
  return (
    <div className="max-w-read pb-4">
      <Notice tone="info" title={t("page.revision.title", { no: revision.no })}>
        <p>
          {t("page.revision.text")}{" "}
          {revision.of && (
            <Link to={places.import(revision.of)} className="link">
              {t("page.revision.earlier")}
            </Link>
          )}
        </p>
      </Notice>
    </div>
  );
}
