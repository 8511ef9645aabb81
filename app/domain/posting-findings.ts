// Owns what holds a posting back by its words: what the law forbids, agencies, places closed to interns, jobs that are meant
// for students or beside another job. Values that were not read or are past are posting.ts'.
import type { Finding } from "./posting";
import type { PostingCells, PostingColumn } from "./posting-columns";
import {
  agencyDepartment,
  agencyName,
  businessForSale,
  courseForSale,
  partTime,
  studentAimed,
  venue,
} from "./posting.data";
import { remember } from "./remember";
import { findUnlawfulWords, type RuleId } from "./unlawful-words";

type Mark = {
  code: Finding["code"];
  rule: RuleId | null;
  fields: readonly PostingColumn[];
  pattern: RegExp;
};

const marks: readonly Mark[] = [
  { code: "agency", rule: "IR-19", fields: ["company"], pattern: agencyName },
  { code: "agency", rule: "IR-19", fields: ["department"], pattern: agencyDepartment },
  { code: "venue", rule: "IR-18", fields: ["title", "company", "industry"], pattern: venue },
  {
    code: "student_aimed",
    rule: null,
    fields: ["title", "department", "experience", "nature"],
    pattern: studentAimed,
  },
  { code: "training_loan", rule: "AD-3", fields: ["title"], pattern: courseForSale },
  { code: "bait", rule: "AD-3", fields: ["title"], pattern: businessForSale },
  { code: "part_time", rule: null, fields: ["title", "nature"], pattern: partTime },
];
const written = ["title", "department", "benefits", "advantages", "pay"] as const;
const writtenAtLength = ["description", "requirements"] as const;

/** Departments and benefits come again and again in a file; what is written at length does not. */
const unlawfulWordsIn = remember(findUnlawfulWords);

/** What is found in the words of a posting, with its place in the cell (UTF-16 units) and the rule behind it. */
export function findingsIn(cells: PostingCells): Finding[] {
  const unlawfulIn = (fields: readonly PostingColumn[], wordsIn: typeof findUnlawfulWords) =>
    fields.flatMap((field) =>
      wordsIn(cells[field] ?? "").map((words): Finding => ({ field, ...words })),
    );
  const marked = marks.flatMap(({ code, rule, fields, pattern }) =>
    fields.flatMap((field): Finding[] => {
      const found = pattern.exec(cells[field] ?? "");
      return found ? [{ code, rule, field, text: found[0], at: found.index }] : [];
    }),
  );
  return [
    ...unlawfulIn(written, unlawfulWordsIn),
    ...unlawfulIn(writtenAtLength, findUnlawfulWords),
    ...marked,
  ];
}
