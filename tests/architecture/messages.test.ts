import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { locales } from "~/app/domain/values";
import { catalogue } from "~/app/messages/catalogue";
import { areas, type Area } from "~/app/messages/texts";

type Flat = Map<string, string>;

function flatten(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string"
      ? [[path + key, value] as [string, string]]
      : flatten(value as object, `${path}${key}.`),
  );
}
const textsOf = (locale: (typeof locales)[number], area: Area): Flat =>
  new Map(flatten(catalogue[locale][area]));

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((m) => m[1]!).sort();
}
const isSingular = (key: string) => key.endsWith("_one");

/** What is wrong between the source and another locale, one line per fault. */
function faults(source: Flat, other: Flat): string[] {
  const missing = [...source.keys()]
    .filter((key) => !other.has(key))
    .map((key) => `missing ${key}`);
  const unknown = [...other.keys()].filter((key) => !source.has(key) && !isSingular(key));
  const differing = [...other].filter(([key, text]) => {
    const from = source.get(key) ?? source.get(key.replace(/_one$/, "_other")) ?? "";
    const [has, wants] = [placeholders(text), placeholders(from)];
    if (isSingular(key)) return has.some((name) => !wants.includes(name));
    return has.join() !== wants.join();
  });
  const empty = [...other].filter(([, text]) => text.trim() === "");
  return [
    ...missing,
    ...unknown.map((key) => `unknown ${key}`),
    ...differing.map(([key]) => `placeholders ${key}`),
    ...empty.map(([key]) => `empty ${key}`),
  ];
}

describe.each(areas)("%s", (area) => {
  const source = textsOf("zh-CN", area);
  test.each(locales)("says the same in %s", (locale) => {
    expect(faults(source, textsOf(locale, area))).toEqual([]);
  });
  test("counts in English with a singular", () => {
    const english = textsOf("en", area);
    const counted = [...english].filter(([, text]) => placeholders(text).includes("count"));
    const plurals = counted.map(([key]) => key).filter((key) => key.endsWith("_other"));
    expect(plurals.filter((key) => !english.has(key.replace(/_other$/, "_one")))).toEqual([]);
  });
  test("uses {{count}} only where a singular may follow", () => {
    const counted = [...source].filter(([, text]) => placeholders(text).includes("count"));
    expect(counted.filter(([key]) => !key.endsWith("_other")).map(([key]) => key)).toEqual([]);
  });
});

test.each(locales)("every file of %s is an area in the catalogue", (locale) => {
  const files = readdirSync(new URL(`../../app/messages/${locale}`, import.meta.url));
  expect(files.map((file) => file.replace(".ts", "")).sort()).toEqual([...areas].sort());
});

test("the guard sees a missing key, a lost placeholder and an invented key", () => {
  const source: Flat = new Map([
    ["a", "{{n}} 个"],
    ["b", "乙"],
  ]);
  expect(
    faults(
      source,
      new Map([
        ["a", "none"],
        ["c", "C"],
      ]),
    ),
  ).toEqual(["missing b", "unknown c", "placeholders a"]);
});
