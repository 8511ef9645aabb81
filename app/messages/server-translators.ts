import { locales, type Locale } from "~/app/domain/values";
import { catalogue } from "./catalogue";
import { createTranslator, registerTranslator, type Translator } from "./translators";

function build(locale: Locale): Translator {
  const translator = createTranslator(locale, catalogue[locale]);
  registerTranslator(translator);
  return translator;
}

/**
 * One translator per locale over the whole catalogue, made once per process: their language never changes,
 * so requests share them. The server and the workers (mail) use these; the browser loads area by area.
 */
export const serverTranslators = Object.fromEntries(
  locales.map((locale) => [locale, build(locale)]),
) as Record<Locale, Translator>;
