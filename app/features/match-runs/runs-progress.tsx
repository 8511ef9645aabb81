// Owns the line that moves while a run is under way: the page asks again every two seconds, by itself or, without
// JavaScript, as a whole.
import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useT } from "~/app/messages/use-t";
import { InstantText } from "~/app/ui/date-text";
import type { RunsView } from "./read-runs.server";

const everyMilliseconds = 2_000;

export function RunsProgress({ run }: { run: NonNullable<RunsView["underWay"]> }) {
  const t = useT("runs");
  useAskAgain();
  const { done, parts, startedAt } = run;
  const said =
    parts === 0
      ? t("progress_plan")
      : t("progress_parts", { done: Math.min(done + 1, parts), parts });
  return (
    <section className="rounded-8 border border-line bg-card px-4 py-4">
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <p role="status">
        <strong className="text-18">{t("progress")}</strong>{" "}
        <span className="num inline-block">{said}</span>
      </p>
      <progress
        aria-label={t("progress")}
        max={Math.max(parts, 1)}
        value={parts > 0 ? done : undefined}
        className="mt-2 h-3 w-full"
      />
      <p className="pt-2 text-soft">
        {t("progress_since")} <InstantText at={startedAt} /> · {t("progress_leave")}
      </p>
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
