import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import type { EnterpriseActor } from "~/app/domain/permission";
import { dayOf, Id } from "~/app/domain/values";
import { CloneListing, cloneListing } from "~/app/features/listings/clone-listing.server";
import { CloseListing, closeListing } from "~/app/features/listings/close-listing.server";
import { ListingDesk } from "~/app/features/listings/listing-desk";
import { ListingEditor, ListingEditorBar } from "~/app/features/listings/listing-editor";
import { formChoices } from "~/app/features/listings/read-form-choices.server";
import { findMyListing } from "~/app/features/listings/read-my-listing.server";
import { saveListing, saveListingSchema } from "~/app/features/listings/save-listing.server";
import { TakeBackListing, takeBackListing } from "~/app/features/listings/take-back-listing.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import type { Services } from "~/app/platform/services.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["listings", "refusals"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const { success, data: listingId } = Id.safeParse(params.listingId);
  const locale = localeOf(request, actor.locale);
  const { services } = context;
  const found = success ? await findMyListing(services, actor, listingId, locale) : null;
  const mine = orNotFound(found);
  const isEditable = ["draft", "referred"].includes(mine.draft.status);
  return {
    ...mine,
    choices: isEditable ? formChoices(services.reference, mine.draft, locale) : null,
    isChecked: new URL(request.url).searchParams.has("check"),
  };
}

type Sent = { services: Services; actor: EnterpriseActor; form: FormData; listingId: string };

async function save({ services, actor, form, listingId }: Sent, preview: boolean) {
  const schema = saveListingSchema(dayOf(services.clock.now()));
  const parsed = parseFields(form, schema, { listingId });
  if (!parsed.ok) return parsed.answer();
  const outcome = await saveListing(services, actor, parsed.value);
  if (!outcome.ok) return parsed.refused(outcome.refusal);
  const to = preview ? paths.enterprise.preview(listingId) : paths.enterprise.listing(listingId);
  return redirect(to, { headers: flash({ key: "listings:flash.saved" }) });
}

async function takeBack({ services, actor, form, listingId }: Sent) {
  const parsed = parseFields(form, TakeBackListing, { listingId });
  if (!parsed.ok) return parsed.answer();
  const outcome = await takeBackListing(services, actor, parsed.value);
  if (!outcome.ok) return parsed.refused(outcome.refusal);
  const headers = flash({ key: "listings:flash.taken_back" });
  return redirect(paths.enterprise.listing(listingId), { headers });
}

async function close({ services, actor, form, listingId }: Sent) {
  const parsed = parseFields(form, CloseListing, { listingId });
  if (!parsed.ok) return parsed.answer();
  const outcome = await closeListing(services, actor, parsed.value);
  if (!outcome.ok) return parsed.refused(outcome.refusal);
  const headers = flash({ key: "listings:flash.closed" });
  return redirect(paths.enterprise.listing(listingId), { headers });
}

async function clone({ services, actor, form, listingId }: Sent) {
  const parsed = parseFields(form, CloneListing, { listingId });
  if (!parsed.ok) return parsed.answer();
  const outcome = await cloneListing(services, actor, parsed.value);
  if (!outcome.ok) return parsed.refused(outcome.refusal);
  const headers = flash({ key: "listings:flash.cloned" });
  return redirect(paths.enterprise.listing(outcome.value.listingId), { headers });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const form = await readForm(request);
  const intent = form.get("intent");
  form.delete("intent");
  const listingId = orNotFound(params.listingId);
  const sent = { services: context.services, actor, form, listingId };
  if (intent === "take_back") return takeBack(sent);
  if (intent === "close") return close(sent);
  if (intent === "clone") return clone(sent);
  return save(sent, intent === "preview");
}

/** Somebody was faster: the page shows what stands now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  actionStatus,
  defaultShouldRevalidate,
}) => actionStatus === 409 || defaultShouldRevalidate;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.draft.title} · ZQ-${data.draft.number}` : "" },
];

export default function MyListingPage() {
  const { choices, isChecked, ...mine } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("listings");
  const title = mine.draft.title || t("form.edit");
  return (
    <SidePage
      title={title}
      crumb={`ZQ-${mine.draft.number} · ${t(`kind.${mine.draft.kind}`)}`}
      bar={choices && <ListingEditorBar />}
    >
      {choices ? (
        <ListingEditor mine={mine} choices={choices} answer={answer} isChecked={isChecked} />
      ) : (
        <ListingDesk mine={mine} refusal={answer?.refusal ?? null} />
      )}
    </SidePage>
  );
}
