import { Download } from "lucide-react";
import { type ImportKind, isOfSchool } from "~/app/domain/import-run";
import { useT } from "~/app/messages/use-t";
import type { ImportPaths } from "~/app/paths";
import { buttonClass } from "~/app/ui/button";

const steps = ["bring", "look", "commit", "undo"] as const;

/** What happens to a file and what can be read: said before the first one is brought. */
export function HowItWorks({ kind, places }: { kind: ImportKind; places: ImportPaths }) {
  const t = useT("imports");
  return (
    <aside className="rounded-8 border border-line bg-card px-4 py-3">
      <h2 className="pb-1 text-16 font-bold">{t("page.how.title")}</h2>
      <ol className="list-decimal space-y-1 pl-5 leading-read">
        {steps.map((step) => (
          <li key={step}>{t(`page.how.${step}`)}</li>
        ))}
      </ol>
      <p className="pt-3 text-soft">
        {t("page.how.reads")}
        {isOfSchool(kind) && t("page.how.identity")}
      </p>
      <p className="pt-3">
        <a href={places.importTemplate(kind)} download className={buttonClass("quiet")}>
          <Download size={16} aria-hidden className="mr-2" />
          {t("page.how.template", { kind: t(`page.kind.${kind}`) })}
        </a>
      </p>
    </aside>
  );
}
