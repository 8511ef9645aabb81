// Owns how a condition follows its address without losing the focus: what the server says counts, until the reader
// changes it. On a wide page a change asks at once; on a phone a button does, when all is chosen.
import { useLocation, useNavigate, useSubmit } from "@remix-run/react";
import { useEffect, useState } from "react";
import { paths } from "~/app/paths";

/** The id of the one form of the search; its controls stand all over the page. */
export const searchForm = "find";

/** What all controls of the column share; asked for once, since a column has a hundred of them. */
export type Conditions = {
  /** The state of a control that the address decides; set by the reader, it waits for the next address. */
  follow: <T extends string | boolean>(name: string, said: T) => [T, (value: T) => void];
  /** Asks anew with what the form says now, where there is room to see the results beside it. */
  askAtOnce: () => void;
  /** Goes to a search that no control can say. */
  go: (address: string) => void;
  /** Whether the page's script runs. */
  isAwake: boolean;
};

export function useConditions(): Conditions {
  const { search: address } = useLocation();
  const [{ of, values }, set] = useState<{
    of: string;
    values: Record<string, string | boolean>;
  }>({ of: address, values: {} });
  const [isAwake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const now = of === address ? values : {};
  const navigate = useNavigate();
  return {
    follow: <T extends string | boolean>(name: string, said: T) => [
      (now[name] as T | undefined) ?? said,
      (value) => set({ of: address, values: { ...now, [name]: value } }),
    ],
    askAtOnce: useAskAtOnce(),
    go: (to) => navigate(to, { preventScrollReset: true }),
    isAwake,
  };
}

/** What the form says, without what was left open. */
export function saidBy(form: HTMLFormElement): URLSearchParams {
  const said = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && value !== "" ? [[name, value]] : [],
  );
  return new URLSearchParams(said);
}

function useAskAtOnce(): () => void {
  const submit = useSubmit();
  return () => {
    const form = document.getElementById(searchForm);
    const isWide = window.matchMedia("(min-width: 72rem)").matches;
    if (form instanceof HTMLFormElement && isWide)
      submit(saidBy(form), {
        action: form.getAttribute("action") ?? paths.listings.search(),
        preventScrollReset: true,
        replace: true,
      });
  };
}
