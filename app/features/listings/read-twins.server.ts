// Owns finding re-posted listings of one firm that say the same in other words, so that one of them can be kept.
import type { OperatorActor } from "~/app/domain/permission";
import type { Day, Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { PayView } from "./listing-view";
import { dayText } from "./day-text.server";

import { placeName } from "~/app/domain/place-name";

export type TwinRow = {
  id: Id;
  number: number;
  title: string;
  status: "live" | "held";
  pay: PayView;
  places: string[];
  sourceName: string;
  sourcedOn: Day | null;
};
export type TwinGroup = {
  key: string;
  firm: { id: Id; name: string };
  /** Those on the market first, for a held one is seldom the one to keep; of these the newest. */
  listings: TwinRow[];
};

const perPage = 20;
const groupsOf = `from "Listing" l where l.source = 'reposted' and l.status in ('live', 'held') and l."twinKey" is not null
  group by l."enterpriseId", l."twinKey" having count(*) > 1`;
const columns = {
  ...{ id: true, number: true, title: true, status: true, placeText: true, regionCodes: true },
  ...{ payMin: true, payMax: true, payPeriod: true, payCurrency: true },
  ...{ sourceName: true, sourcedOn: true, twinKey: true },
  enterprise: { select: { id: true, name: true } },
} as const;

/** Groups on the market or held, the largest first, in pages. */
export async function listTwinGroups(
  { db, pool, reference }: Pick<Services, "db" | "pool" | "reference">,
  _actor: OperatorActor,
  page: number,
  locale: Locale,
): Promise<{ groups: TwinGroup[]; total: number; pages: number }> {
  const [{ rows: keys }, { rows: counted }] = await Promise.all([
    pool.query<{ enterpriseId: Id; twinKey: string }>(
      `select l."enterpriseId", l."twinKey" ${groupsOf} order by count(*) desc, min(l.number) offset $1 limit $2`,
      [(page - 1) * perPage, perPage],
    ),
    pool.query<{ n: number }>(`select count(*)::int as n from (select 1 ${groupsOf}) as groups`),
  ]);
  const found = await db.listing.findMany({
    where: { OR: keys, source: "reposted", status: { in: ["live", "held"] } },
    select: columns,
    // As the type declares them: live stands before held.
    orderBy: [{ status: "asc" }, { sourcedOn: "desc" }, { number: "asc" }],
  });
  const groups = new Map<string, TwinGroup>();
  for (const { enterpriseId, twinKey } of keys) {
    const key = `${enterpriseId}:${twinKey}`;
    groups.set(key, { key, firm: { id: enterpriseId, name: "" }, listings: [] });
  }
  for (const { twinKey, enterprise, regionCodes, placeText, ...row } of found) {
    const group = groups.get(`${enterprise.id}:${twinKey ?? ""}`);
    if (!group) continue;
    const { payMin: min, payMax: max, payPeriod: period, payCurrency: currency } = row;
    const places = regionCodes.flatMap((code) => placeName(reference, code, locale) ?? []);
    group.firm = enterprise;
    group.listings.push({
      ...{ id: row.id, number: row.number, title: row.title },
      status: row.status === "held" ? "held" : "live",
      pay: { min, max, period, currency },
      places: places.length > 0 ? places : [placeText].filter(Boolean),
      sourceName: row.sourceName ?? "",
      sourcedOn: dayText(row.sourcedOn),
    });
  }
  const total = counted[0]?.n ?? 0;
  return { groups: [...groups.values()], total, pages: Math.max(1, Math.ceil(total / perPage)) };
}
