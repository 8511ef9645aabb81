import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ProgressTabs } from "~/app/features/applications/progress-tabs";
import { SidePage } from "~/app/features/navigation/side-page";
import { listSearches } from "~/app/features/searches/list-searches.server";
import { ChangeSearch, changeSearch } from "~/app/features/searches/save-search.server";
import { SearchesPage } from "~/app/features/searches/searches-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { safePath } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["applications", "searches", "search", "listings"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  return listSearches(context.services, actor, localeOf(request, actor.locale));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const typed = await readForm(request);
  const back = typed.get("back");
  typed.delete("back");
  const form = parseFields(typed, ChangeSearch);
  if (!form.ok) return form.answer();
  const changed = await changeSearch(context.services, actor, form.value);
  if (!changed.ok) return form.refused(changed.refusal);
  const { value } = form;
  if (value.intent === "open") return redirect(changed.value.address);
  const isQuiet = value.intent === "save" && value.cadence === "none";
  const said = isQuiet ? "save_quiet" : value.intent;
  const to = safePath(typeof back === "string" ? back : null, paths.student.searches());
  return redirect(to, { headers: flash({ key: `searches:flash.${said}` }) });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "searches:title");

export default function Searches() {
  const kept = useLoaderData<typeof loader>();
  const tried = useActionData<typeof action>();
  return (
    <SidePage title={useT("applications")("title")}>
      <ProgressTabs current="searches" />
      <SearchesPage {...kept} tried={tried} />
    </SidePage>
  );
}
