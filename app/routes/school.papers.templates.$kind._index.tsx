import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { templateKinds } from "~/app/domain/template-words";
import { SidePage } from "~/app/features/navigation/side-page";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { readTemplate } from "~/app/features/templates/read-templates.server";
import { RetireTemplate, retireTemplate } from "~/app/features/templates/save-template.server";
import { TemplatePage } from "~/app/features/templates/template-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["templates"] };

const Kind = z.enum(templateKinds);
const Asked = z.coerce.number().int().min(0).optional();

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const kind = orNotFound(Kind.safeParse(params.kind).data);
  const version = new URL(request.url).searchParams.get("version") ?? undefined;
  const asked = Asked.safeParse(version).data;
  const view = orNotFound(await readTemplate(context.services, actor, kind, asked));
  return { view, asked: asked ?? null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const kind = orNotFound(Kind.safeParse(params.kind).data);
  const form = await readForm(request);
  if (form.get("intent") !== "retire") throw new Response(null, { status: 400 });
  form.delete("intent");
  const parsed = parseFields(form, RetireTemplate, { kind });
  if (!parsed.ok) return parsed.answer();
  const outcome = await retireTemplate(context.services, actor, parsed.value);
  if (!outcome.ok) return parsed.refused(outcome.refusal);
  const said = flash({ key: "templates:said.retire" });
  return redirect(paths.school.template(kind), { headers: said });
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "templates:title");

export default function Template() {
  const { view, asked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("templates");
  const crumb = (
    <Link to={paths.school.templates()} className="link">
      {t("title")}
    </Link>
  );
  return (
    <SidePage title={t(`kind.${view.kind}`)} crumb={crumb}>
      <RefusedNotice answer={answer} />
      <TemplatePage view={view} asked={asked} />
    </SidePage>
  );
}
