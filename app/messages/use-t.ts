import type { TFunction } from "i18next";
import { createContext, useContext } from "react";
import type { Locale } from "~/app/domain/values";
import type { Area, TextKey } from "./texts";
import { say, type Translator } from "./translators";

/** Around every page: the translator of its language, which stays as long as the document. */
export const TranslatorContext = createContext<Translator | null>(null);

/**
 * The texts of one area in the reader's language: `const t = useT("listings"); t("title")`.
 * On a page that was not loaded yet it suspends until the texts are there, so a raw key is never shown.
 */
export function useT<A extends Area>(area: A): TFunction<A> {
  const translator = useTranslator();
  if (!translator.isLoaded(area)) suspend(translator, area);
  return translator.textsOf(area);
}

/** The reader's language. */
export function useLocale(): Locale {
  return useTranslator().language;
}

/** A text whose name is only known at run time (a flash, a form error), with the values that fill it. */
export function useText(): (key: TextKey, values?: Record<string, string | number>) => string {
  const translator = useTranslator();
  return (key, values) => say(translator, key, values);
}

/** Whether there is a text of that name in an area, for names that are only known at run time. */
export function useHasText(area: Area): (key: string) => boolean {
  const translator = useTranslator();
  return (key) => translator.has(area, key);
}

function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error("no translator around this page");
  return translator;
}

type Asked = { promise: Promise<void>; failure?: Error };
const underway = new WeakMap<Translator, Map<Area, Asked>>();

/** React renders a page that failed a second time before it gives up; a failure that was forgotten by then would
 * suspend instead, and a root that suspends on its second try dies with React's error 345. So it stands for a moment. */
const failureStandsMs = 1_000;

/** Waits for an area's texts; where they cannot be fetched the page fails like any other, and asks anew the next time. */
function suspend(translator: Translator, area: Area): never {
  const asked = underway.get(translator) ?? new Map<Area, Asked>();
  underway.set(translator, asked);
  const one = asked.get(area) ?? ask(translator, area, () => asked.delete(area));
  asked.set(area, one);
  throw one.failure ?? one.promise;
}

function ask(translator: Translator, area: Area, forget: () => void): Asked {
  const one: Asked = {
    promise: translator.load(area).catch((error: unknown) => {
      one.failure = error instanceof Error ? error : new Error(String(error));
      setTimeout(forget, failureStandsMs);
    }),
  };
  return one;
}
