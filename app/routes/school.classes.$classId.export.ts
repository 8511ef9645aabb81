import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { isId } from "~/app/domain/values";
import { sendTableFile } from "~/app/features/imports/write-table-file.server";
import { ExportClass, exportClass } from "~/app/features/placements/export-class.server";
import { paths } from "~/app/paths";
import { parseForm } from "~/app/platform/form.server";
import { orNotFound, orThrow } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

const idOf = ({ classId }: { classId?: string }) => orNotFound(isId(classId) ? classId : null);

/** A file is taken by a press; the bare address leads to the board. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "school");
  return redirect(paths.school.classBoard(idOf(params)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const classId = idOf(params);
  const { services } = context;
  const form = await parseForm(request, ExportClass);
  if (!form.ok) throw new Response(null, { status: 422 });
  const wait = await services.limits.hit("download", actor.personId);
  if (wait !== null)
    throw new Response(null, { status: 429, headers: { "retry-after": `${wait}` } });
  const locale = localeOf(request, actor.locale);
  const table = orThrow(await exportClass(services, actor, classId, form.value, locale));
  return sendTableFile(table, form.value.format);
}
