// Owns what the operator sees of the machine room: read from tables and the index; the web process knows no queue, so
// the queue's depth is what the worker last wrote down.
import type { Services } from "~/app/platform/services.server";

export type MachineStatus = {
  outbox: { waiting: number; oldestSeconds: number };
  /** Null until a worker has reported. */
  queue: { waiting: number; active: number; delayed: number; failed: number; at: Date } | null;
  notices: { waiting: number; failed: number };
  index: { healthy: boolean; documents: number; visible: number };
  gaveUp: { name: string; reason: string; failedAt: Date }[];
};

const readRooms = `
  select (select count(*) from "OutboxEvent" where "relayedAt" is null)::int as waiting,
    coalesce((select extract(epoch from $1::timestamptz - min("createdAt")) from "OutboxEvent" where "relayedAt" is null), 0)::int as oldest,
    (select count(*) from "NoticeDelivery" where "sentAt" is null)::int as unsent,
    (select count(*) from "NoticeDelivery" where "sentAt" is null and failure is not null)::int as "failedNotices",
    (select count(*) from "Listing" l join "Enterprise" e on e.id = l."enterpriseId"
      where l.status = 'live' and l."validUntil" > $1 and (l.seats is null or l.taken < l.seats)
        and e.status::text = any (case when l.source = 'reposted' then array['unclaimed', 'approved'] else array['approved'] end))::int as visible`;
type Rooms = {
  waiting: number;
  oldest: number;
  unsent: number;
  failedNotices: number;
  visible: number;
};

/** Outbox age, queue depth, unsent notices, index lag and the jobs that gave up; an engine that is away shows as such. */
export async function readMachineStatus({
  db,
  pool,
  search,
  clock,
}: Pick<Services, "db" | "pool" | "search" | "clock">): Promise<MachineStatus> {
  const [{ rows }, queue, healthy, documents, gaveUp] = await Promise.all([
    pool.query<Rooms>(readRooms, [clock.now()]),
    db.queueReport.findUnique({ where: { id: 1 } }),
    search.listings.isHealthy().catch(() => false),
    search.listings.count().catch(() => 0),
    db.deadJob.findMany({
      orderBy: { failedAt: "desc" },
      take: 20,
      select: { name: true, reason: true, failedAt: true },
    }),
  ]);
  const rooms = rows[0];
  if (!rooms) throw new Error("the machine room could not be read");
  return {
    outbox: { waiting: rooms.waiting, oldestSeconds: rooms.oldest },
    queue,
    notices: { waiting: rooms.unsent, failed: rooms.failedNotices },
    index: { healthy, documents, visible: rooms.visible },
    gaveUp,
  };
}
