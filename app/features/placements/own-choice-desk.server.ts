// Owns the page of a guardian's link to a firm that the student has found: what it reads of the place, what its forms do.
import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { PlacementState } from "~/app/domain/placement";
import { readTerms } from "~/app/domain/placement-terms";
import { toDay } from "~/app/features/applications/stay-of.server";
import type { GuestDesk } from "~/app/features/guests/guest-desk";
import { askForCall } from "~/app/features/papers/ask-for-call.server";
import type { PaperView } from "~/app/features/papers/read-paper-view.server";
import { TermsSnapshot } from "~/app/features/papers/terms-snapshot";
import { flash } from "~/app/platform/flash.server";
import { parseFields } from "~/app/platform/form.server";
import { AnswerOwnChoice, answerOwnChoice } from "./answer-own-choice.server";

export type OwnChoiceView = Pick<PaperView, "firm" | "terms"> & {
  state: PlacementState;
  student: string;
  school: string;
  contact: { name: string; phone: string };
  callDueAt: Date | null;
};

export const ownChoiceDesk: GuestDesk<OwnChoiceView> = {
  read: async ({ db }, { placementId }) => {
    const row = await db.placement.findUniqueOrThrow({
      where: { id: placementId },
      select: {
        ...{ state: true, startsOn: true, endsOn: true, terms: true },
        ...{ contactName: true, contactPhone: true, enterprise: { select: { name: true } } },
        ...{ student: { select: { name: true } }, school: { select: { name: true } } },
        callRequests: { where: { doneAt: null }, select: { dueAt: true }, take: 1 },
      },
    });
    const [call] = row.callRequests;
    return {
      ...{ state: row.state, firm: row.enterprise.name, student: row.student.name },
      ...{ school: row.school.name, callDueAt: call?.dueAt ?? null },
      contact: { name: row.contactName, phone: row.contactPhone },
      terms: TermsSnapshot.parse({
        ...{ ...readTerms(row.terms), startsOn: toDay(row.startsOn), endsOn: toDay(row.endsOn) },
      }),
    };
  },
  act: async ({ services, guest, form, here }) => {
    const intent = form.get("intent");
    form.delete("intent");
    const done = (key: "guests:own.said.agree" | "guests:own.said.decline" | "papers:said.call") =>
      redirect(here.replace(/\?.*$/, ""), { headers: flash({ key }) });
    if (intent === "answer") {
      const parsed = parseFields(form, AnswerOwnChoice);
      if (!parsed.ok) return parsed.answer();
      const outcome = await answerOwnChoice(services, guest, parsed.value);
      if (!outcome.ok) return parsed.refused(outcome.refusal);
      return done(`guests:own.said.${parsed.value.answer}`);
    }
    if (intent !== "call") return new Response(null, { status: 404 });
    const asked = parseFields(form, z.object({}));
    if (!asked.ok) return asked.answer();
    const outcome = await askForCall(services, guest);
    return outcome.ok ? done("papers:said.call") : asked.refused(outcome.refusal);
  },
};
