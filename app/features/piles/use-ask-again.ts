// Owns asking again for what a job is still working on.
import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";

const everyMilliseconds = 2_000;

/** Asks the page's loader again every two seconds, as long as somebody looks at it. */
export function useAskAgain(isOn: boolean) {
  const { revalidate, state } = useRevalidator();
  const ask = useRef(revalidate);
  ask.current = revalidate;
  useEffect(() => {
    if (!isOn || state !== "idle") return undefined;
    const timer = setTimeout(() => ask.current(), everyMilliseconds);
    return () => clearTimeout(timer);
  }, [isOn, state]);
}
