import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayOf, Id } from "~/app/domain/values";
import { formId, ListingForm } from "~/app/features/listings/listing-form";
import { formChoices } from "~/app/features/listings/read-form-choices.server";
import { findMyListing } from "~/app/features/listings/read-my-listing.server";
import { ReviseAnswer } from "~/app/features/listings/revise-answer";
import { reviseListing } from "~/app/features/listings/revise-listing.server";
import { saveListingSchema } from "~/app/features/listings/save-listing.server";
import { errorsOf } from "~/app/features/listings/typed-draft";
import { SidePage } from "~/app/features/navigation/side-page";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { Button, ButtonLink } from "~/app/ui/button";

export const handle = { messages: ["listings", "life", "refusals"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const { success, data: listingId } = Id.safeParse(params.listingId);
  const locale = localeOf(request, actor.locale);
  const { services } = context;
  const found = success ? await findMyListing(services, actor, listingId, locale) : null;
  const { draft, living } = orNotFound(found);
  const isLive = ["live", "paused"].includes(draft.status);
  if (!isLive) throw redirect(paths.enterprise.listing(draft.id));
  return { draft, living, choices: formChoices(services.reference, draft, locale) };
}

const said = { same: "same", saved: "saved", submitted: "revised" } as const;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const form = await readForm(request);
  const agreed = form.get("intent") === "agree";
  form.delete("intent");
  const { services } = context;
  const listingId = orNotFound(params.listingId);
  const parsed = parseFields(form, saveListingSchema(dayOf(services.clock.now())), { listingId });
  if (!parsed.ok) return parsed.answer();
  const outcome = await reviseListing(services, actor, { ...parsed.value, agreed });
  if (!outcome.ok) return parsed.refused(outcome.refusal);
  const headers = flash({ key: `life:flash.${said[outcome.value.became]}` });
  return redirect(paths.enterprise.listing(listingId), { headers });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.draft.title} · ZQ-${String(data.draft.number)}` : "" },
];

export default function ReviseListingPage() {
  const { draft, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("life");
  const mustAgree = answer?.refusal?.code === "listing.change_needs_review";
  return (
    <SidePage
      title={t("revise.title")}
      crumb={`ZQ-${String(draft.number)} · ${draft.title}`}
      bar={
        <div className="cluster">
          <Button form={formId} name="intent" value={mustAgree ? "agree" : "revise"} look="primary">
            {t(mustAgree ? "revise.agree" : "revise.save")}
          </Button>
          <ButtonLink to={paths.enterprise.listing(draft.id)}>{t("revise.back")}</ButtonLink>
        </div>
      }
    >
      <div className="max-w-read">
        <p className="pb-4 text-soft">{t("revise.intro")}</p>
        <ReviseAnswer refusal={answer?.refusal ?? null} kind={draft.kind} />
        <ListingForm
          draft={draft}
          choices={choices}
          findings={{ errors: answer ? errorsOf(answer.lastResult) : {}, faults: [], advice: [] }}
          lastResult={answer?.lastResult}
          isChecked={false}
        />
      </div>
    </SidePage>
  );
}
