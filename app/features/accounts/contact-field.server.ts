// Owns the form field in which people give a phone or a mail.
import { z } from "zod";
import { type Contact, toContact } from "~/app/domain/contact";

/** A phone or mail as typed; comes out written our way. */
export const TypedContact = z
  .string()
  .max(254)
  .transform((typed, context): Contact => {
    const contact = toContact(typed);
    if (contact) return contact;
    context.addIssue({ code: "custom", message: "bad_contact" });
    return z.NEVER;
  });
