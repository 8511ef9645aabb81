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
      const id = ids[parameterOf(value)];
      return [[name, id === undefined ? value() : value(id)]] as [string, string][];
    });
  return walk(paths as unknown as Tree, "");
}

/** The name of a function's first parameter, as its source says. */
function parameterOf(path: (...args: string[]) => string): string {
  return /^\s*\(?\s*(\w*)/.exec(path.toString())?.[1] ?? "";
}
