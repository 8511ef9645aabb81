// Owns the way out of a kept search's alerts by the link in its mail: without a sign-in, by who holds the link. Looking at
// it changes nothing.
import { audit } from "~/app/platform/db.server";
import { hashOf } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

/** `unknown`: no mail of ours carries such a link, or its search is gone. */
export type AlertState = { state: "on" | "off"; name: string } | { state: "unknown"; name: null };

/** What a link's search is called and whether it still tells; nothing else about its student. */
export async function findAlert({ db }: Pick<Services, "db">, token: string): Promise<AlertState> {
  const found = await db.savedSearch.findUnique({
    where: { tokenHash: hashOf(token) },
    select: { name: true, cadence: true },
  });
  if (!found) return { state: "unknown", name: null };
  return { state: found.cadence === "none" ? "off" : "on", name: found.name };
}

/** Ends the alerts of a link's search; the search itself stays kept. A second press changes nothing. */
export async function endAlert(
  services: Pick<Services, "db" | "clock">,
  token: string,
): Promise<AlertState> {
  const tokenHash = hashOf(token);
  const now = services.clock.now();
  await services.db.$transaction(async (tx) => {
    const ended = await tx.savedSearch.updateManyAndReturn({
      where: { tokenHash, cadence: { not: "none" } },
      data: { cadence: "none" },
      select: { id: true },
    });
    for (const { id } of ended) {
      const actor = { personId: null, role: "student" };
      await audit(tx, now, { actor, action: "search.unsubscribe", subject: ["SavedSearch", id] });
    }
  });
  return findAlert(services, token);
}
