import { runAction, runLoader } from "~/app/features/imports/import-routes.server";
import { RunRoute } from "~/app/features/imports/run-route";

export {
  runMeta as meta,
  runRevalidates as shouldRevalidate,
} from "~/app/features/imports/run-route";

export const handle = { messages: ["imports", "refusals", "listings"] };

export const loader = runLoader("operator");

export const action = runAction("operator");

export default function OperatorImport() {
  return <RunRoute side="operator" />;
}
