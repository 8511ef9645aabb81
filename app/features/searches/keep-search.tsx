// Owns who may keep a search from the page it was made on.
import { Link, useLocation } from "@remix-run/react";
import { lazy, Suspense } from "react";
import { useFrame } from "~/app/features/navigation/side-page";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { SearchToKeep } from "./keep-search-form";

/** Strangers never see the form: its script does not come to them. */
const KeepSearchForm = lazy(() =>
  import("./keep-search-form").then((form) => ({ default: form.KeepSearchForm })),
);

/** For students; visitors are told what signing in would give, others see nothing. */
export function KeepSearch(kept: SearchToKeep) {
  const side = useFrame()?.viewer?.side ?? null;
  const t = useT("searches");
  const { pathname, search } = useLocation();
  if (side === "student") {
    return (
      <Suspense>
        <KeepSearchForm {...kept} />
      </Suspense>
    );
  }
  if (side !== null) return null;
  return (
    <p className="no-print text-14">
      <Link to={paths.signIn(pathname + search)} className="link inline-block py-2">
        {t("sign_in")}
      </Link>
    </p>
  );
}
