import { useT } from "~/app/messages/use-t";

/** The first stop of the keyboard on every page; the frames give `main` its id. */
export function SkipLink() {
  const t = useT("ui");
  return (
    <a
      href="#main"
      className="no-print sr-only bg-ink px-4 py-2 font-bold text-paper focus:not-sr-only focus:fixed focus:left-4 focus:top-4 focus:z-30"
    >
      {t("skip")}
    </a>
  );
}
