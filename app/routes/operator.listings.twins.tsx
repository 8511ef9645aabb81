import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FoldTwins, foldTwins } from "~/app/features/listings/fold-twins.server";
import { listTwinGroups } from "~/app/features/listings/read-twins.server";
import { ReviewTabs } from "~/app/features/listings/review-tabs";
import { TwinGroups } from "~/app/features/listings/twin-groups";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { pageOf } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { Notice } from "~/app/ui/notice";
import { Pagination } from "~/app/ui/pagination";

export const handle = { messages: ["listings", "refusals"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const page = pageOf(request);
  const locale = localeOf(request, actor.locale);
  return { page, ...(await listTwinGroups(context.services, actor, page, locale)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const form = await parseForm(request, FoldTwins);
  if (!form.ok) return form.answer();
  const outcome = await foldTwins(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const headers = flash({ key: "listings:flash.folded", values: { n: outcome.value.settled } });
  return redirect(paths.operator.twins(pageOf(request)), { headers });
}

/** After a no the page shows what stands now. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "listings:twins.tab");

export default function TwinsPage() {
  const { groups, total, page, pages } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("listings");
  const say = useRefusalText();
  return (
    <SidePage title={t("twins.title")}>
      <ReviewTabs here="twins" counts={{ twins: total }} />
      {answer?.refusal && (
        <div className="pb-4">
          <Notice tone="stop" title={say(answer.refusal)} />
        </div>
      )}
      <p className="max-w-read pb-3">{t("twins.intro")}</p>
      <TwinGroups groups={groups} />
      <Pagination page={page} pages={pages} toPage={paths.operator.twins} />
    </SidePage>
  );
}
