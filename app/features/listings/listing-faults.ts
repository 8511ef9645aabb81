// Owns finding what stands between a draft and its submission, each fault at the field where it is put right: what is
// missing, which rule of 岗位实习 is broken, which words the law forbids, and where a contact leads past the platform. The laws
// themselves are the domain's.
import { findContact } from "~/app/domain/contact";
import type { SeatShare } from "~/app/domain/law-bounds";
import type { RuleId as InternshipRule } from "~/app/domain/law-rule";
import { type Gap, hasField, missingFields, mostSeats } from "~/app/domain/listing-content";
import { type Breach, breachesOf } from "~/app/domain/listing-law";
import {
  findUnlawfulWords,
  type LawfulWording,
  lawfulWording,
  type RuleId,
  sentencesWith,
  type UnlawfulCode,
} from "~/app/domain/unlawful-words";
import { dayOf } from "~/app/domain/values";
import { inPageOrder } from "./listing-controls";
import type { FormField, ListingDraft } from "./listing-draft";

export type Fault =
  | Gap
  /** What the reviewer wrote at a field when sending the listing back. */
  | { field: FormField; is: "note"; note: string }
  | { field: FormField; is: "rule"; rule: InternshipRule; article: string; share?: SeatShare }
  /** A telephone, mail, WeChat or QQ number as it was written: students and firms reach each other here. */
  | { field: FormField; is: "contact"; text: string }
  | WordsFault;
/** Words that the law forbids, with the sentence that holds them (`at` counts from its beginning) and what to write. */
export type WordsFault = {
  field: FormField;
  is: "words";
  code: UnlawfulCode;
  rule: RuleId;
  text: string;
  sentence: string;
  at: number;
  wording: LawfulWording;
};
/** A rule that is probably broken: told, and left to people. */
export type Advice = Extract<Fault, { is: "rule" }>;

/** What keeps a draft from being submitted now, of whatever sort, in the order of the form. Empty: it may go. */
export function findFaults(draft: ListingDraft, now: Date): Fault[] {
  return inPageOrder<Fault>([
    ...missingFields(draft, now),
    ...breachesOf(draft, dayOf(now))
      .filter(({ stops }) => stops)
      .map(toRule),
    ...forbiddenWords(draft),
    ...contacts(draft),
  ]);
}

/** What somebody ought to look at before and after a submission, though it does not stop one, in the order of the form; of
 * two shares of staff that the seats exceed only the tighter one, none where they are a fault already. */
export function findAdvice(draft: ListingDraft, now: Date): Advice[] {
  const isOver = (draft.seats ?? 0) > (mostSeats(draft) ?? Infinity);
  const warned = breachesOf(draft, dayOf(now)).filter(
    ({ stops, share }) => !stops && !(share && isOver),
  );
  const tightest = Math.min(...warned.map(({ share }) => share?.most ?? Infinity));
  return inPageOrder(warned.filter(({ share }) => !share || share.most === tightest).map(toRule));
}

/** Whether a fault is against a rule, rather than something not filled in. */
export function isUnlawful(fault: Fault): boolean {
  return fault.is === "rule" || fault.is === "words" || fault.is === "contact";
}

function toRule({ field, rule, article, share }: Breach): Advice {
  return { field, is: "rule", rule, article, ...(share && { share }) };
}

const written = ["title", "description", "mentor", "payNote", "requirements", "questions"] as const;

function textsOf(draft: ListingDraft): [field: (typeof written)[number], text: string][] {
  return written
    .filter((field) => hasField(draft.kind, field))
    .map((field) => [field, field === "questions" ? draft.questions.join("\n") : draft[field]]);
}

function forbiddenWords(draft: ListingDraft): WordsFault[] {
  return textsOf(draft).flatMap(([field, text]) =>
    sentencesWith(text, findUnlawfulWords(text)).flatMap(({ sentence, found }) =>
      found.map((one): WordsFault => {
        return { field, is: "words", sentence, wording: lawfulWording(one), ...one };
      }),
    ),
  );
}

function contacts(draft: ListingDraft): Fault[] {
  const texts: [FormField, string][] = [...textsOf(draft), ["address", draft.address]];
  return texts.flatMap(([field, typed]): Fault[] => {
    const text = findContact(typed);
    return text === null ? [] : [{ field, is: "contact", text }];
  });
}
