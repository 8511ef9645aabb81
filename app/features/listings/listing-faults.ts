// Owns finding what stands between a draft and its submission, each fault at the field where it is put right: what is
// missing, which rule of 岗位实习 is broken, which words the law forbids. The laws themselves are the domain's.
import { type Breach, brokenRules, type ListingRule } from "~/app/domain/internship-rules";
import { type Gap, hasField, missingFields } from "~/app/domain/listing-content";
import { findUnlawfulWords, type RuleId, type UnlawfulCode } from "~/app/domain/unlawful-words";
import type { FormField, ListingDraft } from "./listing-draft";

export type Fault =
  | Gap
  /** What the reviewer wrote at a field when sending the listing back. */
  | { field: FormField; is: "note"; note: string }
  | { field: FormField; is: "rule"; rule: ListingRule; article: string }
  | { field: FormField; is: "words"; code: UnlawfulCode; rule: RuleId; text: string; at: number };
/** A rule that is probably broken: told, and left to people. */
export type Advice = Extract<Fault, { is: "rule" }>;

/** What keeps a draft from being submitted now, incomplete fields first, in the order of the form. Empty: it may go. */
export function findFaults(draft: ListingDraft, now: Date): Fault[] {
  return [
    ...missingFields(draft, now),
    ...brokenRules(draft)
      .filter(({ stops }) => stops)
      .map(toRule),
    ...forbiddenWords(draft),
  ];
}

/** What somebody ought to look at before and after a submission, though it does not stop one. */
export function findAdvice(draft: ListingDraft): Advice[] {
  return brokenRules(draft)
    .filter(({ stops }) => !stops)
    .map(toRule);
}

/** Whether a fault is against the law, rather than something not filled in. */
export function isUnlawful(fault: Fault): boolean {
  return fault.is === "rule" || fault.is === "words";
}

function toRule({ field, rule, article }: Breach): Advice {
  return { field, is: "rule", rule, article };
}

/** What a field holds as a person reads it; null where nothing is written freely. */
export function writtenIn(draft: ListingDraft, field: FormField): string | null {
  switch (field) {
    case "title":
    case "description":
    case "mentor":
    case "payNote":
    case "requirements":
      return draft[field];
    case "questions":
      return draft.questions.join("\n");
    default:
      return null;
  }
}

const written = ["title", "description", "mentor", "payNote", "requirements", "questions"] as const;

function forbiddenWords(draft: ListingDraft): Fault[] {
  return written
    .filter((field) => hasField(draft.kind, field))
    .flatMap((field) =>
      findUnlawfulWords(writtenIn(draft, field) ?? "").map(({ code, rule, text, at }): Fault => {
        return { field, is: "words", code, rule, text, at };
      }),
    );
}
