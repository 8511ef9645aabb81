import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { paths } from "~/app/paths";

type RouteNode = { path?: string; index?: boolean; file: string; children?: RouteNode[] };
type Routed = { pattern: string; file: string };

function flatten(nodes: RouteNode[], above = ""): Routed[] {
  return nodes.flatMap((node) => {
    const pattern = node.path ? `${above}/${node.path}` : above;
    const own = node.children ? [] : [{ pattern: pattern || "/", file: node.file }];
    return [...own, ...flatten(node.children ?? [], pattern)];
  });
}
const routes = flatten(
  JSON.parse(
    execFileSync("node_modules/.bin/remix", ["routes", "--json"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as RouteNode[],
);

type Tree = { [name: string]: Tree | ((...args: string[]) => string) };
/** Every path of paths.ts, its parameters filled with a sample. */
function all(tree: Tree, name = "paths"): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "function"
      ? [
          [`${name}.${key}`, takesId(value) ? value("sample", "sample") : value()] as [
            string,
            string,
          ],
        ]
      : all(value, `${name}.${key}`),
  );
}
const takesId = (f: (...args: string[]) => string) => /\/sample/.test(f("sample"));
const matches = ({ pattern }: Routed, path: string) =>
  new RegExp(`^${pattern.replace(/:[^/]+/g, "[^/]+")}$`).test(path.replace(/\?.*/, ""));

test.each(all(paths as unknown as Tree))("%s leads to a route: %s", (_name, path) => {
  expect(routes.filter((route) => matches(route, path)).map((r) => r.file)).not.toEqual([]);
});

test("every route is reached by a path", () => {
  const known = all(paths as unknown as Tree).map(([, path]) => path);
  const unnamed = routes.filter((route) => !known.some((path) => matches(route, path)));
  expect(unnamed.map((r) => r.file)).toEqual([]);
});

test("the check can fail: a path without a route is not matched", () => {
  expect(routes.some((route) => matches(route, "/no/such/place"))).toBe(false);
  expect(readdirSync("app/routes").length).toBeGreaterThan(5);
});
