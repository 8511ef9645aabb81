import type { MetaFunction } from "@remix-run/node";
import { importsAction, importsLoader } from "~/app/features/imports/import-routes.server";
import { ImportsRoute } from "~/app/features/imports/imports-route";
import { pageTitle } from "~/app/messages/page-title";

export const handle = { messages: ["imports", "refusals"] };

export const loader = importsLoader("school");

export const action = importsAction("school");

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "imports:page.title");

export default function SchoolImports() {
  return <ImportsRoute side="school" />;
}
