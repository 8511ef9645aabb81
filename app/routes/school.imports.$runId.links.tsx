import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LinksTable } from "~/app/features/imports/links-table";
import { readRunLinks } from "~/app/features/imports/read-import-pages.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";

export const handle = { messages: ["imports"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  return readRunLinks(context, actor, request, params.runId);
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "imports:page.links.title");

export default function SchoolImportLinks() {
  const { run, links } = useLoaderData<typeof loader>();
  const t = useT("imports");
  const back = <ButtonLink to={paths.school.import(run.id)}>{t("page.links.back")}</ButtonLink>;
  return (
    <SidePage title={t("page.links.title")} crumb={run.fileName} actions={back}>
      <LinksTable links={links} />
    </SidePage>
  );
}
