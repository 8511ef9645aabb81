// Owns which free texts of an application go from a student to a firm or back, and that none of them carries a way past the
// platform: who is under 18 is protected, and what was agreed can be read again. What is a contact: contact.ts.
import { z } from "zod";
import { findContact } from "./contact";

/** Every such text with its greatest length; a text that is new here is guarded where its schema asks for it. */
export const crossingTexts = {
  /** From the student. */
  applyNote: 500,
  applyAnswer: 500,
  /** From the firm: with an invitation, an offer or a no; what an offer changes; where a time of an interview is. */
  moveNote: 500,
  /** With which a firm asks a student to apply. */
  inviteNote: 300,
  /** From a school, with students it recommends. */
  recommendNote: 300,
  offerPayNote: 200,
  offerSite: 120,
  slotPlace: 120,
  slotNote: 300,
} as const;

/** The schema of such a text: trimmed, not longer than the table says; a contact in it is the fault `contact_in_text:` with
 * what was found, so that it is told with all other faults of its form. */
export function crossingText(name: keyof typeof crossingTexts) {
  return z
    .string()
    .trim()
    .max(crossingTexts[name])
    .superRefine((text, fault) => {
      const found = findContact(text)?.replaceAll(":", "：");
      if (found) fault.addIssue({ code: "custom", message: `contact_in_text:${found}` });
    });
}

/** Whether messages between the two may name a contact: both are grown up and the seat is settled, for then they must
 * find each other on the first day. */
export function mayNameContacts(status: string, isMinor: boolean): boolean {
  return status === "placed" && !isMinor;
}
