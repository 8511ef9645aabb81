// Owns how a condition follows its address without losing the focus: what the server says counts, until the reader
// changes it. On a wide page a change asks at once; on a phone a button does, when all is chosen.
import { useSubmit } from "@remix-run/react";
import { useEffect, useState } from "react";
import { paths } from "~/app/paths";

/** The id of the one form of the search; its controls stand all over the page. */
export const searchForm = "find";

/** The state of a control that the address decides; set by the reader, it waits for the next address. */
export function useFollowing<T>(said: T): [T, (value: T) => void] {
  const [{ value, of }, set] = useState({ value: said, of: said });
  useEffect(() => {
    set({ value: said, of: said });
  }, [said]);
  return [of === said ? value : said, (next) => set({ value: next, of: said })];
}

/** What the form says, without what was left open. */
export function saidBy(form: HTMLFormElement): URLSearchParams {
  const said = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && value !== "" ? [[name, value]] : [],
  );
  return new URLSearchParams(said);
}

/** Asks anew with what the form says now, where there is room to see the results beside it. */
export function useAskAtOnce(): () => void {
  const submit = useSubmit();
  return () => {
    const form = document.getElementById(searchForm);
    const isWide = window.matchMedia("(min-width: 72rem)").matches;
    if (form instanceof HTMLFormElement && isWide)
      submit(saidBy(form), {
        action: paths.listings.search(),
        preventScrollReset: true,
        replace: true,
      });
  };
}
