// Owns what a search box offers while somebody types: asked for after a short rest, never while signs are being composed,
// and only the answer to what stands there now counts. An empty one offers what this device looked for.
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { paths } from "~/app/paths";
import type { Suggestion } from "~/search/suggestions";

const restMs = 120;
const shortest = 2;

/** What was found, or the press that forgets what this device looked for. */
type Offer = { kind: Suggestion["kind"] | "forget"; text: string };
export type Suggestions = ReturnType<typeof useSuggestions>;

/** `choose`: what happens with a suggestion that was taken. */
export function useSuggestions(choose: (text: string) => void) {
  const [isAwake, setAwake] = useState(false);
  const [offered, setOffered] = useState<Offer[]>([]);
  const [active, setActive] = useState(-1);
  const asked = useRef<AbortController>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const close = () => {
    clearTimeout(timer.current);
    asked.current?.abort();
    setOffered([]);
    setActive(-1);
  };
  useEffect(() => {
    setAwake(true);
    return () => {
      clearTimeout(timer.current);
      asked.current?.abort();
    };
  }, []);
  const ask = (typed: string) => {
    close();
    const { length } = Array.from(typed.trim());
    if (length > 0 && length < shortest) return;
    timer.current = setTimeout(() => {
      const controller = new AbortController();
      asked.current = controller;
      fetchOffers(typed, controller.signal).then(setOffered, () => undefined);
    }, restMs);
  };
  const take = ({ kind, text }: Offer) => {
    close();
    if (kind === "forget") void tellBox({ intent: "forget" });
    else choose(text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || offered.length === 0) return;
    const chosen = offered[active];
    if (event.key === "ArrowDown") setActive((active + 1) % offered.length);
    else if (event.key === "ArrowUp") setActive((active <= 0 ? offered.length : active) - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && chosen) take(chosen);
    else return;
    event.preventDefault();
  };
  return { isAwake, offered, active, ask, take, close, onKeyDown };
}

async function fetchOffers(typed: string, signal: AbortSignal): Promise<Offer[]> {
  const answer = await fetch(paths.listings.suggest(typed), { signal });
  const offers: Offer[] = answer.ok ? ((await answer.json()) as Suggestion[]) : [];
  const hasRecent = offers.some(({ kind }) => kind === "recent");
  return hasRecent && typed.trim() === "" ? [...offers, { kind: "forget", text: "" }] : offers;
}

/** Keeps a search on this device, so that the box offers it again. */
export function rememberHere(words: FormDataEntryValue | null): void {
  if (typeof words === "string" && words.trim() !== "")
    void tellBox({ intent: "remember", q: words });
}

/** What is kept is a help, not a promise: a lost one is not told. */
function tellBox(said: Record<string, string>): Promise<unknown> {
  const sent = { method: "post", body: new URLSearchParams(said), keepalive: true };
  return fetch(paths.listings.suggest(), sent).catch(() => undefined);
}
