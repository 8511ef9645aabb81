// Owns the one rule of what is in the index of students: may be found → put in, otherwise take out. Every job about them
// goes through here; the truth is read anew each time.
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { type StudentRow, studentSelect, toStudentDocument } from "~/search/students";

const batch = 1_000;

/** Brings the index to the truth for these persons, however often it runs; ids without a row are taken out. */
export async function refreshStudents(services: Services, ids: readonly Id[]): Promise<void> {
  const rows = await services.db.person.findMany({
    where: { id: { in: [...ids] } },
    select: studentSelect,
  });
  await putIn(services, ids, rows);
}

/** The same for every person that a condition finds, in batches ascending by id. */
export async function refreshStudentsWhere(
  services: Services,
  where: Prisma.PersonWhereInput,
): Promise<void> {
  for (let after: Id | null = null; ;) {
    const rows: StudentRow[] = await services.db.person.findMany({
      where: { AND: [where, after ? { id: { gt: after } } : {}] },
      orderBy: { id: "asc" },
      take: batch,
      select: studentSelect,
    });
    const ids = rows.map(({ id }) => id);
    await putIn(services, ids, rows);
    if (rows.length < batch) return;
    after = ids.at(-1) ?? null;
  }
}

async function putIn(services: Services, ids: readonly Id[], rows: readonly StudentRow[]) {
  const { students } = services.search;
  const now = services.clock.now();
  const documents = rows.flatMap((row) => toStudentDocument(row, services, now) ?? []);
  const shown = new Set(documents.map(({ id }) => id));
  const hidden = ids.filter((id) => !shown.has(id));
  if (documents.length > 0) await students.upsert(documents);
  if (hidden.length > 0) await students.remove(hidden);
}
