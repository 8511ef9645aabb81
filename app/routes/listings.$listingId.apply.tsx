import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { answerApplyForm } from "~/app/features/applications/answer-apply-form.server";
import { ApplyBar, ApplyForm } from "~/app/features/applications/apply-form";
import { ListingLines } from "~/app/features/applications/listing-lines";
import { readApplyAsks } from "~/app/features/applications/read-apply.server";
import type { Standing } from "~/app/features/applications/read-eligibility.server";
import { RefusalNotice } from "~/app/features/applications/refusal-notice";
import { findShownListing } from "~/app/features/listings/read-listing.server";
import { StandingNotice } from "~/app/features/listings/standing";
import { SidePage } from "~/app/features/navigation/side-page";
import { findMyProfile, type MyProfile } from "~/app/features/profiles/read-my-profile.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";

export const handle = { messages: ["applications", "search", "listings"] };
const Params = z.object({ listingId: Id });
/** After a no the page shows what stands now. */
export const shouldRevalidate = () => true;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const { services } = context;
  const locale = localeOf(request, actor.locale);
  const { success, data } = Params.safeParse(params);
  const [shown, profile] = await Promise.all([
    success ? findShownListing(services, { viewer: actor, locale }, data.listingId) : null,
    findMyProfile(services, actor, { locale }),
  ]);
  const { listing, standing } = orNotFound(shown);
  if (standing?.applied && standing.applied.status !== "draft") {
    throw redirect(paths.student.application(standing.applied.applicationId));
  }
  return { listing, standing, profile, asks: await readApplyAsks(services, actor, listing.id) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  return answerApplyForm(request, context.services, actor, orNotFound(params.listingId));
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "applications:apply.title");

export default function Apply() {
  const { listing, standing, profile, asks } = useLoaderData<typeof loader>();
  const tried = useActionData<typeof action>();
  const t = useT("applications");
  const open = whoApplies(standing, profile);
  const needed = listing.skills.filter((skill) => skill.needed).map(({ name }) => name);
  return (
    <SidePage title={t("apply.title")} bar={open ? <ApplyBar /> : undefined}>
      <RefusalNotice refusal={open ? null : tried?.refusal} />
      <ListingLines listing={listing} />
      <p className="py-2">
        <Link to={paths.listings.show(listing.id)} className="link text-14">
          {t("apply.back")}
        </Link>
      </p>
      {open ? (
        <ApplyForm
          profile={open}
          asks={asks}
          needed={needed}
          thenSchool={standing?.thenSchool === true}
          lastResult={tried?.lastResult}
          refusal={tried?.refusal}
        />
      ) : (
        <NotNow standing={standing} />
      )}
    </SidePage>
  );
}

/** The profile that goes out; null when the student may not apply now. */
function whoApplies(standing: Standing | null, profile: MyProfile | null) {
  const enrolment = profile?.enrolment;
  const may = standing?.ok === true && !standing.isAlreadyPlaced;
  return may && enrolment ? { ...profile, enrolment } : null;
}

function NotNow({ standing }: { standing: Standing | null }) {
  const t = useT("applications");
  return (
    <div className="space-y-4">
      {standing && <StandingNotice standing={standing} />}
      <ButtonLink to={paths.listings.search()}>{t("apply.others")}</ButtonLink>
    </div>
  );
}
