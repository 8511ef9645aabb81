// Owns reading a month as people type it where the browser has no picker for one. Errors are the form's message keys.
import { z } from "zod";

/** `2025-09`, also with a day, with other signs or full-width digits between 1950 and 2099; comes out as the first day. */
export const TypedMonth = z
  .string()
  .transform((typed) => {
    const plain = typed.normalize("NFKC").trim();
    const found = /^((?:19[5-9]|20\d)\d)\D{1,2}(\d{1,2})(?:\D.*)?$/.exec(plain);
    const month = Number(found?.[2]);
    return found && month >= 1 && month <= 12
      ? `${String(found[1])}-${String(month).padStart(2, "0")}-01`
      : "";
  })
  .refine((month) => month !== "", { error: "profiles:invalid.month" });
