import { useActionData, useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { useT } from "~/app/messages/use-t";
import { importPlaces } from "./import-places";
import type { importsAction, importsLoader } from "./import-routes.server";
import { ImportsPage } from "./imports-page";

/** The page of imports on a side. */
export function ImportsRoute({ side }: { side: "school" | "operator" }) {
  const view = useLoaderData<ReturnType<typeof importsLoader>>();
  const answer = useActionData<ReturnType<typeof importsAction>>();
  const t = useT("imports");
  return (
    <SidePage title={t("page.title")}>
      <ImportsPage view={view} places={importPlaces(side)} answer={answer} />
    </SidePage>
  );
}
