import type { Locale } from "~/app/domain/values";
import type { Area } from "./texts";

const chunks = import.meta.glob<Record<string, object>>("./{zh-CN,zh-HK,en}/*.ts");

/** Fetches the texts of one area in one locale as their own small file; the browser caches it for a year. */
export async function loadMessages(locale: Locale, area: Area): Promise<object> {
  const load = chunks[`./${locale}/${area}.ts`];
  if (!load) throw new Error(`no messages for ${locale}/${area}`);
  const texts = (await load())[area];
  if (!texts) throw new Error(`${locale}/${area} does not export "${area}"`);
  return texts;
}
