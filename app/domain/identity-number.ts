// Owns what an identity number tells and how it looks once it is hidden. The number itself is never kept: features/imports
// keep a keyed digest of it.
import { plain } from "./sheet";
import type { Day } from "./values";

/** What a number says: whether its check digit is right, and the birth date where it holds one. `plain` is the one
 * spelling of it, for a digest. */
export type IdentityReading = { plain: string; birthDate: Day | null; isValid: boolean };

const resident = /^[1-9]\d{16}[\dX]$/;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = "10X98765432";
/** Travel permits of Hong Kong and Macao residents (compared on letter and eight digits), their identity cards. */
const permit = /^([HM]\d{8})(?:\d{2})?$/;
const hongKongCard = /^[A-Z]{1,2}\d{6}\(?[\dA]\)?$/;
const macaoCard = /^[157]\d{6}\(?\d\)?$/;
const hidden = /\*{3,}/;

/**
 * Reads an identity number; null for an empty cell and for one that is hidden already. Resident numbers are checked by
 * GB 11643 (check digit, birth date); permits and cards of Hong Kong and Macao by their shape.
 */
export function readIdentityNumber(text: string): IdentityReading | null {
  const flat = plain(text).toUpperCase();
  if (flat === "" || hidden.test(flat)) return null;
  if (resident.test(flat)) return readResident(flat);
  const own = permit.exec(flat)?.[1];
  if (own) return { plain: own, birthDate: null, isValid: true };
  const isCard = hongKongCard.test(flat) || macaoCard.test(flat);
  return { plain: flat.replace(/[()]/g, ""), birthDate: null, isValid: isCard };
}

function readResident(flat: string): IdentityReading {
  const sum = weights.reduce((all, weight, at) => all + weight * Number(flat[at]), 0);
  const birthDate = `${flat.slice(6, 10)}-${flat.slice(10, 12)}-${flat.slice(12, 14)}`;
  const isDay =
    !Number.isNaN(Date.parse(`${birthDate}T00:00:00Z`)) &&
    new Date(`${birthDate}T00:00:00Z`).toISOString().startsWith(birthDate);
  const isValid = checkDigits[sum % 11] === flat[17] && isDay;
  return { plain: flat, birthDate: isDay ? birthDate : null, isValid };
}

/** Whether a cell of any column is certainly a resident's identity number. */
export function isIdentityNumber(text: string): boolean {
  const flat = plain(text)
    .toUpperCase()
    .replace(/^G(?=\d)/, "");
  return resident.test(flat) && readResident(flat).isValid;
}

/** Whether a cell holds a number that was hidden before. */
export function isHiddenIdentity(text: string): boolean {
  return hidden.test(plain(text));
}

/** A number as it may be shown and stored: its first and last two signs. */
export function hideIdentityNumber(text: string): string {
  const flat = plain(text);
  return hidden.test(flat) ? flat : `${flat.slice(0, 2)}${"*".repeat(14)}${flat.slice(-2)}`;
}
