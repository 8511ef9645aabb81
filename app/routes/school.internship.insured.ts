import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { sendTableFile } from "~/app/features/imports/write-table-file.server";
import { insuredList } from "~/app/features/law/insured-list.server";
import { paths } from "~/app/paths";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

/** A file is taken by a press; the bare address leads to the records. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "school");
  return redirect(paths.school.internship());
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { services } = context;
  const wait = await services.limits.hit("download", actor.personId);
  if (wait !== null)
    throw new Response(null, { status: 429, headers: { "retry-after": `${wait}` } });
  return sendTableFile(await insuredList(services, actor, localeOf(request, actor.locale)), "xlsx");
}
