import { useSearchParams } from "@remix-run/react";
import type { ImportKind } from "~/app/domain/import-run";
import { useT } from "~/app/messages/use-t";
import type { ImportPaths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { Pagination } from "~/app/ui/pagination";
import { TabsCounts } from "~/app/ui/tabs-counts";
import { HowItWorks } from "./how-it-works";
import { RunsTable } from "./runs-table";
import type { RunLines } from "./run-view";
import { UploadForm } from "./upload-form";

export type ImportsView = {
  kinds: readonly ImportKind[];
  kind: ImportKind;
  schools: readonly string[] | null;
  largest: number;
  lines: RunLines;
};
type Props = { view: ImportsView; places: ImportPaths; answer: FormAnswer | undefined };

/** Bringing a file, what will happen to it, and the files that were brought before. */
export function ImportsPage({ view, places, answer }: Props) {
  const t = useT("imports");
  const [asked] = useSearchParams();
  const { kinds, kind, lines } = view;
  const toPage = (n: number) =>
    places.imports({ kind: asked.get("kind") ?? undefined, page: String(n) });
  return (
    <>
      {kinds.length > 1 && (
        <TabsCounts
          label={t("page.kinds")}
          tabs={kinds.map((one) => ({
            to: places.imports({ kind: one }),
            label: t(`page.kind.${one}`),
            current: one === kind,
          }))}
        />
      )}
      <div className="grid grid-cols-1 gap-5 pb-8 lg:grid-cols-2">
        <section>
          <h2 className="pb-2 text-18 font-bold">
            {t("page.upload.heading", { kind: t(`page.kind.${kind}`) })}
          </h2>
          <UploadForm
            key={kind}
            kind={kind}
            largest={view.largest}
            schools={view.schools}
            answer={answer}
          />
        </section>
        <HowItWorks kind={kind} places={places} />
      </div>
      <h2 className="pb-2 text-18 font-bold">{t("page.runs.title")}</h2>
      <RunsTable runs={lines.runs} places={places} />
      <Pagination page={lines.page} pages={lines.pages} toPage={toPage} />
    </>
  );
}
