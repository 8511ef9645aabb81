// Owns what a search box offers while somebody types: asked for after a short rest, never while signs are being composed,
// and only the answer to what stands there now counts.
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { paths } from "~/app/paths";
import type { Suggestion } from "~/search/suggestions";

const restMs = 120;
const shortest = 2;

export type Suggestions = ReturnType<typeof useSuggestions>;

/** `choose`: what happens with a suggestion that was taken. */
export function useSuggestions(choose: (text: string) => void) {
  const [isAwake, setAwake] = useState(false);
  const [offered, setOffered] = useState<Suggestion[]>([]);
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
    if (Array.from(typed.trim()).length < shortest) return;
    timer.current = setTimeout(() => {
      const controller = new AbortController();
      asked.current = controller;
      fetchSuggestions(typed, controller.signal).then(setOffered, () => undefined);
    }, restMs);
  };
  const take = (text: string) => {
    close();
    choose(text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || offered.length === 0) return;
    const chosen = offered[active];
    if (event.key === "ArrowDown") setActive((active + 1) % offered.length);
    else if (event.key === "ArrowUp") setActive((active <= 0 ? offered.length : active) - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && chosen) take(chosen.text);
    else return;
    event.preventDefault();
  };
  return { isAwake, offered, active, ask, take, close, onKeyDown };
}

async function fetchSuggestions(typed: string, signal: AbortSignal): Promise<Suggestion[]> {
  const answer = await fetch(paths.listings.suggest(typed), { signal });
  return answer.ok ? ((await answer.json()) as Suggestion[]) : [];
}
