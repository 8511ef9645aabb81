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
