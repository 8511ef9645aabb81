import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listReviewQueue } from "~/app/features/listings/read-review-queue.server";
import { ReviewQueue } from "~/app/features/listings/review-queue";
import { ReviewTabs } from "~/app/features/listings/review-tabs";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { pageOf } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { Pagination } from "~/app/ui/pagination";

export const handle = { messages: ["listings", "life"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const page = pageOf(request);
  return { page, ...(await listReviewQueue(context.services, actor, page)) };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "listings:review.title");

export default function ReviewQueuePage() {
  const { rows, waiting, held, page, pages } = useLoaderData<typeof loader>();
  const t = useT("listings");
  const toPage = (n: number) => `${paths.operator.listings()}?page=${String(n)}`;
  const first = page === 1 ? rows[0] : undefined;
  return (
    <SidePage
      title={t("review.title")}
      actions={
        first && (
          <ButtonLink to={paths.operator.listing(first.id)} look="primary">
            {t("review.next")}
          </ButtonLink>
        )
      }
    >
      <ReviewTabs here="queue" counts={{ queue: waiting, held }} />
      <ReviewQueue rows={rows} />
      <Pagination page={page} pages={pages} toPage={toPage} />
    </SidePage>
  );
}
