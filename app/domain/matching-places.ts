// Owns where a certificate counts. Under whose law work in a place is done is jurisdiction.ts'; which right a student has
// follows from the school, and is the features'.
import type { Jurisdiction } from "./jurisdiction";

/** Under whose law a certificate is one: those of Hong Kong and Macao carry it in their code. */
export function jurisdictionOfCertificate(code: string): Jurisdiction {
  if (code.startsWith("ce-hk-")) return "hong_kong";
  return code.startsWith("ce-mo-") ? "macao" : "mainland";
}
