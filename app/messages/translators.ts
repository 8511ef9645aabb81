// Owns how a text is found and filled, the same on the server and in the browser: keys by dots, `{{n}}` is a value,
// `{{count}}` also chooses the plural of the language. The format is i18next's and its types hold the keys; a test holds
// every text against i18next itself, which would be a seventh of all script on a public page.
import type { TFunction } from "i18next";
import type { Locale } from "~/app/domain/values";
import "./i18next";
import type { Area } from "./texts";

type Texts = { readonly [key: string]: string | Texts };
type Values = Record<string, unknown>;
type Speak = (key: string, values?: Values) => string;

export type Translator = {
  language: Locale;
  /** The texts of one area: `t("title", { n: 3 })`; `other:key` is a text of another area that is here. A key that does not
   * exist comes back as it is. */
  textsOf: <A extends Area>(area: A) => TFunction<A>;
  /** Whether an area has a text of that name. */
  has: (area: Area, key: string) => boolean;
  /** Whether an area's texts are here. */
  isLoaded: (area: Area) => boolean;
  /** Fetches an area's texts. */
  load: (area: Area) => Promise<void>;
};

/** How many filled texts of an area are remembered before it begins anew. */
const most = 2_000;

/** The translator of a language over the texts that are here; `fetchTexts` brings others when they are asked for. */
export function createTranslator(
  language: Locale,
  here: Partial<Record<Area, object>>,
  fetchTexts: (area: Area) => Promise<object> = (area) =>
    Promise.reject(new Error(`no texts of ${area}`)),
): Translator {
  const areas = new Map(Object.entries(here) as [Area, Texts][]);
  const speakers = new Map<Area, Speak>();
  const plural = new Intl.PluralRules(language);
  const textOf = (area: Area, key: string, count?: unknown) => {
    const at = key.indexOf(":");
    const [of, own] = at < 0 ? [area, key] : [key.slice(0, at) as Area, key.slice(at + 1)];
    const texts = areas.get(of);
    return texts && pluralOf(texts, own, count, plural);
  };
  const speakerOf = (area: Area) =>
    withMemory((key, values) => {
      const text = textOf(area, key, values?.count);
      return text !== undefined && values ? filled(text, values) : text;
    });
  return {
    language,
    textsOf: <A extends Area>(area: A) => {
      const speak = speakers.get(area) ?? speakerOf(area);
      if (areas.has(area)) speakers.set(area, speak);
      return speak as unknown as TFunction<A>;
    },
    has: (area, key) => textOf(area, key) !== undefined,
    isLoaded: (area) => areas.has(area),
    load: async (area) => {
      areas.set(area, (await fetchTexts(area)) as Texts);
    },
  };
}

/** `files_one` before `files` for one file, `files_zero` before both for none. */
function pluralOf(
  texts: Texts,
  key: string,
  count: unknown,
  plural: Intl.PluralRules,
): string | undefined {
  if (typeof count !== "number") return textAt(texts, key);
  const none = count === 0 ? textAt(texts, `${key}_zero`) : undefined;
  return none ?? textAt(texts, `${key}_${plural.select(count)}`) ?? textAt(texts, key);
}

function textAt(texts: Texts, key: string): string | undefined {
  if (typeof texts[key] === "string") return texts[key];
  let at: string | Texts | undefined = texts;
  for (const part of key.split(".")) at = typeof at === "object" ? at[part] : undefined;
  return typeof at === "string" ? at : undefined;
}

const filled = (text: string, values: Values) =>
  text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => {
    const value = values[name];
    return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
  });

/** A text with the same values is the same every time, and a table says it once a row. What is not here may come yet: its
 * name is said meanwhile and not remembered. */
function withMemory(find: (key: string, values?: Values) => string | undefined): Speak {
  const said = new Map<string, string>();
  return (key, values) => {
    const name = values ? `${key}${nameOf(values)}` : key;
    const known = said.get(name);
    if (known !== undefined) return known;
    const text = find(key, values);
    if (text === undefined) return key;
    if (said.size >= most) said.clear();
    said.set(name, text);
    return text;
  };
}

/** One name for the same values, each with its length, so that no value can pass for two. What a text cannot say is left
 * out. */
function nameOf(values: Values): string {
  let name = "";
  for (const [key, value] of Object.entries(values))
    if (typeof value === "string" || typeof value === "number")
      name += `\n${key} ${String(value).length} ${value}`;
  return name;
}

const known = new Map<Locale, Translator>();

/** Makes a locale's texts known to code that runs outside components, such as page titles. */
export function registerTranslator(translator: Translator): void {
  known.set(translator.language, translator);
}

/** The translator of a locale (all three on the server, the page's own in the browser); zh-CN when none is named. */
export function translatorOf(locale?: Locale): Translator {
  const translator = (locale && known.get(locale)) ?? known.values().next().value;
  if (!translator) throw new Error("no translator is registered yet");
  return translator;
}

/** A text by its full name, `area:key`, for names that are only known at run time; typed names go through `t`. */
export function say(
  translator: Translator,
  name: string,
  values?: Record<string, string | number>,
): string {
  return (translator.textsOf("ui") as unknown as Speak)(name, values);
}
