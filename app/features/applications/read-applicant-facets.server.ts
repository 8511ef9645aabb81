// Owns the counts of a pipeline and what its filters can offer. Scoped to the actor's enterprise.
import type { ApplicationStatus } from "~/app/domain/application";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Reference } from "~/app/domain/reference";
import type { Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { ofFirm } from "./applicants-where.server";

export type Choices = {
  listings: { id: Id; title: string }[];
  schools: string[];
  majors: { code: string; name: string }[];
  years: number[];
};
export type Facets = {
  counts: Partial<Record<ApplicationStatus, number>>;
  total: number;
  choices: Choices;
};
type Facet = {
  of: number;
  n: number;
  status: ApplicationStatus | null;
  listingId: Id | null;
  title: string | null;
  school: string | null;
  major: string | null;
  year: string | null;
};
/** What `grouping()` says of the one column that a line counts. */
const bitsOf = { status: 15, listing: 23, school: 27, major: 29, year: 30 } as const;

/** Counts the firm's applications by everything they can be filtered by, in one query. */
export function readFacets(
  db: Services["db"],
  actor: EnterpriseActor,
  listingId: Id | null,
): Promise<Facet[]> {
  return db.$queryRaw`
    with mine as (
      select a.status, a."listingId", l.title, a.snapshot->>'school' as school,
        a.snapshot->>'majorCode' as major, a.snapshot->>'studyYear' as year
      from ${ofFirm(actor, listingId)}
    )
    select grouping(status, "listingId", school, major, year)::int as of, count(*)::int as n,
      status, "listingId", title, school, major, year
    from mine group by grouping sets ((status), ("listingId", title), (school), (major), (year))
    order by 1, 2 desc`;
}

/** The counts of a pipeline and what its filters offer, the most frequent first. */
export function toFacets(facets: readonly Facet[], reference: Reference, locale: Locale): Facets {
  const of = (kind: keyof typeof bitsOf) => facets.filter((facet) => facet.of === bitsOf[kind]);
  const words = (kind: "school" | "major" | "year") => of(kind).flatMap((one) => one[kind] ?? []);
  const statuses = of("status");
  return {
    counts: Object.fromEntries(statuses.flatMap(({ status, n }) => (status ? [[status, n]] : []))),
    total: statuses.reduce((sum, { n }) => sum + n, 0),
    choices: {
      listings: of("listing").flatMap(({ listingId, title }) =>
        listingId ? [{ id: listingId, title: title ?? "" }] : [],
      ),
      schools: words("school"),
      majors: words("major").map((code) => {
        return { code, name: reference.majors.get(code)?.names[locale] ?? code };
      }),
      years: words("year").map(Number).sort(),
    },
  };
}
