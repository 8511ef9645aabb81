import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { areas } from "~/app/messages/texts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const always = ["ui", "navigation", "refusals"];

/** The file behind an import that ships to the browser; server files, packages and types lead nowhere. */
function fileOf(from: string, name: string): string | null {
  const path = name.startsWith("~/") ? join(root, name.slice(2)) : join(dirname(from), name);
  const found = [path, `${path}.ts`, `${path}.tsx`].find(
    (one) => /\.tsx?$/.test(one) && existsSync(one),
  );
  return found && !/\.server\.ts$/.test(found) ? found : null;
}

function importsOf(file: string, source: string): string[] {
  const names = [...source.matchAll(/^(?:import(?! type)|export)[^;]*?from "([~.][^"]*)"/gm)];
  return names.flatMap(([, name]) => fileOf(file, name!) ?? []);
}

/** The areas that a page's own source asks for by name. What it flashes, the next page's root asks for. */
function areasIn(text: string): string[] {
  const source = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|flash\(\{[^}]*\}/gm, "");
  const hooks = [...source.matchAll(/useT\("(\w+)"\)/g)];
  const keys = [...source.matchAll(/["'`](\w+):[a-z_]\w*(?:\.|["'`])/g)];
  return [...hooks, ...keys].map((m) => m[1]!).filter((area) => areas.some((one) => one === area));
}

function areasBehind(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return new Set();
  seen.add(file);
  const source = readFileSync(file, "utf8");
  const own = areasIn(source);
  return new Set([
    ...own,
    ...importsOf(file, source).flatMap((one) => [...areasBehind(one, seen)]),
  ]);
}

function declaredBy(source: string): string[] {
  const list = /messages: \[([^\]]*)\]/.exec(source)?.[1] ?? "";
  return [...list.matchAll(/"(\w+)"/g)].map((m) => m[1]!);
}

const routes = readdirSync(join(root, "app/routes"))
  .filter((name) => name.endsWith(".tsx"))
  .map((name) => join(root, "app/routes", name));

test("every route declares the texts that it and its components show, so that no page hydrates without them", () => {
  const faults = routes.flatMap((file) => {
    const declared = [...always, ...declaredBy(readFileSync(file, "utf8"))];
    const missing = [...areasBehind(file)].filter((area) => !declared.includes(area));
    return missing.map((area) => `${relative(root, file)}: handle lacks "${area}"`);
  });
  expect(faults).toEqual([]);
});

test("the guard sees a hook, a full key and a declaration", () => {
  expect(areasIn('const t = useT("listings"); pageTitle(m, "placements:title");')).toEqual([
    "listings",
    "placements",
  ]);
  expect(declaredBy('export const handle = { messages: ["listings", "imports"] };')).toEqual([
    "listings",
    "imports",
  ]);
});
