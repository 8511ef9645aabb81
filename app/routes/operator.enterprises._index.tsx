import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { enterpriseStatuses } from "~/app/domain/enterprise";
import {
  type EnterpriseRow,
  listEnterprises,
} from "~/app/features/accounts/read-enterprises.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { type Column, DataTable } from "~/app/ui/data-table";
import { InstantText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { SearchBox } from "~/app/ui/filter-bar";
import { Pagination } from "~/app/ui/pagination";
import { TabsCounts } from "~/app/ui/tabs-counts";

export const handle = { messages: ["accounts"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const asked = new URL(request.url).searchParams;
  const status = enterpriseStatuses.find((one) => one === asked.get("status")) ?? "pending";
  const words = (asked.get("q") ?? "").replaceAll("\u0000", "").slice(0, 80).toWellFormed();
  const page = Math.trunc(Number(asked.get("page"))) || 1;
  const { regions } = context.services.reference;
  const queue = await listEnterprises(context.services, actor, { status, words, page });
  const locale = localeOf(request, actor.locale);
  const rows = queue.rows.map((row) => ({
    ...row,
    region: regions.get(row.regionCode ?? "")?.names[locale] ?? null,
  }));
  return { ...queue, rows, status, words };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "accounts:enterprises.title");

type Row = EnterpriseRow & { region: string | null };

export default function Enterprises() {
  const { rows, counts, status, words, page, pages } = useLoaderData<typeof loader>();
  const t = useT("accounts");
  const q = words || undefined;
  const columns: Column<Row>[] = [
    {
      key: "name",
      header: t("enterprises.name"),
      cell: ({ enterpriseId, name }) => (
        <Link to={paths.operator.enterprise(enterpriseId)} className="link">
          {name}
        </Link>
      ),
    },
    {
      key: "region",
      header: t("enterprises.region"),
      cell: ({ region }) => region ?? t("enterprises.unknown"),
    },
    {
      key: "n",
      header: t("enterprises.listings"),
      numeric: true,
      cell: ({ listings }) => listings,
    },
    {
      key: "since",
      header: t("enterprises.since"),
      cell: ({ createdAt }) => <InstantText at={createdAt} />,
    },
  ];
  return (
    <SidePage title={t("enterprises.title")}>
      <div className="mb-4 max-w-sm">
        <SearchBox
          action={paths.operator.enterprises()}
          name="q"
          label={t("enterprises.words")}
          placeholder={t("enterprises.words")}
          button={t("enterprises.find")}
          defaultValue={words}
        >
          <input type="hidden" name="status" value={status} />
        </SearchBox>
      </div>
      <TabsCounts
        label={t("enterprises.tabs")}
        tabs={enterpriseStatuses.map((one) => ({
          to: paths.operator.enterprises({ status: one, q }),
          label: t(`status.${one}`),
          count: counts[one],
          current: one === status,
        }))}
      />
      <DataTable
        caption={t("enterprises.title")}
        columns={columns}
        rows={rows}
        rowKey={({ enterpriseId }) => enterpriseId}
        empty={<EmptyState title={t("enterprises.empty")} text={t("enterprises.empty_text")} />}
      />
      <Pagination
        page={page}
        pages={pages}
        toPage={(n) => paths.operator.enterprises({ status, q, page: String(n) })}
      />
    </SidePage>
  );
}
