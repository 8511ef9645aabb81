import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Outcome } from "~/app/domain/refusal";
import { dayOf, Id } from "~/app/domain/values";
import { CloneListing, cloneListing } from "~/app/features/listings/clone-listing.server";
import { CloseListing, closeListing } from "~/app/features/listings/close-listing.server";
import { extendListing, extendListingSchema } from "~/app/features/listings/extend-listing.server";
import { DeleteDraft, deleteDraft } from "~/app/features/listings/delete-draft.server";
import { ListingDesk } from "~/app/features/listings/listing-desk";
import {
  type EditorAnswer,
  ListingEditor,
  ListingEditorBar,
} from "~/app/features/listings/listing-editor";
import { MoveListing, moveListing } from "~/app/features/listings/move-listing.server";
import { formChoices } from "~/app/features/listings/read-form-choices.server";
import { findMyListing } from "~/app/features/listings/read-my-listing.server";
import { saveByHand } from "~/app/features/listings/save-by-hand.server";
import { TakeBackListing, takeBackListing } from "~/app/features/listings/take-back-listing.server";
import { useAutosave } from "~/app/features/listings/use-autosave";
import { SidePage } from "~/app/features/navigation/side-page";
import type { TextKey } from "~/app/messages/texts";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import type { Services } from "~/app/platform/services.server";
import { requireActor } from "~/app/platform/session.server";
import { revalidateAfterLoss } from "~/app/features/navigation/revalidate-after-loss";

export const handle = { messages: ["listings", "life", "refusals"] };

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
/** What is left is shown afterwards; null: the listing is gone. */
type Verb<T> = (
  services: Services,
  actor: EnterpriseActor,
  input: T,
) => Promise<Outcome<{ listingId: Id } | null>>;

/** One press: parse, do, say so, and show the listing that it is about, or the others where it is gone. */
async function press<S extends z.ZodType>(
  { services, actor, form, listingId }: Sent,
  schema: S,
  verb: Verb<z.output<S>>,
  key: TextKey,
) {
  const parsed = parseFields(form, schema, { listingId });
  if (!parsed.ok) return parsed.answer();
  const outcome = await verb(services, actor, parsed.value);
  if (!outcome.ok) return parsed.refused(outcome.refusal);
  const left = outcome.value;
  const to = left ? paths.enterprise.listing(left.listingId) : paths.enterprise.listings();
  return redirect(to, { headers: flash({ key }) });
}

const said = { pause: "paused", resume: "resumed", archive: "archived" } as const;

function pressed(intent: FormDataEntryValue | null, sent: Sent) {
  const today = dayOf(sent.services.clock.now());
  switch (intent) {
    case "pause":
    case "resume":
    case "archive":
      sent.form.set("move", intent);
      return press(sent, MoveListing, moveListing, `life:flash.${said[intent]}`);
    case "extend":
      return press(sent, extendListingSchema(today), extendListing, "life:flash.extended");
    case "take_back":
      return press(sent, TakeBackListing, takeBackListing, "listings:flash.taken_back");
    case "close":
      return press(sent, CloseListing, closeListing, "listings:flash.closed");
    case "delete":
      return press(sent, DeleteDraft, deleteDraft, "life:flash.deleted");
    case "clone":
      return press(sent, CloneListing, cloneListing, "listings:flash.cloned");
    default:
      return saveByHand(sent, intent);
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const form = await readForm(request);
  const intent = form.get("intent");
  form.delete("intent");
  const listingId = orNotFound(params.listingId);
  return pressed(intent, { services: context.services, actor, form, listingId });
}

/** A form of which a part could not be read was saved all the same: the page shows what stands now. */
export const shouldRevalidate: ShouldRevalidateFunction = (asked) =>
  asked.actionStatus === 422 || revalidateAfterLoss(asked);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.draft.title} · ZQ-${String(data.draft.number)}` : "" },
];

export default function MyListingPage() {
  const { choices, isChecked, ...mine } = useLoaderData<typeof loader>();
  const answer: EditorAnswer | undefined = useActionData<typeof action>();
  const saving = useAutosave(mine.draft.id, mine.draft.version, answer?.errors);
  const t = useT("listings");
  const title = mine.draft.title || t("form.edit");
  return (
    <SidePage
      title={title}
      crumb={`ZQ-${String(mine.draft.number)} · ${t(`kind.${mine.draft.kind}`)}`}
      bar={choices && <ListingEditorBar mine={mine} saving={saving} />}
    >
      {choices ? (
        <ListingEditor
          mine={mine}
          choices={choices}
          answer={answer}
          isChecked={isChecked}
          saving={saving}
        />
      ) : (
        <ListingDesk mine={mine} answer={answer ?? null} />
      )}
    </SidePage>
  );
}
