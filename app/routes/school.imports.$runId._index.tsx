import { runAction, runLoader } from "~/app/features/imports/import-routes.server";
import { RunRoute } from "~/app/features/imports/run-route";

export {
  runMeta as meta,
  runRevalidates as shouldRevalidate,
} from "~/app/features/imports/run-route";

export const handle = { messages: ["imports", "refusals", "listings"] };

export const loader = runLoader("school");

export const action = runAction("school");

export default function SchoolImport() {
  return <RunRoute side="school" />;
}
