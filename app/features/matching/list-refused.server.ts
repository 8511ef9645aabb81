// Owns what a student said no to and is still on the market, so that it can be taken back.
import type { StudentActor } from "~/app/domain/permission";
import { onTheMarket } from "~/app/features/listings/read-search.server";
import type { Services } from "~/app/platform/services.server";

type Needs = Pick<Services, "db" | "clock" | "repostedOn">;

/** The last twenty of them, the newest first. */
export function listRefused({ db, clock, repostedOn }: Needs, actor: StudentActor) {
  return db.matchRefusal
    .findMany({
      where: { personId: actor.personId, listing: onTheMarket({ clock, repostedOn }, actor) },
      select: {
        listing: { select: { id: true, title: true, enterprise: { select: { shortName: true } } } },
      },
      orderBy: { createdAt: "desc" },
      take: 20,
    })
    .then((rows) =>
      rows.map(({ listing: { id, title, enterprise } }) => ({
        ...{ id, title, firm: enterprise.shortName },
      })),
    );
}
