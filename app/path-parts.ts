// Owns the parts of which URLs are put together. The URLs themselves are paths.ts' and school-paths.ts'.
import type { ImportKind } from "./domain/import-run";
import type { Id } from "./domain/values";

/** The question behind a path; nothing where nothing is asked. */
export const query = (params: Record<string, string | readonly string[] | undefined>) => {
  const set = Object.entries(params).flatMap(([name, value = []]) =>
    (typeof value === "string" ? [value] : value).map((one) => [name, one]),
  );
  return set.length > 0 ? `?${new URLSearchParams(set).toString()}` : "";
};

/** The first page has no number. */
export const pageParam = (page: number) => ({ page: page > 1 ? String(page) : undefined });

export type Params = Record<string, string | undefined>;

/** Files are brought on two sides of the bridge, by the same pages. */
export const importPaths = (base: string, usual: ImportKind) => ({
  imports: (params: Params = {}) => base + query(params),
  importTemplate: (kind: ImportKind = usual) => `${base}/templates/${kind}`,
  import: (runId: Id, params: Params = {}) => `${base}/${runId}${query(params)}`,
  importMarked: (runId: Id, rows?: "all") => `${base}/${runId}/marked${query({ rows })}`,
  importLinks: (runId: Id) => `${base}/${runId}/links`,
});
