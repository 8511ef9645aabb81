// Owns how the words of a school become blocks of a paper: which places a text may have filled in, under which
// circumstances a block stands in, and how a line becomes a row. The compulsory blocks are paper-blocks.data.ts'.
import { z } from "zod/mini";
import type { PaperBlock } from "./paper-content";

/** What a text may have filled in, written as `{{name}}`. */
export const placeholders = [
  ...["number", "student", "student_number", "class", "major", "guardian", "school"],
  ...["firm", "firm_number", "co_host", "co_host_share", "title", "tasks", "place", "days"],
  ...["starts_on", "ends_on", "hours_day", "hours_week", "shift", "rest_days", "extra_hours"],
  ...["pay", "pay_day", "pay_note", "board", "lodging", "lodging_address", "protection"],
  ...["hazards", "insurance", "accidents", "assessment", "breach", "other"],
  ...["mentor", "mentor_phone", "contact", "contact_phone", "teacher", "teacher_phone"],
  ...["adviser", "adviser_phone", "duty_phone", "today", "changes", "amends", "hours", "result"],
] as const;
export type Placeholder = (typeof placeholders)[number];
export type PaperValues = Partial<Record<string, string>>;

const ofMajors = /^major_(\d{2})$/;

/** Circumstances of a placement under which a block stands in. */
export const templateConditions = [
  "always",
  "minor",
  "lodging",
  "own_lodging",
  "abroad",
  "night",
  "co_host",
  "self_found",
  "internship",
  "apprenticeship",
] as const;
/** One of them, or a 专业大类 by the first two digits of its codes. */
export const TemplateCondition = z.union([
  z.enum(templateConditions),
  z.custom<`major_${string}`>((typed) => typeof typed === "string" && ofMajors.test(typed)),
]);
export type TemplateCondition = z.infer<typeof TemplateCondition>;

/** The circumstance that a student's major is of its 专业大类. */
export function majorCondition(majorCode: string): TemplateCondition {
  return `major_${majorCode.slice(0, 2)}`;
}

/** The 专业大类 that a circumstance names; empty for one that names none. */
export function majorGroupOf(when: TemplateCondition): string {
  return ofMajors.exec(when)?.[1] ?? "";
}

export const TemplateBlock = z.strictObject({
  heading: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(4_000)),
  when: z._default(TemplateCondition, "always"),
});
export type TemplateBlock = z.infer<typeof TemplateBlock>;

const field = /\{\{\s*(\w*)\s*\}\}/g;

/** What a text says of one placement; a line that would say nothing is left out. What is filled in stays as it is: a name
 * with braces in it fills in nothing. */
export function fillText(text: string, values: PaperValues): string[] {
  return text
    .split("\n")
    .filter((line) => {
      const names = [...line.matchAll(field)].map(([, name = ""]) => name);
      return line.trim() !== "" && !(names.length > 0 && names.every((name) => !values[name]));
    })
    .flatMap((line) =>
      // The changes of an amendment are lines of their own.
      line.trim() === "{{changes}}"
        ? (values.changes ?? "").split("\n")
        : [line.replace(field, (_, name: string) => inOneLine(values[name])).trim()],
    );
}

const inOneLine = (value = "") => value.replace(/\s*\n\s*/g, " ");

/** What divides the term from its detail in a line that is a row. */
export const rowMark = "|";

/** A block of a paper, or null where its circumstances are not given or nothing of it says anything. */
export function fillBlock(
  { heading, text, when }: TemplateBlock,
  values: PaperValues,
  given: readonly TemplateCondition[],
): PaperBlock | null {
  if (when !== "always" && !given.includes(when)) return null;
  const lines = fillText(text, values);
  const rows = lines.flatMap((line) => {
    const [term = "", ...detail] = line.split(rowMark);
    return detail.length > 0 ? [{ term, detail: detail.join(rowMark) }] : [];
  });
  const paragraphs = lines.filter((line) => !line.includes(rowMark));
  return lines.length === 0 ? null : { heading, paragraphs, rows };
}
