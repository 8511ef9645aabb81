// Owns the language in which somebody reads and is written to.
import { z } from "zod";
import { accept, type Outcome } from "~/app/domain/refusal";
import { Locale } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import type { SignedIn } from "~/app/platform/session.server";

export const SetLocale = z.strictObject({ locale: Locale });
export type SetLocale = z.infer<typeof SetLocale>;

/** Remembers a person's language, on every device and for every notice. */
export function setLocale(
  { db, clock }: Pick<Services, "db" | "clock">,
  { personId, actor }: SignedIn,
  { locale }: SetLocale,
): Promise<Outcome<Locale>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    await tx.person.update({ where: { id: personId }, data: { locale } });
    await audit(tx, now, {
      actor: { personId, role: actor?.role ?? "none" },
      action: "account.locale_set",
      subject: ["person", personId],
      fields: ["locale"],
    });
    return accept(locale);
  });
}
