import { locales, type Locale } from "~/app/domain/values";

const year = 365 * 24 * 60 * 60;

/** The locale of a language tag as browsers send it: traditional script and Hong Kong, Macau, Taiwan read zh-HK. */
export function localeOfTag(tag: string): Locale | null {
  const language = tag.trim().toLowerCase();
  if (/^zh-(hant|hk|mo|tw)\b/.test(language)) return "zh-HK";
  if (/^zh\b/.test(language)) return "zh-CN";
  if (/^en\b/.test(language)) return "en";
  return null;
}

/** The language that a link asks for with `?lang=`; null when it asks for none that we speak. */
export function askedLocale(request: Request): Locale | null {
  return spoken(new URL(request.url).searchParams.get("lang"));
}

/**
 * The language of a page: what the link asks for, what the person chose in their profile, what this browser
 * chose before, what it says it prefers, and else zh-CN.
 */
export function localeOf(request: Request, personLocale?: string | null): Locale {
  return (
    askedLocale(request) ??
    spoken(personLocale) ??
    spoken(cookieOf(request, "locale")) ??
    preferredLocale(request.headers.get("accept-language") ?? "") ??
    "zh-CN"
  );
}

/** The header that lets this browser remember a language. */
export function rememberLocale(locale: Locale): string {
  return `locale=${locale}; Path=/; Max-Age=${year}; SameSite=Lax; HttpOnly`;
}

function preferredLocale(header: string): Locale | null {
  const ranked = header
    .split(",")
    .map((part) => {
      const [tag = "", quality = ""] = part.split(";q=");
      return { tag, quality: quality === "" ? 1 : Number(quality) };
    })
    .sort((one, other) => other.quality - one.quality);
  for (const { tag } of ranked) {
    const locale = localeOfTag(tag);
    if (locale) return locale;
  }
  return null;
}

function spoken(value: string | null | undefined): Locale | null {
  return locales.find((locale) => locale === value) ?? null;
}

function cookieOf(request: Request, name: string): string | null {
  const cookies = (request.headers.get("cookie") ?? "").split(/;\s*/);
  return cookies.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}
