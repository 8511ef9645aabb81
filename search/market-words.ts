// Owns which words of living listings and firms a slip may be taken for: the most usual ones, so that there is a bound.
// They are offered as they are: nothing of a firm that is refused or suspended is among them.
import type { Pool } from "pg";
import type { LivingWords } from "./vocabulary";

const mostTitles = 30_000;
const mostFirms = 10_000;

const standing = `
  from "Listing" l join "Enterprise" e on e.id = l."enterpriseId"
  where l.status = 'live' and e.status in ('approved', 'unclaimed')`;

/** The most usual titles on the market, and the firms with most on it. */
export async function readMarketWords(pool: Pool): Promise<LivingWords> {
  const [titles, firms] = await Promise.all([
    pool.query<{ title: string; listings: number }>(
      `select l.title, count(*)::int as listings ${standing}
       group by l.title order by count(*) desc, l.title limit $1`,
      [mostTitles],
    ),
    pool.query<{ name: string; listings: number }>(
      `select e."shortName" as name, count(*)::int as listings ${standing}
       group by e.id order by count(*) desc, e.id limit $1`,
      [mostFirms],
    ),
  ]);
  return {
    titles: titles.rows.map(({ title, listings }) => [title, listings]),
    firms: firms.rows.map(({ name, listings }) => [name, listings]),
  };
}
