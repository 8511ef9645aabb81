import type { i18n as Translator, TFunction } from "i18next";
import { createContext, useContext } from "react";
import type { Locale } from "~/app/domain/values";
import "./i18next";
import type { Area, TextKey } from "./texts";
import { say } from "./translators";

/** Around every page: the translator of its language, which stays as long as the document. */
export const TranslatorContext = createContext<Translator | null>(null);

/**
 * The texts of one area in the reader's language: `const t = useT("listings"); t("title")`.
 * On a page that was not loaded yet it suspends until the texts are there, so a raw key is never shown.
 */
export function useT<A extends Area>(area: A): TFunction<A> {
  return textsOf(useTranslator(), area) as TFunction<A>;
}

/** The reader's language. */
export function useLocale(): Locale {
  return useTranslator().language as Locale;
}

/** A text whose name is only known at run time (a flash, a form error), with the values that fill it. */
export function useText(): (key: TextKey, values?: Record<string, string | number>) => string {
  const translator = useTranslator();
  return (key, values) => say(translator, key, values);
}

/** Whether there is a text of that name in an area, for names that are only known at run time. */
export function useHasText(area: Area): (key: string) => boolean {
  const translator = useTranslator();
  return (key) => translator.exists(key, { ns: area });
}

function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error("no translator around this page");
  return translator;
}

// Asked by every component of every page: made once per translator and area.
const known = new WeakMap<Translator, Map<Area, TFunction>>();
const underway = new WeakMap<Translator, Map<Area, Promise<void>>>();

function textsOf(translator: Translator, area: Area): TFunction {
  const texts = mapOf(known, translator);
  const t = texts.get(area) ?? translator.getFixedT(null, area);
  if (!texts.has(area)) {
    if (!translator.hasLoadedNamespace(area)) suspend(translator, area);
    texts.set(area, t);
  }
  return t;
}

function suspend(translator: Translator, area: Area): never {
  const loading = mapOf(underway, translator);
  const promise = loading.get(area) ?? translator.loadNamespaces(area);
  loading.set(area, promise);

  throw promise;
}

function mapOf<K extends object, V>(maps: WeakMap<K, Map<Area, V>>, key: K): Map<Area, V> {
  const map = maps.get(key) ?? new Map<Area, V>();
  maps.set(key, map);
  return map;
}
