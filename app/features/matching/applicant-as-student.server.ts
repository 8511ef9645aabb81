// Owns how an application as it was sent becomes what the law of fit sees: the frozen profile and nothing newer, because
// the firm was sent no more. Wishes are not the firm's to read and are silent here; name, age and origin are not even taken.
import type { MatchStudent } from "~/app/domain/matching-views";
import { type ProfileSnapshot, sentBeside, type SentRecord } from "~/app/domain/profile";
import { bestShown } from "./match-student.server";

const silent = {
  ...{ schoolId: "", schoolPlace: "", mayWorkIn: [], circle: "hidden", refusedFirms: [] },
  ...{ commitments: [], wishedKinds: [], wishedOccupations: [], wishedPlaces: [], wishedPay: null },
  ...{ availableUntil: null, refusedShifts: [], refusesNight: false, needsDorm: false },
} as const satisfies Partial<MatchStudent>;

/** The student of an application, for the parts that a firm needs and the gate of certificates. Pure. */
export function applicantAsStudent(stored: unknown): MatchStudent {
  const snapshot = stored as Partial<ProfileSnapshot>;
  const { records, languages, availableFrom } = sentBeside(snapshot);
  const { majorCode = "", skillCodes = [], studyYear = 1 } = snapshot;
  return {
    ...silent,
    facts: {
      ...{ birthDate: null, programme: "associate", schoolKind: "associate", state: "enrolled" },
      studyYear,
    },
    ...{ majorCode, languages, availableFrom },
    skills: bestShown(skillCodes, records),
    certificates: [...new Set(records.flatMap(({ certificateCode }) => certificateCode ?? []))],
    monthsWorked: records.reduce((sum, record) => sum + monthsOf(record), 0),
  };
}

const withinAYear = 6;

/** Only years are sent: within one year counts as half of it, and so does work that goes on. */
function monthsOf({ kind, from, until }: SentRecord): number {
  if (kind !== "work" || from === null) return 0;
  return Math.max(withinAYear, 12 * ((until ?? from) - from));
}
