// Owns the school's list of firms: those that wait for its word, those it approved, those that do not fit it. Another
// school's word is never read.
import { listingKinds } from "~/app/domain/listing";
import { lawOf } from "~/app/domain/listing-kind";
import type { SchoolActor } from "~/app/domain/permission";
import type { UnfitReason } from "~/app/domain/school-verdict";
import type { Id, Locale } from "~/app/domain/values";
import { industryName } from "~/app/features/firms/find-industry.server";
import type { Services } from "~/app/platform/services.server";

export const firmTabs = ["to_decide", "approved", "not_a_fit"] as const;
export type FirmTab = (typeof firmTabs)[number];
export type SchoolFirmRow = {
  enterpriseId: Id;
  name: string;
  region: string | null;
  industry: string | null;
  staffCount: number | null;
  /** Places for the school's students now, in kinds that its yes opens. */
  openSeats: number;
  /** Students of the school who have a place there. */
  placed: number;
  reason: UnfitReason | null;
  decidedAt: Date | null;
};
export type SchoolFirms = {
  rows: SchoolFirmRow[];
  counts: Record<FirmTab, number>;
  page: number;
  pages: number;
};

const pageSize = 30;
/** Kinds that a school's yes opens to its students. */
export const openingKinds = listingKinds.filter((kind) => lawOf(kind).opensBySchool);

const firms = `
  with asking as (
    select "enterpriseId", sum(greatest(coalesce(seats, 0) - taken, 0))::int as seats from "Listing"
    where status = 'live' and source = 'posted' and kind::text = any($2) and "validUntil" > $3 group by 1
  ), firm as (
    select e.id, e.name, e."regionCode", e.industry, e."staffCount", w."reasonCode", w."decidedAt",
      coalesce(a.seats, 0) as "openSeats",
      case when w.verdict is not null then w.verdict::text when e.status = 'approved' and a."enterpriseId" is not null
        then 'to_decide' end as tab
    from "Enterprise" e
    left join "SchoolEnterprise" w on w."enterpriseId" = e.id and w."schoolId" = $1
    left join asking a on a."enterpriseId" = e.id
    where e.status in ('approved', 'suspended') and ($4 = '' or e.name ilike '%' || $4 || '%')
  )`;
const countTabs = `${firms} select tab, count(*)::int as n from firm where tab is not null group by tab`;
const listOne = `${firms}
  select firm.id as "enterpriseId", name, "regionCode", industry, "staffCount", "openSeats", "reasonCode" as reason, "decidedAt",
    (select count(*)::int from "Placement" p where p."enterpriseId" = firm.id and p."schoolId" = $1
      and p.state in ('confirmed', 'running', 'ended', 'closed')) as placed
  from firm where tab = $5 order by "openSeats" desc, name, id limit ${String(pageSize)} offset $6`;

/** Firms of one tab, those with most open places first; `words` narrows by name. */
export async function listFirmsForSchool(
  { pool, clock, reference }: Pick<Services, "pool" | "clock" | "reference">,
  actor: SchoolActor,
  query: { tab: FirmTab; words: string; page: number; locale: Locale },
): Promise<SchoolFirms> {
  const words = query.words.trim().replace(/[\\%_]/g, "\\$&");
  const asked = [actor.schoolId, openingKinds, clock.now(), words];
  const { rows: tabs } = await pool.query<{ tab: FirmTab; n: number }>(countTabs, asked);
  const counts = Object.fromEntries(
    firmTabs.map((tab) => [tab, tabs.find((one) => one.tab === tab)?.n ?? 0]),
  ) as SchoolFirms["counts"];
  const pages = Math.max(1, Math.ceil(counts[query.tab] / pageSize));
  const page = Math.min(Math.max(1, query.page), pages);
  const { rows } = await pool.query<Omit<SchoolFirmRow, "region"> & { regionCode: string | null }>(
    listOne,
    [...asked, query.tab, (page - 1) * pageSize],
  );
  const toRow = ({ regionCode, ...row }: (typeof rows)[number]) => ({
    ...row,
    industry: industryName(reference, row.industry, query.locale),
    region: reference.regions.get(regionCode ?? "")?.names[query.locale] ?? null,
  });
  return { rows: rows.map(toRow), counts, page, pages };
}
