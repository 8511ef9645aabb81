// Owns what a mentor's link reads and does: the weeks of one placement, confirmed with one press. The link itself is proof
// enough for a confirmation, which marks nothing and can be asked for anew; every week says that it came by link.
import type { GuestDesk } from "~/app/features/guests/guest-desk";
import { answerFields } from "~/app/platform/deeds.server";
import { ConfirmWeeks, confirmWeeks } from "./confirm-weeks.server";
import { type FirmJournal, readGuestJournal } from "./read-firm-weeks.server";

export type MentorView = { journal: FirmJournal | null; seenAt: string };

export const mentorDesk: GuestDesk<MentorView> = {
  read: async (services, { placementId }) => ({
    journal: await readGuestJournal(services, placementId),
    seenAt: services.clock.now().toISOString(),
  }),
  act: ({ services, guest: { placementId, name }, form, here }) => {
    const by = { role: "guest", personId: null, name, placementId } as const;
    const run = (input: Parameters<typeof confirmWeeks>[2]) => confirmWeeks(services, by, input);
    return answerFields(form, ConfirmWeeks, run, (n) => ({
      ...{ to: here, key: "journal:done.confirmed", values: { n } },
    }));
  },
};
