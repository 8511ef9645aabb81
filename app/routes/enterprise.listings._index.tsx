import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MyListingsTable } from "~/app/features/listings/my-listings-table";
import {
  listMyListings,
  type MyTab,
  myTabs,
} from "~/app/features/listings/read-my-listings.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import { Notice } from "~/app/ui/notice";
import { Pagination } from "~/app/ui/pagination";
import { TabsCounts } from "~/app/ui/tabs-counts";

export const handle = { messages: ["listings", "life"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const asked = new URL(request.url).searchParams;
  const tab = myTabs.find((name) => name === asked.get("tab")) ?? null;
  const page = Math.min(1000, Math.max(1, Math.floor(Number(asked.get("page"))) || 1));
  const tabs: readonly MyTab[] = myTabs;
  return { tab, page, tabs, ...(await listMyListings(context.services, actor, { tab, page })) };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "listings:mine.title");

export default function MyListingsPage() {
  const { tab, tabs, page, rows, counts, total, pages, isApproved, now } =
    useLoaderData<typeof loader>();
  const t = useT("listings");
  const at = (params: Record<string, string>) =>
    `${paths.enterprise.listings()}?${new URLSearchParams(params).toString()}`;
  const post = (
    <ButtonLink to={paths.enterprise.newListing()} look="primary">
      {t("mine.new")}
    </ButtonLink>
  );
  const empty =
    total + counts.archived === 0 ? (
      <EmptyState title={t("mine.empty_title")} text={t("mine.empty_text")} actions={post} />
    ) : (
      <EmptyState title={t("mine.empty_tab")} />
    );
  return (
    <SidePage title={t("mine.title")} actions={(total > 0 || counts.archived > 0) && post}>
      {!isApproved && (
        <div className="pb-4">
          <Notice tone="info">{t("mine.not_approved")}</Notice>
        </div>
      )}
      <TabsCounts
        label={t("mine.tabs")}
        tabs={[
          { to: paths.enterprise.listings(), label: t("mine.all"), count: total, current: !tab },
          ...tabs
            .filter((name) => name !== "ending" || tab === name || counts.ending > 0)
            .map((name) => ({
              to: at({ tab: name }),
              label: name === "ending" ? t("mine.ending") : t(`status.${name}`),
              count: counts[name],
              current: tab === name,
            })),
        ]}
      />
      <MyListingsTable rows={rows} now={now} empty={empty} />
      <Pagination
        page={page}
        pages={pages}
        toPage={(n) => at({ ...(tab && { tab }), page: String(n) })}
      />
    </SidePage>
  );
}
