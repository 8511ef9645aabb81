import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useT } from "~/app/messages/use-t";
import type { RunView } from "./run-view";

const everyMilliseconds = 2_000;

/** How far a job is: the page asks again every two seconds, by itself or, without JavaScript, as a whole. */
export function RunProgress({ run }: { run: RunView }) {
  const t = useT("imports");
  useAskAgain();
  const { state, of, ahead } = run;
  const done = Math.min(run.done, of);
  const said =
    state === "checking" || state === "committing" || state === "undoing"
      ? t(`page.progress.${state}`)
      : "";
  return (
    <section className="max-w-read rounded-8 border border-line bg-card px-4 py-4">
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <p role="status" className="text-18 font-bold">
        {said}
        {of > 0 && (
          <span className="num pl-2 font-normal">
            {t("page.progress.rows", { done, of, percent: Math.floor((100 * done) / of) })}
          </span>
        )}
      </p>
      <progress
        aria-label={said}
        max={Math.max(of, 1)}
        value={of > 0 ? done : undefined}
        className="mt-2 h-3 w-full"
      />
      {ahead > 0 && <p className="pt-2">{t("page.progress.ahead", { count: ahead })}</p>}
      <p className="pt-2 text-soft">{t("page.progress.leave")}</p>
    </section>
  );
}

function useAskAgain() {
  const { revalidate, state } = useRevalidator();
  const ask = useRef(revalidate);
  ask.current = revalidate;
  useEffect(() => {
    if (state !== "idle") return undefined;
    const timer = setTimeout(() => ask.current(), everyMilliseconds);
    return () => clearTimeout(timer);
  }, [state]);
}
