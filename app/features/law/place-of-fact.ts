// Owns where a school tells a fact that the law asks for: as a record with its paper, or in a field of the placement. What
// comes with a signature, or stands in a register, has no such place.
import type { FactName } from "~/app/domain/internship-facts";
import type { RecordKind } from "~/app/domain/internship-record";

const records: Partial<Record<FactName, RecordKind>> = {
  ...{ firmCheck: "firm_check", inspection: "inspection", filing: "filing", planOn: "plan" },
  ...{ insurance: "insurance", hasAccidentCover: "insurance", trainedOn: "training" },
  ...{ authorityConsentOn: "authority_consent", hasEscort: "escort" },
  ...{ workPermitOn: "work_permit", healthCertificateOn: "health_certificate" },
};

const alike = [
  ...(["startsOn", "endsOn", "regionCode", "targetMajors", "tasks", "likePostStaff"] as const),
  ...(["hazards", "labourGrade", "isEntertainment", "restDayWork", "nightWork"] as const),
  ...(["overtime", "hoursPerDay", "hoursPerWeek", "worksAlone", "samePostWage"] as const),
  ...(["lowestWage", "lodging"] as const),
] as const satisfies readonly FactName[];
const fields = new Map<FactName, string>([
  ...alike.map((fact) => [fact, fact] as const),
  ...([["monthlyPay", "pay"]] as const),
  ...([["hasTeacher", "teacherId"]] as const),
  ...([["hasGuide", "mentorName"]] as const),
]);

/** The record that tells a fact; null where none does. */
export function recordOfFact(fact: FactName): RecordKind | null {
  return records[fact] ?? null;
}

/** The field of a placement's form that tells a fact; null where none does. */
export function fieldOfFact(fact: FactName): string | null {
  return fields.get(fact) ?? null;
}
