// Owns what a line of a student list says of a birth date: its cell and its identity number, compared.
import type { DayReading } from "./day-text";
import { isSameMonth } from "./roster-values";
import type { Day } from "./values";

/** What is known of a row's identity number without the number. */
export type RosterIdentity = { digest: string | null; birthDate: Day | null; isValid: boolean };

/** Where nothing is written, or only a month, a right identity number (of that month) says the day. */
export function birthOf(
  written: string,
  birth: DayReading | null,
  identity: RosterIdentity | null,
): DayReading | null {
  const day = identity?.isValid ? identity.birthDate : null;
  if (written === "") return day ? { day, isExact: true } : null;
  if (!birth || birth.isExact || !day || !isSameMonth(day, birth.day)) return birth;
  return { day, isExact: true };
}

/** Whether number and cell say another day, or another month where no day is written; a wrong number says nothing. */
export function differ(identity: RosterIdentity | null, birth: DayReading | null): boolean {
  if (!identity?.isValid || !identity.birthDate || !birth) return false;
  return identity.birthDate !== birth.day;
}

/** Whether cell or number say a birth date, or will once the number is put right. */
export function isBirthSaid(birth: DayReading | null, identity: RosterIdentity | null): boolean {
  return birth !== null || identity?.isValid === false;
}
