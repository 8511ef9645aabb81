// Every address of the product, from the one place that spells them, with its parameters filled in.
import { paths } from "~/app/paths";

export type Ids = Partial<Record<string, string>>;
type Tree = { [name: string]: Tree | ((...args: string[]) => string) };

/** Name and address of every path of app/paths.ts; a parameter that `ids` names is filled, others take their default. */
export function everyPath(ids: Ids): [name: string, path: string][] {
  const walk = (tree: Tree, above: string): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]) => {
      const name = above ? `${above}.${key}` : key;
      if (typeof value !== "function") return walk(value, name);
      const given = parametersOf(value).map((one) => ids[one]);
      return [[name, value(...(given as string[]))]] as [string, string][];
    });
  return walk(paths as unknown as Tree, "");
}

/** The names of a function's parameters, as its source says. */
function parametersOf(path: (...args: string[]) => string): string[] {
  const said = /^\s*(?:\(([^)]*)\)|(\w+))\s*=>/.exec(path.toString());
  const names = (said?.[1] ?? said?.[2] ?? "").split(",");
  return names.map((name) => /^\s*(\w*)/.exec(name)?.[1] ?? "");
}
