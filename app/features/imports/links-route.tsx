import { useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { useT } from "~/app/messages/use-t";
import { ButtonLink } from "~/app/ui/button";
import { importPlaces } from "./import-places";
import type { linksLoader } from "./import-routes.server";
import { LinksTable } from "./links-table";

/** The page of the links that a file has made, on a side. */
export function LinksRoute({ side }: { side: "school" | "operator" }) {
  const { run, links } = useLoaderData<ReturnType<typeof linksLoader>>();
  const t = useT("imports");
  const back = (
    <ButtonLink to={importPlaces(side).import(run.id)}>{t("page.links.back")}</ButtonLink>
  );
  return (
    <SidePage title={t("page.links.title")} crumb={run.fileName} actions={back}>
      <LinksTable links={links} />
    </SidePage>
  );
}
