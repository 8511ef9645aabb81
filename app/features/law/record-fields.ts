// Owns which fields the form of each kind of record asks.
import type { RecordKind } from "~/app/domain/internship-record";

export const recordFields = {
  firm_check: ["on", "isLawful", "isDishonest", "breachOn", "source"],
  inspection: ["on", "isApproved", "isPublished", "note"],
  filing: ["authority", "number", "on"],
  insurance: ["insurer", "policyNumber", "from", "to", "covers", "paidBy"],
  training: ["on", "isPassed", "by", "note"],
  plan: ["title", "on"],
  authority_consent: ["authority", "number", "on"],
  escort: ["name", "phone"],
  work_permit: ["authority", "number", "on"],
  health_certificate: ["on", "note"],
} as const satisfies Record<RecordKind, readonly string[]> as Record<
  RecordKind,
  readonly RecordField[]
>;
export type RecordField =
  | "on"
  | "isLawful"
  | "isDishonest"
  | "breachOn"
  | "source"
  | "isApproved"
  | "isPublished"
  | "note"
  | "authority"
  | "number"
  | "insurer"
  | "policyNumber"
  | "from"
  | "to"
  | "covers"
  | "paidBy"
  | "isPassed"
  | "by"
  | "title"
  | "name"
  | "phone"
  | "validUntil";
