import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { referenceTables } from "~/app/domain/reference";
import { SidePage } from "~/app/features/navigation/side-page";
import { useGroupText } from "~/app/features/reference/group-text";
import { listWords } from "~/app/features/reference/read-tables.server";
import { WordsList } from "~/app/features/reference/words-list";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";
import { Chips } from "~/app/ui/chips";
import { EmptyState } from "~/app/ui/empty-state";
import { SearchBox } from "~/app/ui/filter-bar";
import { Pagination } from "~/app/ui/pagination";

export const handle = { messages: ["reference", "listings"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const table = orNotFound(referenceTables.find((one) => one === params.table));
  const asked = new URL(request.url).searchParams;
  const words = (asked.get("q") ?? "").replaceAll("\u0000", "").slice(0, 80).toWellFormed();
  const group = (asked.get("group") ?? "").slice(0, 40);
  const page = Math.trunc(Number(asked.get("page"))) || 1;
  const found = await listWords(context.services, actor, table, { words, group, page });
  return { ...found, table, words };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "reference:title");

export default function WordsPage() {
  const data = useLoaderData<typeof loader>();
  const { table, words, group, rows } = data;
  const t = useT("reference");
  const groupText = useGroupText();
  const q = words || undefined;
  const to = (params: Record<string, string | undefined>) =>
    paths.operator.referenceTable(table, { q, group: group || undefined, ...params });
  const shown = data.groups.filter((one) => one.count > 0 || one.group === group);
  const chips = [
    { to: to({ group: undefined }), label: t("all"), on: group === "" },
    ...shown.map((one) => ({
      to: to({ group: one.group }),
      label: `${groupText(table, one.group)} ${String(one.count)}`,
      on: group === one.group,
    })),
  ];
  const crumb = (
    <Link to={paths.operator.reference()} className="link">
      {t("title")}
    </Link>
  );
  return (
    <SidePage title={t(`tables.${table}`)} crumb={crumb}>
      <div className="mb-2 max-w-sm">
        <SearchBox
          action={paths.operator.referenceTable(table)}
          name="q"
          label={t("words")}
          placeholder={t("words")}
          button={t("find")}
          defaultValue={words}
        >
          {group && <input type="hidden" name="group" value={group} />}
        </SearchBox>
      </div>
      {data.groups.length > 0 && <Chips label={t("by_group")} chips={chips} />}
      <p className="num my-2 text-14 text-soft">{t("found", { count: data.found })}</p>
      {rows.length > 0 ? (
        <WordsList table={table} rows={rows} />
      ) : (
        <EmptyState title={t("empty")} text={t("empty_text")} />
      )}
      <Pagination
        page={data.page}
        pages={data.pages}
        toPage={(n) => to({ page: n > 1 ? String(n) : undefined })}
      />
    </SidePage>
  );
}
