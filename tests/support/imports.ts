// Made-up files as offices and job sites write them, and the road from a file to the market.
import { createHash } from "node:crypto";
import { checkPostings } from "~/app/features/imports/check-postings.server";
import { commitPostings } from "~/app/features/imports/commit-postings.server";
import { readTable } from "~/app/features/imports/read-table.server";
import type { Services } from "~/app/platform/services.server";

export const postingsHeading =
  "posting_id,company_id,title,company,department,salary_raw,education_raw,experience_raw,age_raw,headcount_raw,location_raw,benefits_raw";

type Row = Partial<
  Record<
    | "id"
    | "firm"
    | "title"
    | "company"
    | "department"
    | "pay"
    | "education"
    | "experience"
    | "age"
    | "count"
    | "place"
    | "benefits",
    string
  >
>;
let counter = 0;

/** One line of a made-up postings file; a lawful one unless told otherwise. */
export function aPostingLine(row: Row = {}): string {
  counter += 1;
  const lawful: Required<Row> = {
    id: `p${String(counter)}`,
    firm: "f1",
    title: `测试跟单员${String(counter)}`,
    company: "虎门样品灯饰有限公司",
    department: "业务部",
    pay: "¥4.5-6K",
    education: "大专",
    experience: "2年",
    age: "18-28",
    count: "2",
    place: "广东东莞",
    benefits: "包吃;包住",
  };
  return Object.values({ ...lawful, ...row }).join(",");
}

/** A whole made-up file. */
export function postingsFile(...lines: string[]): Buffer {
  return Buffer.from([postingsHeading, ...lines].join("\n"));
}

type On = Pick<Services, "pool" | "clock" | "reference">;

/** Reads and checks a file as the command does. */
export async function check(on: On, bytes: Buffer, sourcedOn: string | null = null) {
  const sheet = await readTable(bytes);
  if (!sheet.ok) return sheet;
  return checkPostings(on, {
    sheet: sheet.value,
    fileName: "made-up.csv",
    fileHash: createHash("sha256").update(bytes).digest("hex"),
    sourceName: "sample",
    sourcedOn,
    startedById: null,
  });
}

/** Checks and commits; returns the counts of the commit. */
export async function importPostings(on: On, bytes: Buffer, sourcedOn: string | null = null) {
  const checked = await check(on, bytes, sourcedOn);
  if (!checked.ok) throw new Error(checked.refusal.code);
  const committed = await commitPostings(on, checked.value.runId);
  if (!committed.ok) throw new Error(committed.refusal.code);
  return committed.value;
}
