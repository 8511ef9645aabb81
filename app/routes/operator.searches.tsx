import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { listSearchWords } from "~/app/features/searches/list-search-words.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";
import { DataTable } from "~/app/ui/data-table";
import { DayText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["searches"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "operator");
  return { missed: await listSearchWords(context.services) };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "searches:missed.title");

export default function MissedSearches() {
  const { missed } = useLoaderData<typeof loader>();
  const t = useT("searches");
  return (
    <SidePage title={t("missed.title")}>
      <p className="mb-4 max-w-read">{t("missed.lead")}</p>
      <DataTable
        caption={t("missed.title")}
        rows={missed}
        rowKey={({ words }) => words}
        empty={<EmptyState title={t("missed.none")} text={t("missed.none_text")} />}
        columns={[
          {
            ...{ key: "words", header: t("missed.words"), wrap: true },
            cell: ({ words }) => (
              <Link to={paths.listings.search({ q: words })} className="link">
                {words}
              </Link>
            ),
          },
          { key: "zero", header: t("missed.zero"), cell: ({ zeroHits }) => zeroHits },
          { key: "count", header: t("missed.count"), cell: ({ count }) => count },
          { key: "last", header: t("missed.last"), cell: ({ last }) => <DayText day={last} /> },
        ]}
      />
      <p className="pt-4">
        <Link to={paths.operator.reference()} className="link">
          {t("missed.to_words")}
        </Link>
      </p>
      <p className="pt-2">
        <Link to={paths.operator.synonyms()} className="link">
          {t("missed.to_synonyms")}
        </Link>
      </p>
    </SidePage>
  );
}
