// Owns finding what stands between a draft and its submission, each fault at the field where it is put right: what is
// missing, which rule of 岗位实习 is broken, which words the law forbids. The laws themselves are the domain's.
import { brokenRules, type ListingRule, listingRules } from "~/app/domain/internship-rules";
import { type ListingField, missingFields } from "~/app/domain/listing";
import { findUnlawfulWords, type RuleId, type UnlawfulCode } from "~/app/domain/unlawful-words";
import type { FormField, ListingDraft } from "./listing-draft";

export type Fault =
  | { field: FormField; is: "missing" | "unordered" | "start_past" | "over" }
  | { field: FormField; is: "rule"; rule: ListingRule; article: string }
  | { field: FormField; is: "words"; code: UnlawfulCode; rule: RuleId; text: string };

/** What keeps a draft from being submitted now, incomplete fields first, in the order of the form. Empty: it may go. */
export function findFaults(draft: ListingDraft, now: Date): Fault[] {
  return [
    ...missingFields(draft, now).map((field) => incomplete(draft, field)),
    ...brokenRules(draft).flatMap((rule) => broken(draft, rule)),
    ...forbiddenWords(draft),
  ];
}

/** Whether a fault is against the law, rather than something not filled in. */
export function isUnlawful(fault: Fault): boolean {
  return fault.is === "rule" || fault.is === "words";
}

function incomplete(draft: ListingDraft, at: ListingField): Fault {
  const field = (at === "regionCodes" ? "regionCode" : at) as FormField;
  if (field === "payMax") return { field, is: "unordered" };
  if (field === "validUntil") return { field, is: "over" };
  if (field === "startsOn" && draft.startsOn !== null) return { field, is: "start_past" };
  return { field, is: "missing" };
}

function broken(draft: ListingDraft, rule: ListingRule): Fault[] {
  const article = listingRules.find(([id]) => id === rule)?.[1] ?? "";
  const places: Record<ListingRule, [FormField, boolean][]> = {
    "IR-18": [["description", true]],
    "IR-20": [["hazardous", true]],
    "IR-23": [
      ["nightShift", draft.nightShift],
      ["overtime", draft.overtime],
    ],
    "IR-24": [
      ["hoursPerDay", (draft.hoursPerDay ?? 0) > 8],
      ["hoursPerWeek", (draft.hoursPerWeek ?? 0) > 40],
    ],
  };
  return places[rule]
    .filter(([, isHere]) => isHere)
    .map(([field]) => ({ field, is: "rule", rule, article }));
}

function forbiddenWords(draft: ListingDraft): Fault[] {
  const written = ["title", "description", "payNote", "requirements"] as const;
  return written.flatMap((field) =>
    findUnlawfulWords(draft[field]).map(({ code, rule, text }): Fault => {
      return { field, is: "words", code, rule, text };
    }),
  );
}
