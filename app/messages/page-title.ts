import type { MetaDescriptor } from "@remix-run/react";
import type { Locale } from "~/app/domain/values";
import type { TextKey } from "./texts";
import { say, translatorOf } from "./translators";

type Matches = readonly { id: string; data?: unknown }[];
type Values = Record<string, string | number>;

/**
 * A page's `<title>` in the reader's language, for a route's `meta`:
 * `export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "listings:title");`
 */
export function pageTitle(matches: Matches, key: TextKey, values?: Values): MetaDescriptor[] {
  const root = matches.find(({ id }) => id === "root")?.data as { locale?: Locale } | undefined;
  const translator = translatorOf(root?.locale);
  return [{ title: `${say(translator, key, values)} · ${translator.textsOf("ui")("brand.name")}` }];
}
