import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readSpread } from "~/app/features/matching/read-spread.server";
import { SetSpread, setSpread } from "~/app/features/matching/set-spread.server";
import { SpreadPage } from "~/app/features/matching/spread-page";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["runs", "students"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  return readSpread(context.services, actor);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const form = await parseForm(request, SetSpread);
  if (!form.ok) return form.answer();
  const outcome = await setSpread(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return redirect(paths.school.spread(), { headers: flash({ key: "runs:spread.saved" }) });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "runs:spread.title");

export default function Spread() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("runs");
  const back = useT("students")("setting.back");
  return (
    <SidePage
      title={t("spread.title")}
      crumb={
        <Link to={paths.school.recommendations()} className="link">
          {back}
        </Link>
      }
    >
      <SpreadPage view={view} answer={answer} />
    </SidePage>
  );
}
