// Owns the suggestions of a process: made of the words of the market and of the firms that are on it, and made anew when
// they are some minutes old. The first who asks after that gets the old ones.
import { setImmediate as turn } from "node:timers/promises";
import { listingScope } from "~/app/domain/listing";
import type { Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import {
  createSuggestions,
  type Living,
  type Suggest,
  type Suggestion,
} from "~/search/suggestions";

type Needs = Pick<
  Services,
  "db" | "text" | "reference" | "clock" | "search" | "repostedOn" | "log" | "meant"
>;
type Made = { suggest: Promise<Suggest>; madeAt: number; isRenewing: boolean };

const freshFor = 5 * 60_000;
const made = new WeakMap<Needs["search"], Made>();

/** What somebody may be typing; nothing before the second character. Firms are those with something on the market. */
export async function suggestWords(
  services: Needs,
  typed: string,
  locale: Locale,
): Promise<Suggestion[]> {
  const known = made.get(services.search) ?? begin(services);
  const isOld = services.clock.now().getTime() - known.madeAt > freshFor;
  if (isOld && !known.isRenewing) renew(services, known);
  return (await known.suggest)(typed, locale);
}

function begin(services: Needs): Made {
  const one = {
    suggest: make(services),
    madeAt: services.clock.now().getTime(),
    isRenewing: false,
  };
  made.set(services.search, one);
  one.suggest.catch(() => made.delete(services.search));
  return one;
}

function renew(services: Needs, known: Made): void {
  known.isRenewing = true;
  make(services).then(
    (suggest) => {
      const madeAt = services.clock.now().getTime();
      made.set(services.search, { suggest: Promise.resolve(suggest), madeAt, isRenewing: false });
    },
    (err: unknown) => {
      known.isRenewing = false;
      services.log.warn({ err }, "suggestions stay as they were");
    },
  );
}

async function make(services: Needs): Promise<Suggest> {
  const { text, reference, meant } = services;
  const { readingsOf } = meant;
  return createSuggestions(text, reference, await readLiving(services), { readingsOf, turn });
}

async function readLiving({ db, clock, search }: Needs): Promise<Living> {
  const now = clock.now();
  const where = { status: "live", validUntil: { gt: now } } as const;
  const [firms, [counted]] = await Promise.all([
    db.enterprise.findMany({
      where: { status: "approved", listings: { some: where } },
      select: { shortName: true, _count: { select: { listings: { where } } } },
    }),
    search.listings.ask([
      {
        ...{ words: "", sort: "newest", offset: 0, limit: 0, now },
        ...{ scope: listingScope(null, false), facets: ["occupationCode", "regionCodes"] },
      },
    ]),
  ]);
  const counts = Object.values(counted?.facets ?? {}).flatMap((of) => Object.entries(of));
  return {
    firms: firms.map(({ shortName, _count }) => ({ shortName, listings: _count.listings })),
    counts: new Map(counts),
  };
}
