import { createInstance } from "i18next";
import { describe, expect, test } from "vitest";
import { locales } from "~/app/domain/values";
import { catalogue } from "~/app/messages/catalogue";
import { type Area, areas } from "~/app/messages/texts";
import { createTranslator } from "~/app/messages/translators";
import { serverTranslators } from "~/app/messages/server-translators";

const sample: Record<string, unknown> = {
  n: 3,
  name: "陈 <b>$& {{n}}</b>",
  day: "12月1日",
  left: 0,
};
const counts = [0, 1, 2, 5, 21];

/** Every key of an area, with the names of its plural forms as callers use them. */
function keysOf(texts: object, at = ""): string[] {
  return Object.entries(texts).flatMap(([key, text]: [string, unknown]) =>
    typeof text === "object" && text !== null ? keysOf(text, `${at}${key}.`) : [at + key],
  );
}
const asked = (key: string) => [key, key.replace(/_(zero|one|two|few|many|other)$/, "")];

describe.each(locales)("%s", (locale) => {
  const oracle = createInstance();
  void oracle.init({
    ...{ lng: locale, ns: areas, defaultNS: "ui", fallbackLng: false, initAsync: false },
    ...{ interpolation: { escapeValue: false }, resources: { [locale]: catalogue[locale] } },
  });

  test.each(areas)("says every text of %s as i18next does", (area) => {
    const t = serverTranslators[locale].textsOf(area) as unknown as (
      k: string,
      v?: object,
    ) => string;
    const theirs = oracle.getFixedT(null, area) as unknown as typeof t;
    let texts = 0;
    for (const key of new Set(keysOf(catalogue[locale][area]).flatMap(asked))) {
      const names = [...textOf(area, key).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);
      const values = Object.fromEntries(names.map((name) => [name, sample[name] ?? `«${name}»`]));
      for (const of of [undefined, values, ...counts.map((count) => ({ ...values, count }))]) {
        expect([key, of, t(key, of)]).toEqual([key, of, theirs(key, of)]);
        texts += 1;
      }
    }
    expect(texts).toBeGreaterThan(20);
  });

  const textOf = (area: Area, key: string) =>
    [key, `${key}_one`, `${key}_other`]
      .map((one) => String(oracle.t(`${area}:${one}` as never)))
      .join();
});

test("a key that is not there comes back as it is, from any depth", () => {
  const t = serverTranslators["en"].textsOf("ui") as unknown as (key: string) => string;
  for (const key of ["nothing.such", "brand", "constructor", "brand.name.deeper"])
    expect(t(key)).toBe(key);
});

test("a text of another area by its full name", () => {
  const translator = serverTranslators["en"];
  const t = translator.textsOf("refusals") as unknown as (key: string) => string;
  expect(t("ui:brand.name")).toBe(catalogue.en.ui.brand.name);
  expect(translator.has("refusals", "listings:invalid.past_day")).toBe(true);
  expect(translator.has("refusals", "listings:invalid.no_such")).toBe(false);
});

test("two texts with other values are never taken for one", () => {
  const translator = createTranslator("en", { ui: { title: "{{a}}|{{b}}" } });
  const t = translator.textsOf("ui") as unknown as (key: string, values: object) => string;
  expect(t("title", { a: "x\nb 1 y", b: "z" })).toBe("x\nb 1 y|z");
  expect(t("title", { a: "x", b: "y\nb 1 z" })).toBe("x|y\nb 1 z");
  expect(t("title", { a: 1, b: "" })).toBe("1|");
  expect(t("title", { a: "", b: 1 })).toBe("|1");
});

test("an area that is not here is fetched, and then speaks", async () => {
  const translator = createTranslator("en", {}, () =>
    Promise.resolve({ title: "{{n}} of {{of}}" }),
  );
  expect(translator.isLoaded("ui")).toBe(false);
  const early = translator.textsOf("refusals") as unknown as (key: string) => string;
  expect(early("ui:title")).toBe("ui:title");
  await translator.load("ui");
  expect(translator.isLoaded("ui")).toBe(true);
  const t = translator.textsOf("ui") as unknown as (key: string, values: object) => string;
  expect(t("title", { n: 2, of: "five" })).toBe("2 of five");
  expect(early("ui:title")).toBe("{{n}} of {{of}}");
});
