import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { formId, ListingForm } from "~/app/features/listings/listing-form";
import { formChoices } from "~/app/features/listings/read-form-choices.server";
import { findMyListing } from "~/app/features/listings/read-my-listing.server";
import { ReviseAnswer } from "~/app/features/listings/revise-answer";
import { reviseForm } from "~/app/features/listings/revise-form.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { readForm } from "~/app/platform/form.server";
import { orNotFound, statusOf } from "~/app/platform/http.server";
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
  const revised = await reviseForm(services, actor, { listingId, form, agreed });
  if (revised.is === "done") {
    const headers = flash({ key: `life:flash.${said[revised.became]}` });
    return redirect(paths.enterprise.listing(listingId), { headers });
  }
  const refusal = revised.is === "refused" ? revised.refusal : null;
  const { errors, faults } = revised.is === "found" ? revised : { errors: {}, faults: [] };
  return data(
    { lastResult: revised.lastResult, refusal, errors, faults, at: services.clock.now().getTime() },
    { status: refusal ? statusOf(refusal) : 422 },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: shown ? `${shown.draft.title} · ZQ-${String(shown.draft.number)}` : "" },
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
        <AsTyped draft={draft} choices={choices} answer={answer} />
      </div>
    </SidePage>
  );
}

type AsTypedProps = Pick<ReturnType<typeof useLoaderData<typeof loader>>, "draft" | "choices"> & {
  answer: ReturnType<typeof useActionData<typeof action>>;
};

/** The form as it stands, or as typed with all that was found in it at the last press. */
function AsTyped({ draft, choices, answer }: AsTypedProps) {
  const { errors, faults, refusal, lastResult, at } = answer ?? nothing;
  return (
    <ListingForm
      // What was found at another press is told anew.
      key={at}
      draft={draft}
      choices={choices}
      findings={{ errors, faults, advice: [] }}
      lastResult={lastResult}
      isChecked={lastResult !== undefined && !refusal}
    />
  );
}

const nothing = { errors: {}, faults: [], refusal: null, lastResult: undefined, at: 0 };
