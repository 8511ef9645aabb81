// Owns how a link survives a lost message: whoever knows the telephone and the student has what still waits there sent
// again, to that telephone. The answer never tells whether anything was found.
import { z } from "zod";
import { phoneMeant } from "~/app/domain/guest-link";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { makeGuestLink, writeToGuest } from "~/app/platform/guest-link.server";
import type { Services } from "~/app/platform/services.server";

export const SendAgain = z.strictObject({
  phone: z.string().transform(phoneMeant).pipe(z.string().min(6).max(20)),
  /** The student's name or number. */
  student: z.string().trim().min(1).max(40),
});
export type SendAgain = z.output<typeof SendAgain>;

/** At most so many links in one go: a telephone of a family, not of a list. */
const most = 6;

/** Sends the links of a telephone for a student again; one that has run out since is made anew while its paper waits.
 * Refusals: `guest.too_many` for one telephone or one address. */
export async function sendAgain(
  { db, clock, env, limits }: Pick<Services, "db" | "clock" | "env" | "limits">,
  { phone, student }: SendAgain,
  address: string,
): Promise<Outcome<null>> {
  const now = clock.now();
  const seconds =
    (await limits.hit("guest_code", address)) ?? (await limits.hit("guest_again", phone));
  if (seconds !== null) return refuse("guest.too_many", { seconds });
  return inTransaction(db, async (tx) => {
    for (const link of await findLinks(tx, phone, student)) {
      if (link.expiresAt > now) await writeToGuest(tx, now, link, "again");
      else await makeGuestLink(env, tx, now, link);
    }
    return accept(null);
  });
}

async function findLinks(tx: Tx, phone: string, student: string) {
  const rows = await tx.guestLink.findMany({
    where: {
      ...{ phone, revokedAt: null, usedAt: null },
      placement: {
        OR: [{ student: { name: student } }, { enrolment: { studentNumber: student } }],
        state: { notIn: ["cancelled", "closed"] },
      },
      // A paper that nobody signs any more is not sent again.
      OR: [{ paperId: null }, { paper: { state: "signing" } }],
    },
    orderBy: { createdAt: "desc" },
    take: most,
    select: {
      ...{ id: true, purpose: true, placementId: true, paperId: true, party: true, name: true },
      ...{ phone: true, mail: true, expiresAt: true, createdById: true },
    },
  });
  return rows;
}
