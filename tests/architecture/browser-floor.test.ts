import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const assets = new URL("build/client/assets/", root);

/** What Chrome 86 or iOS 14.0 cannot read, and what a rule loses there. */
const beyond: readonly [string, RegExp][] = [
  ["@layer", /@layer\b/],
  ["@property", /@property\b/],
  ["@container", /@container\b/],
  ["oklch", /\bokl(ch|ab)\(/],
  ["color-mix", /\bcolor-mix\(/],
  ["aspect-ratio", /[{;]aspect-ratio:/],
  [":focus-visible", /:focus-visible/],
  [":is, :where, :has", /:(is|where|has)\(/],
  ["inset shorthand", /[{;]inset:/],
  ["dynamic viewport units", /\d(dvh|svh|lvh)\b/],
  ["range media queries", /@media[^{]*[<>]=?/],
];
const faultsOf = (css: string) => beyond.filter(([, sign]) => sign.test(css)).map(([name]) => name);

/** Class lists that ask a flex box for a gap, which iOS 14.0 ignores; grids may have one. */
function flexGaps(source: string): string[] {
  const lists = source.match(/(["'`])(?:(?!\1)[\s\S])*?\1/g) ?? [];
  return lists.filter(
    (list) => /(^|[\s"'`:])(inline-)?flex(?=[\s"'`])/.test(list) && /\bgap-/.test(list),
  );
}

function sourcesIn(folder: URL): URL[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return sourcesIn(new URL(`${entry.name}/`, folder));
    return entry.name.endsWith(".tsx") ? [new URL(entry.name, folder)] : [];
  });
}

test.skipIf(!existsSync(assets))("the built styles are readable for the oldest browsers", () => {
  const sheets = readdirSync(assets).filter((name) => name.endsWith(".css"));
  expect(sheets.length).toBeGreaterThan(0);
  const faults = sheets.flatMap((name) => faultsOf(readFileSync(new URL(name, assets), "utf8")));
  expect(faults).toEqual([]);
});

test("no flex box relies on gap", () => {
  const faults = sourcesIn(new URL("app/", root)).flatMap((file) =>
    flexGaps(readFileSync(file, "utf8")).map((list) => `${file.pathname}: ${list}`),
  );
  expect(faults).toEqual([]);
});

test("no element carries an inline style, which the content security policy refuses", () => {
  const faults = sourcesIn(new URL("app/", root)).filter((file) =>
    /\sstyle=\{/.test(readFileSync(file, "utf8")),
  );
  expect(faults.map(({ pathname }) => pathname)).toEqual([]);
});

test("the guards can fail", () => {
  expect(faultsOf("@layer a{.b:focus-visible{inset:0}}")).toEqual([
    "@layer",
    ":focus-visible",
    "inset shorthand",
  ]);
  expect(flexGaps('<p className="flex gap-2" /><p className="grid gap-2" />')).toHaveLength(1);
});
