import type { i18n as Translator, InitOptions } from "i18next";
import type { Locale } from "~/app/domain/values";
import { areas } from "./texts";
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

/** Whether a text by this full name exists; guards keys that came over the wire. */
export function isTextKey(key: string): boolean {
  const [area = "", ...rest] = key.split(":");
  return (areas as readonly string[]).includes(area) && rest.length === 1;
}
