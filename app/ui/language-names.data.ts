import type { Locale } from "~/app/domain/values";

/** Each language by its own name, which is how its reader finds it; never translated. */
export const languageNames: readonly (readonly [Locale, string])[] = [
  ["zh-CN", "简体中文"],
  ["zh-HK", "繁體中文"],
  ["en", "English"],
];
