// Owns what a handbook says of plan, insurance, training and filings: the records that count for its placement.
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { HandbookPart } from "./handbook-facts";
import { handbookWords as words } from "./handbook-words.data";

/** The round out of which a placement came. */
const cameFrom = (placementId: Id) => ({
  programmes: { some: { offers: { some: { application: { placement: { id: placementId } } } } } },
});

/** What is printed of a record, in this order; an escort's telephone is not. */
const recordFields = [
  ...[
    "title",
    "insurer",
    "policyNumber",
    "authority",
    "number",
    "name",
    "on",
    "from",
    "to",
    "note",
  ],
] as const;

/** The records of its school that hang on the placement, its class, its round or its firm, as rows; none: an empty list. */
export async function readRecords(
  { db }: Pick<Services, "db">,
  { id, enterpriseId, classId }: { id: Id; enterpriseId: Id; classId: Id },
): Promise<HandbookPart[]> {
  const rows = await db.internshipRecord.findMany({
    where: {
      withdrawnAt: null,
      // Another school looks at the same firm for itself.
      school: { placements: { some: { id } } },
      OR: [{ placementId: id }, { classId }, { enterpriseId }, { round: cameFrom(id) }],
    },
    orderBy: [{ kind: "asc" }, { createdAt: "asc" }],
    select: { kind: true, content: true },
  });
  const said = rows.map(({ kind, content }) => ({
    term: words.records[kind],
    detail: recordFields
      .map((field) => (content as Record<string, unknown>)[field])
      .filter((value) => typeof value === "string" && value !== "")
      .join(" · "),
  }));
  return said.length === 0 ? [] : [{ heading: "", rows: said, photos: [] }];
}
