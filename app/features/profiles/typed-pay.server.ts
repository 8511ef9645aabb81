// Owns reading an amount as a student types it: full-width digits, a sign, a unit. Errors are the form's message keys.
import { z } from "zod";

/** Yuan per month, whole; comes out in minor units. */
export const TypedPay = z
  .string()
  .transform((typed) => {
    const plain = typed.normalize("NFKC").replace(/[\s,¥￥元]/g, "");
    return /^-?\d{1,6}$/.test(plain) ? Number(plain) : Number.NaN;
  })
  .pipe(z.number().min(1, { error: "not_positive" }).max(100_000))
  .transform((yuan) => yuan * 100);
