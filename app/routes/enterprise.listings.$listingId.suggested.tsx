import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/app/domain/values";
import { countInvitationsLeft } from "~/app/features/find-students/read-students.server";
import { ListingPeopleTabs } from "~/app/features/matching/listing-people-tabs";
import { readSuggested } from "~/app/features/matching/read-suggested.server";
import { SuggestedStudents } from "~/app/features/matching/suggested-students";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["fits", "students", "applications"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const listingId = orNotFound(isId(params.listingId) ? params.listingId : null);
  const { services } = context;
  const asked = { listingId, locale: localeOf(request, actor.locale) };
  const [suggested, left] = await Promise.all([
    readSuggested(services, actor, asked),
    countInvitationsLeft(services, actor),
  ]);
  return { suggested: orNotFound(suggested), left };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "fits:suggested.title");

export default function SuggestedForListing() {
  const { suggested, left } = useLoaderData<typeof loader>();
  const t = useT("applications");
  const { listing } = suggested;
  return (
    <SidePage title={listing.title} crumb={t("applicants.crumb", { n: listing.number })}>
      <ListingPeopleTabs listingId={listing.id} current="suggested" />
      <SuggestedStudents suggested={suggested} left={left} />
    </SidePage>
  );
}
