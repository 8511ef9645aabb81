// Owns reading the views that a person has kept; everybody sees their own only.
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { type ViewPage, viewPages } from "./view-pages";

export type View = { id: Id; page: ViewPage; name: string; query: string };

/** A person's views of one table, or of all, by name. */
export async function listViews(
  { db }: Pick<Services, "db">,
  { personId }: { personId: Id },
  page?: ViewPage,
): Promise<View[]> {
  const rows = await db.savedView.findMany({
    where: { personId, page: page ?? { in: [...viewPages] } },
    select: { id: true, page: true, name: true, query: true },
    orderBy: [{ page: "asc" }, { name: "asc" }],
  });
  return rows.map((row) => ({ ...row, page: row.page as ViewPage }));
}
