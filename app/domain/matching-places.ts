// Owns under whose law work in a place is done. Which right a student has follows from the school, and is the features'.

/** Where a right to work is one and the same. */
export type Jurisdiction = "mainland" | "hong_kong" | "macao";

/** Under whose law work in a place is done. */
export function jurisdictionOf(placeCode: string): Jurisdiction {
  if (placeCode.startsWith("81")) return "hong_kong";
  return placeCode.startsWith("82") ? "macao" : "mainland";
}

/** Under whose law a certificate is one: those of Hong Kong and Macao carry it in their code. */
export function jurisdictionOfCertificate(code: string): Jurisdiction {
  if (code.startsWith("ce-hk-")) return "hong_kong";
  return code.startsWith("ce-mo-") ? "macao" : "mainland";
}
