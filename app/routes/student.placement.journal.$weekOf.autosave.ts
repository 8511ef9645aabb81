import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Day } from "~/app/domain/values";
import { saveAlone } from "~/app/features/journal/save-alone.server";
import { paths } from "~/app/paths";
import { readForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

/** Nothing to read here: whoever types the address is led to the week. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "student");
  return redirect(paths.student.journalWeek(orNotFound(params.weekOf)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const weekOf = orNotFound(Day.safeParse(params.weekOf).data);
  const { services } = context;
  const { status, ...answer } = await saveAlone(services, actor, weekOf, await readForm(request));
  return Response.json(answer, { status });
}
