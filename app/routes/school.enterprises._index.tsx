import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import {
  type FirmTab,
  firmTabs,
  listFirmsForSchool,
  type SchoolFirmRow,
} from "~/app/features/approvals/list-firms-for-school.server";
import { decidesOnFirms } from "~/app/domain/school-verdict";
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

export const handle = { messages: ["approvals"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const asked = new URL(request.url).searchParams;
  const tab = firmTabs.find((one) => one === asked.get("tab")) ?? "to_decide";
  const words = (asked.get("q") ?? "").replaceAll("\u0000", "").slice(0, 80).toWellFormed();
  const page = Math.trunc(Number(asked.get("page"))) || 1;
  const locale = localeOf(request, actor.locale);
  const found = await listFirmsForSchool(context.services, actor, { tab, words, page, locale });
  return { ...found, tab, words, tabs: firmTabs, mayDecide: decidesOnFirms(actor.role) };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "approvals:title");

export default function SchoolFirms() {
  const { rows, counts, tab, tabs, words, page, pages, mayDecide } = useLoaderData<typeof loader>();
  const t = useT("approvals");
  // The others of the school read what waits for its word and was said.
  const said = mayDecide ? "tab" : "tab_read";
  const emptyText = mayDecide ? "empty_text" : "empty_read";
  const q = words || undefined;
  const to = (params: Record<string, string | undefined>) =>
    paths.school.enterprises({ tab, q, ...params });
  return (
    <SidePage title={t("title")}>
      <p className="max-w-read pb-4 text-soft">{t("intro")}</p>
      <div className="mb-4 max-w-sm">
        <SearchBox
          action={paths.school.enterprises()}
          name="q"
          label={t("words")}
          placeholder={t("words")}
          button={t("find")}
          defaultValue={words}
        >
          <input type="hidden" name="tab" value={tab} />
        </SearchBox>
      </div>
      <TabsCounts
        label={t("tabs")}
        tabs={tabs.map((one) => ({
          to: to({ tab: one }),
          label: t(`${said}.${one}`),
          count: counts[one],
          current: one === tab,
        }))}
      />
      <DataTable
        caption={`${t("title")} · ${t(`${said}.${tab}`)}`}
        columns={useColumns(tab)}
        rows={rows}
        rowKey={({ enterpriseId }) => enterpriseId}
        empty={
          q ? (
            <EmptyState title={t("nothing_found")} text={t("nothing_found_text")} />
          ) : (
            <EmptyState title={t(`empty.${tab}`)} text={t(`${emptyText}.${tab}`)} />
          )
        }
      />
      <Pagination page={page} pages={pages} toPage={(n) => to({ page: String(n) })} />
    </SidePage>
  );
}

function useColumns(tab: FirmTab): Column<SchoolFirmRow>[] {
  const t = useT("approvals");
  const name: Column<SchoolFirmRow> = {
    key: "name",
    header: t("name"),
    cell: (row) => (
      <Link to={paths.school.enterprise(row.enterpriseId)} className="link">
        {row.name}
      </Link>
    ),
  };
  const said: Column<SchoolFirmRow>[] = [
    {
      key: "reason",
      header: t("reason_head"),
      cell: ({ reason }) => reason && t(`reason.${reason}`),
    },
  ];
  const decided: Column<SchoolFirmRow> = {
    key: "decided",
    header: t("decided"),
    cell: ({ decidedAt }) => decidedAt && <InstantText at={decidedAt} />,
  };
  return [
    name,
    ...(tab === "not_a_fit" ? said : []),
    { key: "seats", header: t("seats"), numeric: true, cell: (row) => row.openSeats },
    { key: "placed", header: t("placed"), numeric: true, cell: (row) => row.placed },
    { key: "region", header: t("region"), cell: ({ region }) => region ?? t("unknown") },
    { key: "industry", header: t("industry"), cell: ({ industry }) => industry ?? t("unknown") },
    tab === "to_decide"
      ? { key: "staff", header: t("staff"), numeric: true, cell: (row) => row.staffCount }
      : decided,
  ];
}
