import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { listingKinds } from "~/app/domain/listing";
import { DraftListing, draftListing } from "~/app/features/listings/draft-listing.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useFaults, useInvalidText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { Button } from "~/app/ui/button";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextField } from "~/app/ui/field";
import { fieldProps } from "~/app/ui/field-props";

export const handle = { messages: ["listings", "refusals"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "enterprise");
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const form = await parseForm(request, DraftListing);
  if (!form.ok) return form.answer();
  const outcome = await draftListing(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const headers = flash({ key: "listings:flash.drafted" });
  return redirect(paths.enterprise.listing(outcome.value.listingId), { headers });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "listings:form.new");

export default function NewListingPage() {
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<DraftListing>({
    id: "draft",
    lastResult: answer?.lastResult ?? null,
  });
  const t = useT("listings");
  const say = useInvalidText();
  const faults = useFaults(form, answer?.refusal, {
    kind: t("field.kind"),
    title: t("field.title"),
  });
  return (
    <SidePage title={t("form.new")}>
      <div className="max-w-read">
        <ErrorSummary faults={faults} />
        <Form method="post" id={form.id} noValidate className="space-y-5">
          <p>{t("form.new_intro")}</p>
          <ChoiceGroup
            label={t("field.kind")}
            choices={listingKinds.map((kind) => ({
              value: kind,
              label: t(`kind.${kind}`),
              hint: t(`kind_text.${kind}`),
            }))}
            {...fieldProps(fields.kind, say)}
          />
          <TextField
            label={t("field.title")}
            hint={t("hint.title")}
            maxLength={60}
            autoComplete="off"
            {...fieldProps(fields.title, say)}
          />
          <Button look="primary">{t("form.draft")}</Button>
        </Form>
      </div>
    </SidePage>
  );
}
