// Owns what a handbook says of plan, insurance, training and filings: the records that count for its placement.
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { HandbookPart } from "./handbook-facts";
import { handbookWords as words } from "./handbook-words.data";

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

/** The records that hang on the placement, its class or its firm, as rows; none: an empty list. */
export async function readRecords(
  { db }: Pick<Services, "db">,
  { id, enterpriseId, classId }: { id: Id; enterpriseId: Id; classId: Id },
): Promise<HandbookPart[]> {
  const rows = await db.internshipRecord.findMany({
    where: {
      withdrawnAt: null,
      OR: [{ placementId: id }, { classId }, { enterpriseId }],
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
