import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { HeldList } from "~/app/features/listings/held-list";
import { listHeldListings } from "~/app/features/listings/read-held.server";
import { listReviewQueue } from "~/app/features/listings/read-review-queue.server";
import { ReleaseListing, releaseListing } from "~/app/features/listings/release-listing.server";
import { ReviewQueue } from "~/app/features/listings/review-queue";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { FilterBar, FilterSelect } from "~/app/ui/filter-bar";
import { Notice } from "~/app/ui/notice";
import { Pagination } from "~/app/ui/pagination";
import { TabsCounts } from "~/app/ui/tabs-counts";

export const handle = { messages: ["listings", "refusals"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const asked = new URL(request.url).searchParams;
  const page = Math.min(5000, Math.max(1, Math.floor(Number(asked.get("page"))) || 1));
  if (asked.get("tab") !== "held") {
    return {
      tab: "queue",
      page,
      ...(await listReviewQueue(context.services, actor, page)),
    } as const;
  }
  const finding = asked.get("finding") || null;
  const held = await listHeldListings(context.services, actor, { finding, page });
  return { tab: "held", page, finding, ...held } as const;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const form = await parseForm(request, ReleaseListing);
  if (!form.ok) return form.answer();
  const outcome = await releaseListing(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const { search } = new URL(request.url);
  const headers = flash({ key: "listings:flash.released" });
  return redirect(paths.operator.listings() + search, { headers });
}

/** Somebody was faster: the page shows what stands now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  actionStatus,
  defaultShouldRevalidate,
}) => actionStatus === 409 || defaultShouldRevalidate;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "listings:review.title");

const address = (params: Record<string, string | null>) => {
  const set = Object.entries(params).filter((pair): pair is [string, string] => pair[1] !== null);
  return `${paths.operator.listings()}?${new URLSearchParams(set).toString()}`;
};

export default function ReviewQueuePage() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("listings");
  const say = useRefusalText();
  const isHeld = data.tab === "held";
  const finding = isHeld ? data.finding : null;
  const toPage = (n: number) => address({ tab: isHeld ? "held" : null, finding, page: String(n) });
  return (
    <SidePage title={t("review.title")}>
      {answer?.refusal && (
        <div className="pb-4">
          <Notice tone="stop" title={say(answer.refusal)} />
        </div>
      )}
      <TabsCounts
        label={t("review.tabs")}
        tabs={[
          {
            to: paths.operator.listings(),
            label: t("review.queue"),
            count: data.waiting,
            current: !isHeld,
          },
          {
            to: address({ tab: "held" }),
            label: t("review.held"),
            count: data.held,
            current: isHeld,
          },
        ]}
      />
      {data.tab === "held" ? (
        <>
          <p className="max-w-read pb-3">{t("held.intro")}</p>
          <FilterBar clearTo={address({ tab: "held" })}>
            <input type="hidden" name="tab" value="held" />
            <FilterSelect
              name="finding"
              label={t("held.filter")}
              defaultValue={finding ?? ""}
              choices={[
                { value: "", label: t("held.all") },
                ...data.counts.map(({ code, n }) => ({
                  value: code,
                  label: `${t(`held.finding.${code}`)} ${n}`,
                })),
              ]}
            />
          </FilterBar>
          <HeldList rows={data.rows} isFiltered={finding !== null} />
        </>
      ) : (
        <ReviewQueue rows={data.rows} />
      )}
      <Pagination page={data.page} pages={data.pages} toPage={toPage} />
    </SidePage>
  );
}
