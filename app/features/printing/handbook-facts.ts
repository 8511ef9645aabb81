// Owns what a handbook of one internship holds, as rows that a teacher or an inspector reads; nothing of what a student
// told in confidence (incidents), no birth date, no telephone of a family.
import type { PaperPrint } from "./paper-print";

export type HandbookRow = { term: string; detail: string };
/** `photos`: small JPEGs. */
export type HandbookPart = { heading: string; rows: HandbookRow[]; photos: Buffer[] };
export type HandbookSection =
  { title: string; parts: HandbookPart[] } | { title: string; paper: PaperPrint };
export type Handbook = {
  school: string;
  student: string;
  number: string;
  cover: HandbookRow[];
  sections: HandbookSection[];
};
