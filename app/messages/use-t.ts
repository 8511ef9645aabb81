import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Locale } from "~/app/domain/values";
import "./i18next";
import type { Area, TextKey } from "./texts";
import { say } from "./translators";

/**
 * The texts of one area in the reader's language: `const t = useT("listings"); t("title")`.
 * On a page that was not loaded yet it suspends until the texts are there, so a raw key is never shown.
 */
export function useT<A extends Area>(area: A): TFunction<A> {
  return useTranslation(area).t as TFunction<A>;
}

/** The reader's language. */
export function useLocale(): Locale {
  return useTranslation("ui").i18n.language as Locale;
}

/** A text whose name is only known at run time (a flash, a form error), with the values that fill it. */
export function useText(): (key: TextKey, values?: Record<string, string | number>) => string {
  const { i18n } = useTranslation("ui");
  return (key, values) => say(i18n, key, values);
}

/**
 * Turns the error keys of a form (`required`, `too_long:80`) into sentences; a key that is a full text name
 * (`listings:pay.too_low`) is said as it stands, and one that nobody wrote a text for becomes the general one.
 */
export function useInvalid(): (key: string) => string {
  const { i18n, t } = useTranslation("ui");
  return (key) => {
    const [name = "", n = ""] = key.split(":");
    for (const full of [`ui:invalid.${name}`, key]) {
      if (full.includes(":") && i18n.exists(full)) return say(i18n, full, { n });
    }
    return t("invalid.bad_value");
  };
}
