import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { listViews } from "~/app/features/views/list-views.server";
import { ChangeViews, changeViews } from "~/app/features/views/save-view.server";
import { ViewsPage } from "~/app/features/views/views-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { safePath } from "~/app/platform/http.server";
import { requireSignedIn } from "~/app/platform/session.server";

export const handle = { messages: ["views"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requireSignedIn(request, context);
  const back = new URL(request.url).searchParams.get("back");
  return {
    views: await listViews(context.services, person),
    back: back && safePath(back, paths.home()),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requireSignedIn(request, context);
  const typed = await readForm(request);
  const back = typed.get("back");
  typed.delete("back");
  const form = parseFields(typed, ChangeViews);
  if (!form.ok) return form.answer();
  const changed = await changeViews(context.services, person, form.value);
  if (!changed.ok) return form.refused(changed.refusal);
  const to = safePath(typeof back === "string" ? back : null, paths.views());
  return redirect(to, { headers: flash({ key: `views:flash.${form.value.intent}` }) });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "views:title");

export default function Views() {
  const { views, back } = useLoaderData<typeof loader>();
  const tried = useActionData<typeof action>();
  const t = useT("views");
  return (
    <SidePage title={t("title")}>
      <ViewsPage views={views} back={back} tried={tried} />
    </SidePage>
  );
}
