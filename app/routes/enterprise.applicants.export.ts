import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import {
  ExportApplicants,
  exportApplicants,
} from "~/app/features/applications/export-applicants.server";
import { sendTableFile } from "~/app/features/imports/write-table-file.server";
import { paths } from "~/app/paths";
import { parseForm } from "~/app/platform/form.server";
import { orThrow } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

/** A file is taken by a press; the bare address leads to the page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "enterprise");
  return redirect(paths.enterprise.allApplicants());
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const { services } = context;
  const form = await parseForm(request, ExportApplicants);
  if (!form.ok) throw new Response(null, { status: 422 });
  const wait = await services.limits.hit("download", actor.personId);
  if (wait !== null)
    throw new Response(null, { status: 429, headers: { "retry-after": `${wait}` } });
  const locale = localeOf(request, actor.locale);
  const table = orThrow(await exportApplicants(services, actor, form.value, locale));
  return sendTableFile(table, form.value.format);
}
