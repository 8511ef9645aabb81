// Owns how handbooks travel: one placement's, or a whole class's as one file, read one after the other.
import type { SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { audit } from "~/app/platform/db.server";
import { orNotFound } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import type { Handbook } from "./handbook-facts";
import { handbookWords as words } from "./handbook-words.data";
import { readHandbook } from "./read-handbook.server";
import { papersOf } from "./read-paper-scope.server";
import { streamHandbooks } from "./write-handbook.server";

type On = Pick<Services, "db" | "storage" | "clock">;
/** Placements whose book says something. */
const begun = ["confirmed", "running", "ended", "terminated", "closed"] as const;

/** The handbook of one placement as PDF; 404 for one out of reach. */
export async function sendHandbook(on: On, actor: SchoolActor, placementId: Id): Promise<Response> {
  const book = orNotFound(await readHandbook(on, actor, placementId));
  await audit(on.db, on.clock.now(), {
    ...{ actor, action: "handbook.read", subject: ["placement", placementId] },
  });
  return answer(on, [book], book.number);
}

/** The handbooks of a class as one PDF, by student number; 404 where nobody of it is placed. */
export async function sendClassHandbooks(
  on: On,
  actor: SchoolActor,
  classId: Id,
): Promise<Response> {
  const rows = await on.db.placement.findMany({
    where: ofClass(actor, classId),
    orderBy: [{ enrolment: { studentNumber: "asc" } }, { startsOn: "asc" }],
    select: { id: true },
  });
  orNotFound(rows[0]);
  await audit(on.db, on.clock.now(), {
    ...{ actor, action: "handbook.read", subject: ["school_class", classId] },
  });
  async function* books(): AsyncGenerator<Handbook> {
    for (const { id } of rows) {
      const book = await readHandbook(on, actor, id);
      if (book) yield book;
    }
  }
  return answer(on, books(), "class");
}

/** Whether there is anybody of a class to make a book of. */
export async function hasClassHandbooks(
  { db }: Pick<On, "db">,
  actor: SchoolActor,
  classId: Id,
): Promise<boolean> {
  const one = { where: ofClass(actor, classId), select: { id: true } } as const;
  return (await db.placement.findFirst(one)) !== null;
}

const ofClass = (actor: SchoolActor, classId: Id) =>
  ({
    AND: [{ ...papersOf(actor).placement, schoolId: actor.schoolId }, { enrolment: { classId } }],
    state: { in: [...begun] },
  }) satisfies Prisma.PlacementWhereInput;

function answer(
  { clock }: On,
  books: AsyncIterable<Handbook> | Iterable<Handbook>,
  name: string,
): Response {
  const about = { title: words.title, createdAt: clock.now() };
  return new Response(streamHandbooks(books, about), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="handbook-${name}.pdf"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
