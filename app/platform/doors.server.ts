import type { ServerBuild } from "@remix-run/node";

type Serve<T> = (path: string) => T;
type Routes = Record<
  string,
  { id: string; parentId?: string; path?: string; index?: boolean } | undefined
>;

/**
 * One handler for each door, the first part of a path: Remix tries a path against every route of its build five times a
 * page, so each door has a build of its own routes and of those that stand open to all (root, home, the unknown path).
 * A path of no door, such as Remix's own, goes to a handler of the whole build.
 */
export function byDoor<T>(build: ServerBuild, handlerOf: (build: ServerBuild) => T): Serve<T> {
  const doors = new Map<string, T>();
  for (const route of Object.values(build.routes)) {
    const door = doorOf(`/${fullPath(build.routes, route.id)}`);
    if (door !== "" && !/[:*]/.test(door) && !doors.has(door))
      doors.set(door, handlerOf(partOf(build, door)));
  }
  const whole = handlerOf(build);
  return (path) => doors.get(doorOf(path)) ?? whole;
}

function partOf(build: ServerBuild, door: string): ServerBuild {
  const isOpen = (id: string) => {
    const first = doorOf(`/${fullPath(build.routes, id)}`);
    return first === door || first === "" || /[:*]/.test(first);
  };
  const keep = <R extends Routes>(routes: R) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => isOpen(id))) as R;
  const assets = { ...build.assets, routes: keep(build.assets.routes) };
  return { ...build, routes: keep(build.routes), assets };
}

/** `/student/cv` and `/student.data` come in by `student`. */
const doorOf = (path: string) => (path.split("/")[1] ?? "").replace(/\.data$/, "");

function fullPath(routes: Routes, id: string): string {
  const route = routes[id];
  if (!route) return "";
  const above = route.parentId ? fullPath(routes, route.parentId) : "";
  return [above, route.path ?? ""].filter((part) => part !== "").join("/");
}
