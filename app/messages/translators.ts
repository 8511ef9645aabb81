import type { i18n as Translator, InitOptions } from "i18next";
import type { Locale } from "~/app/domain/values";
import "./i18next";

/** How texts are filled everywhere: `{{n}}` is a value, `{{count}}` also chooses singular or plural; React escapes. */
export const i18nextOptions = {
  defaultNS: "ui",
  fallbackLng: false,
  interpolation: { escapeValue: false },
} as const satisfies InitOptions;

const known = new Map<Locale, Translator>();

/** Makes a locale's texts known to code that runs outside components, such as page titles. */
export function registerTranslator(locale: Locale, translator: Translator): void {
  known.set(locale, translator);
}

/** The translator of a locale (all three on the server, the page's own in the browser); zh-CN when none is named. */
export function translatorOf(locale?: Locale): Translator {
  const translator = (locale && known.get(locale)) ?? known.values().next().value;
  if (!translator) throw new Error("no translator is registered yet");
  return translator;
}

/** A text by its full name, for names that are only known at run time; typed names go through `t`. */
export function say(
  translator: Translator,
  key: string,
  values?: Record<string, string | number>,
): string {
  const speak = translator.t as unknown as (key: string, values?: object) => string;
  return speak(key, values);
}
