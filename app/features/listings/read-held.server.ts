// Owns the re-posted listings that were held at import, by what was found in them.
import type { OperatorActor } from "~/app/domain/permission";
import type { Finding } from "~/app/domain/posting";
import type { Day, Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { dayText } from "./listing-view.server";

export type FindingCode = Finding["code"];
export type HeldRow = {
  id: Id;
  number: number;
  title: string;
  firm: string;
  sourceName: string;
  sourceUrl: string | null;
  sourcedOn: Day | null;
  findings: Pick<Finding, "code" | "field" | "text">[];
};
export type HeldListings = {
  rows: HeldRow[];
  /** How many listings hold each kind of finding; a listing with two kinds counts in both. */
  counts: { code: FindingCode; n: number }[];
  waiting: number;
  held: number;
  pages: number;
};

const perPage = 20;

/** Held listings with one kind of finding, or all, in the order of import. */
export async function listHeldListings(
  { db, pool }: Pick<Services, "db" | "pool">,
  _actor: OperatorActor,
  { finding, page }: { finding: string | null; page: number },
): Promise<HeldListings> {
  const held = { status: "held" } as const;
  const [found, counted, waiting, total] = await Promise.all([
    db.listing.findMany({
      where: { ...held, ...(finding && { findings: { array_contains: [{ code: finding }] } }) },
      select: {
        id: true,
        number: true,
        title: true,
        sourceName: true,
        sourceUrl: true,
        sourcedOn: true,
        findings: true,
        enterprise: { select: { name: true } },
      },
      orderBy: { number: "asc" },
      skip: (page - 1) * perPage,
      take: perPage,
    }),
    pool.query<{ code: FindingCode; n: number }>(
      `select f->>'code' as code, count(distinct l.id)::int as n
       from "Listing" l, jsonb_array_elements(l.findings) f where l.status = 'held' group by 1`,
    ),
    db.listing.count({ where: { status: "submitted", source: "posted" } }),
    db.listing.count({ where: held }),
  ]);
  const shown = finding ? (counted.rows.find(({ code }) => code === finding)?.n ?? 0) : total;
  return {
    rows: found.map(({ enterprise, sourcedOn, findings, sourceName, ...row }) => ({
      ...row,
      firm: enterprise.name,
      sourceName: sourceName ?? "",
      sourcedOn: dayText(sourcedOn),
      findings: findings as unknown as HeldRow["findings"],
    })),
    counts: counted.rows.sort((a, b) => b.n - a.n),
    waiting,
    held: total,
    pages: Math.max(1, Math.ceil(shown / perPage)),
  };
}
