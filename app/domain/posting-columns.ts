// Owns which columns a postings file can have, and of which its own words are kept beside what was read in them. Their headings are posting.data.ts', their meaning posting.ts'.
import type { CellsOf } from "./sheet";

export const postingColumnNames = [
  "postingId",
  "companyId",
  "title",
  "company",
  "department",
  "categories",
  "pay",
  "education",
  "experience",
  "headcount",
  "place",
  "benefits",
  "advantages",
  "description",
  "requirements",
  "nature",
  "validUntil",
  "companySize",
  "industry",
  "age",
  "sex",
] as const;
export type PostingColumn = (typeof postingColumnNames)[number];
export type PostingCells = CellsOf<PostingColumn>;

/** Columns whose words are read to mean something else: amounts, codes, ranks, days. */
export const publishedColumns = [
  "pay",
  "place",
  "education",
  "experience",
  "headcount",
  "validUntil",
] as const satisfies readonly PostingColumn[];
export type AsPublished = Partial<Record<(typeof publishedColumns)[number], string>>;

/** What those columns of a row say, word for word; an empty cell says nothing. */
export function publishedIn(cells: PostingCells): AsPublished {
  return Object.fromEntries(
    publishedColumns.flatMap((column) => (cells[column] ? [[column, cells[column]]] : [])),
  );
}
