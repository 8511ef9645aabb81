import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { sendTableFile } from "~/app/features/imports/write-table-file.server";
import { ExportHeat, exportHeat } from "~/app/features/demand/export-heat.server";
import { paths } from "~/app/paths";
import { parseForm } from "~/app/platform/form.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

/** A file is taken by a press; the bare address leads to the page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "school");
  return redirect(paths.school.demand());
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { services } = context;
  const form = await parseForm(request, ExportHeat);
  if (!form.ok) throw new Response(null, { status: 422 });
  const wait = await services.limits.hit("download", actor.personId);
  if (wait !== null)
    throw new Response(null, { status: 429, headers: { "retry-after": `${wait}` } });
  const locale = localeOf(request, actor.locale);
  const table = await exportHeat(services, actor, form.value, locale);
  return sendTableFile(table, form.value.format);
}
