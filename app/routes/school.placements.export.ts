import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { sendTableFile } from "~/app/features/imports/write-table-file.server";
import {
  ExportPlacements,
  exportPlacements,
} from "~/app/features/placements/export-placements.server";
import { paths } from "~/app/paths";
import { parseForm } from "~/app/platform/form.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

/** A file is taken by a press; the bare address leads to the table. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "school");
  return redirect(paths.school.placements());
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { services } = context;
  const form = await parseForm(request, ExportPlacements);
  if (!form.ok) throw new Response(null, { status: 422 });
  const wait = await services.limits.hit("download", actor.personId);
  if (wait !== null)
    throw new Response(null, { status: 429, headers: { "retry-after": `${wait}` } });
  const locale = localeOf(request, actor.locale);
  return sendTableFile(await exportPlacements(services, actor, form.value, locale), "xlsx");
}
