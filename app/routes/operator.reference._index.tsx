import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { ChangeList } from "~/app/features/reference/change-list";
import { nameOfWord } from "~/app/features/reference/read-links.server";
import { countTables } from "~/app/features/reference/read-tables.server";
import { listChanges } from "~/app/features/reference/read-word.server";
import { TablesTable } from "~/app/features/reference/tables-table";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";

export const handle = { messages: ["reference"] };

const recentChanges = 20;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const [counts, changes] = await Promise.all([
    countTables(context.services, actor),
    listChanges(context.services, actor, {}, recentChanges),
  ]);
  const locale = localeOf(request, actor.locale);
  const named = changes.map((change) => {
    return { ...change, name: nameOfWord(context.services, change.table, change.code, locale) };
  });
  return { counts, changes: named };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "reference:title");

export default function ReferencePage() {
  const { counts, changes } = useLoaderData<typeof loader>();
  const t = useT("reference");
  return (
    <SidePage
      title={t("title")}
      actions={<ButtonLink to={paths.operator.searches()}>{t("missed")}</ButtonLink>}
    >
      <p className="mb-4 max-w-read">{t("lead")}</p>
      <TablesTable counts={counts} />
      <section className="mt-8 max-w-read">
        <h2 className="mb-2 text-18 font-bold">{t("recent")}</h2>
        {changes.length > 0 ? (
          <ChangeList changes={changes} />
        ) : (
          <p className="text-soft">{t("recent_none")}</p>
        )}
      </section>
    </SidePage>
  );
}
