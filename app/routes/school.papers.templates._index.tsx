import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { listTemplates } from "~/app/features/templates/read-templates.server";
import { TemplatesList } from "~/app/features/templates/templates-list";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["templates"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  return { views: await listTemplates(context.services, actor) };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "templates:title");

export default function Templates() {
  const { views } = useLoaderData<typeof loader>();
  const t = useT("templates");
  const crumb = (
    <Link to={paths.school.papers()} className="link">
      {t("back")}
    </Link>
  );
  return (
    <SidePage title={t("title")} crumb={crumb}>
      <TemplatesList views={views} />
    </SidePage>
  );
}
