import type { MetaFunction } from "@remix-run/node";
import { linksLoader } from "~/app/features/imports/import-routes.server";
import { LinksRoute } from "~/app/features/imports/links-route";
import { pageTitle } from "~/app/messages/page-title";

export const handle = { messages: ["imports"] };

export const loader = linksLoader("operator");

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "imports:page.links.title");

export default function OperatorImportLinks() {
  return <LinksRoute side="operator" />;
}
