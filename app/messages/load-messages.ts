import type { Locale } from "~/app/domain/values";
import { paths } from "~/app/paths";
import type { Area } from "./texts";

/** Fetches the texts of one area in one locale, as data rather than script; the browser keeps them until they change. */
export async function loadMessages(locale: Locale, area: Area, version: string): Promise<object> {
  const answer = await fetch(paths.texts(locale, area, version));
  if (!answer.ok) throw new Error(`no texts of ${locale}/${area}: ${String(answer.status)}`);
  return (await answer.json()) as object;
}
