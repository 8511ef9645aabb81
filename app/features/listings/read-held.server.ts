// Owns the re-posted listings that were held at import, by what was found in them.
import type { OperatorActor } from "~/app/domain/permission";
import type { Finding } from "~/app/domain/posting";
import type { Day, Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { type FoundWord, foundWords } from "./found-words";
import { type HeldFilter, heldWhere } from "./held-filter";
import { dayText } from "./day-text.server";

export type FindingCode = Finding["code"];
export type HeldRow = {
  id: Id;
  number: number;
  title: string;
  firm: { id: Id; name: string };
  benefits: string[];
  /** The trade read out of the title, and how often such a reading is right, 0..1 (null: a person has said it). */
  trade: { name: string; sure: number | null } | null;
  sourceName: string;
  sourceUrl: string | null;
  sourcedOn: Day | null;
  findings: FoundWord[];
};
export type HeldListings = {
  rows: HeldRow[];
  /** How many listings hold each kind of finding; a listing with two kinds counts in both. */
  counts: { code: FindingCode; n: number }[];
  sources: { name: string; n: number }[];
  waiting: number;
  held: number;
  /** How many the filter means. */
  shown: number;
  /** The last change among those; whoever settles them has seen this state. */
  asOf: Date;
  pages: number;
};

const perPage = 50;

/** Held listings that a filter means, in the order of import. */
export async function listHeldListings(
  { db, pool, reference }: Pick<Services, "db" | "pool" | "reference">,
  _actor: OperatorActor,
  filter: HeldFilter,
  page: number,
  locale: Locale = "zh-CN",
): Promise<HeldListings> {
  const where = heldWhere(filter);
  const [found, counted, sources, waiting, held, meant] = await Promise.all([
    db.listing.findMany({
      where,
      select: {
        ...{ id: true, number: true, title: true, benefits: true, findings: true },
        ...{ description: true, requirements: true, payNote: true },
        ...{ sourceName: true, sourceUrl: true, sourcedOn: true },
        ...{ occupationCode: true, occupationSure: true },
        enterprise: { select: { id: true, name: true } },
      },
      orderBy: { number: "asc" },
      skip: (page - 1) * perPage,
      take: perPage,
    }),
    pool.query<{ code: FindingCode; n: number }>(
      `select f->>'code' as code, count(distinct l.id)::int as n
       from "Listing" l, jsonb_array_elements(l.findings) f where l.status = 'held' group by 1 order by 2 desc, 1`,
    ),
    db.listing.groupBy({
      by: ["sourceName"],
      where: { status: "held" },
      _count: true,
      orderBy: { sourceName: "asc" },
    }),
    db.listing.count({ where: { status: "submitted", source: "posted" } }),
    db.listing.count({ where: { status: "held" } }),
    db.listing.aggregate({ where, _count: true, _max: { updatedAt: true } }),
  ]);
  const shown = meant._count;
  return {
    rows: found.map(({ enterprise, sourcedOn, findings, sourceName, ...found }) => {
      const { occupationCode, occupationSure: sure, ...shown } = found;
      const { description, requirements, payNote, ...row } = shown;
      const texts = [description, requirements, payNote, row.benefits.join("\n")];
      const name = reference.occupations.get(occupationCode ?? "")?.names[locale];
      return {
        ...row,
        trade: name === undefined ? null : { name, sure },
        firm: enterprise,
        sourceName: sourceName ?? "",
        sourcedOn: dayText(sourcedOn),
        findings: foundWords(findings as unknown as Finding[], texts),
      };
    }),
    counts: counted.rows,
    sources: sources.map(({ sourceName, _count }) => ({ name: sourceName ?? "", n: _count })),
    ...{ waiting, held, shown, asOf: meant._max.updatedAt ?? new Date(0) },
    pages: Math.max(1, Math.ceil(shown / perPage)),
  };
}
