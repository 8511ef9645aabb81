// Owns which columns a postings file can have. Their headings are posting.data.ts', their meaning posting.ts'.
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
  "nature",
  "validUntil",
  "companySize",
  "industry",
  "age",
  "sex",
] as const;
export type PostingColumn = (typeof postingColumnNames)[number];
export type PostingCells = CellsOf<PostingColumn>;
