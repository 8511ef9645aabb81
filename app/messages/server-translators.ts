import { createInstance, type i18n as Translator } from "i18next";
import { locales, type Locale } from "~/app/domain/values";
import { catalogue } from "./catalogue";
import { areas } from "./texts";
import { i18nextOptions, registerTranslator } from "./translators";

function build(locale: Locale): Translator {
  const translator = createInstance();
  void translator.init({
    ...i18nextOptions,
    lng: locale,
    ns: areas,
    initAsync: false,
    resources: { [locale]: catalogue[locale] },
  });
  registerTranslator(locale, translator);
  return translator;
}

/**
 * One translator per locale over the whole catalogue, made once per process: their language never changes,
 * so requests share them. The server and the workers (mail) use these; the browser loads area by area.
 */
export const serverTranslators = Object.fromEntries(
  locales.map((locale) => [locale, build(locale)]),
) as Record<Locale, Translator>;
