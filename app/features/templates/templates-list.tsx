// Owns the list of a school's words: a card per kind, which version stands, what to do next.
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ButtonLink } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { InstantText } from "~/app/ui/date-text";
import { Tag } from "~/app/ui/tag";
import type { TemplateView } from "./read-templates.server";

/** One card for each kind; a school that has written nothing sees what stands instead. */
export function TemplatesList({ views }: { views: readonly TemplateView[] }) {
  const t = useT("templates");
  const isBare = views.every(({ newest }) => newest === 0);
  return (
    <div className="space-y-4">
      <p className="max-w-read text-soft">{t("intro")}</p>
      {isBare && <p className="max-w-read">{t("bare")}</p>}
      <div className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {views.map((view) => (
          <KindCard key={view.kind} view={view} />
        ))}
      </div>
    </div>
  );
}

function KindCard({
  view: { kind, current, compulsory, own, mayWrite, versions },
}: {
  view: TemplateView;
}) {
  const t = useT("templates");
  return (
    <Card
      title={t(`kind.${kind}`)}
      aside={
        current ? (
          <Tag tone="good">{t("version", { n: current.version })}</Tag>
        ) : (
          <Tag tone="info">{t("original")}</Tag>
        )
      }
      sub={t("counts", { law: compulsory.length, own: own.length })}
    >
      {current && (
        <p className="text-14 text-soft">
          {current.name && <span className="text-ink">{current.name} · </span>}
          {current.by} <InstantText at={current.savedAt} />
        </p>
      )}
      <div className="cluster pt-3">
        {mayWrite && (
          <ButtonLink to={paths.school.editTemplate(kind)} look="primary">
            {t(current ? "edit" : "begin")}
          </ButtonLink>
        )}
        <ButtonLink to={paths.school.template(kind)}>
          {versions.length > 0 ? t("look", { n: versions.length }) : t("look_only")}
        </ButtonLink>
      </div>
    </Card>
  );
}
