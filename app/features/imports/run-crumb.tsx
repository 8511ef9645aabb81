import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import type { ImportPaths } from "~/app/paths";
import type { RunView } from "./run-view";

/** Where a file belongs: back to all imports, its kind, its school or source. */
export function RunCrumb({ run, places }: { run: RunView; places: ImportPaths }) {
  const t = useT("imports");
  const of = run.kind === "postings" ? run.sourceName : run.schoolName;
  return (
    <>
      <Link to={places.imports()} className="link">
        {t("page.title")}
      </Link>
      {` · ${t(`page.kind.${run.kind}`)}`}
      {of && ` · ${of}`}
    </>
  );
}
