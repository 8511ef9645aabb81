import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { templateKinds } from "~/app/domain/template-words";
import { SidePage } from "~/app/features/navigation/side-page";
import { answerEditor, type EditorAnswer } from "~/app/features/templates/answer-editor.server";
import { LawBlocks } from "~/app/features/templates/law-blocks";
import { listTryOns } from "~/app/features/templates/preview-template.server";
import { readTemplate } from "~/app/features/templates/read-templates.server";
import { TemplateEditor } from "~/app/features/templates/template-editor";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["templates", "papers"] };

const Kind = z.enum(templateKinds);
const From = z.coerce.number().int().min(0).optional();

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { services } = context;
  const kind = orNotFound(Kind.safeParse(params.kind).data);
  const typed = new URL(request.url).searchParams.get("from") ?? undefined;
  const from = From.safeParse(typed).data;
  const view = orNotFound(await readTemplate(services, actor, kind, from));
  if (!view.mayWrite) throw new Response(null, { status: 403 });
  return { view, tryOns: await listTryOns(services, actor) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const kind = orNotFound(Kind.safeParse(params.kind).data);
  return answerEditor(context.services, actor, kind, request);
}

/** Whoever was overtaken by a colleague saves after that version the next time. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "templates:title");

export default function EditTemplate() {
  const { view, tryOns } = useLoaderData<typeof loader>();
  const answer = useActionData<EditorAnswer>();
  const t = useT("templates");
  const crumb = (
    <Link to={paths.school.template(view.kind)} className="link">
      {t(`kind.${view.kind}`)}
    </Link>
  );
  return (
    <SidePage title={t("edit_title", { kind: t(`kind.${view.kind}`) })} crumb={crumb}>
      <div className="grid gap-8 lg:grid-cols-3">
        <div className="min-w-0 space-y-6 lg:col-span-2">
          <p className="max-w-read text-soft">{t("edit_intro")}</p>
          <TemplateEditor view={view} tryOns={tryOns} answer={answer} />
        </div>
        <LawBlocks blocks={view.compulsory} />
      </div>
    </SidePage>
  );
}
