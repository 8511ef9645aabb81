import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { findApplicationForSchool } from "~/app/features/applications/read-placement-facts.server";
import {
  ReviewPlacement,
  reviewPlacement,
} from "~/app/features/applications/review-placement.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { PlacementReview } from "~/app/features/placements/placement-review";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["placements", "applications", "listings", "approvals"] };
const Params = z.object({ applicationId: Id });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const locale = localeOf(request, actor.locale);
  const { applicationId } = orNotFound(Params.safeParse(params).data);
  const found = await findApplicationForSchool(context.services, actor, applicationId, { locale });
  return orNotFound(found);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { applicationId } = params;
  const form = await parseForm(request, ReviewPlacement, { applicationId });
  if (!form.ok) return form.answer();
  const outcome = await reviewPlacement(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return redirect(paths.school.home(), {
    headers: flash({ key: `placements:review.done_${form.value.move}` }),
  });
}

/** After a no the page must show what stands now, or the old version would be sent again. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.story.profile.name} · ${data.facts.listing.title}` : "" },
];

export default function SchoolApplicationPage() {
  const { story, facts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("placements");
  return (
    <SidePage
      title={`${story.profile.name} · ${facts.listing.title}`}
      crumb={`${story.profile.className} · ${t(`status.${story.status}`)}`}
    >
      <PlacementReview story={story} facts={facts} answer={answer ?? null} />
    </SidePage>
  );
}
