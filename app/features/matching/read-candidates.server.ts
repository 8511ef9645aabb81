// Owns which listings are judged for a student on request: the stored list in the order of the school's wish; and without one,
// what the index finds of the trades that something speaks for and near the chosen places, within what is open to them.
import { listingScope } from "~/app/domain/listing";
import { homeRing } from "~/app/domain/matching-parts";
import { ringsFrom } from "~/app/domain/matching-nearness";
import { inSpreadOrder } from "~/app/domain/matching-order";
import type { WeighedStudent } from "~/app/domain/matching-weighed";
import type { StudentActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { findOpenTo } from "~/app/features/applications/read-eligibility.server";
import type { Services } from "~/app/platform/services.server";
import type { ListingQuery } from "~/search/port";
import { findMatchList, type ListAge } from "./read-matches.server";

type Needs = Pick<Services, "db" | "pool" | "clock" | "repostedOn" | "search" | "reference">;

/** How many of each question are judged. */
const most = 80;
const mostBeside = 40;

/** Listings worth judging, each once. `list`: how old the stored list is, in whose order they are; null where there is none
 * and the order is the fit's. */
export type Candidates = { ids: Id[]; list: ListAge | null };

/** The stored list of the student, or else what the index finds. */
export async function readCandidates(
  services: Needs,
  actor: StudentActor,
  s: WeighedStudent,
): Promise<Candidates> {
  const [stored, school] = await Promise.all([
    findMatchList(services, actor.personId),
    services.db.school.findUnique({
      where: { id: s.student.schoolId },
      select: { matchSpread: true },
    }),
  ]);
  if (!stored || stored.matches.length === 0)
    return { ids: await askIndex(services, actor, s), list: null };
  const { matches, ...list } = stored;
  return { ids: inSpreadOrder(matches, school?.matchSpread ?? 100).map(({ id }) => id), list };
}

async function askIndex(services: Needs, actor: StudentActor, s: WeighedStudent): Promise<Id[]> {
  const openTo = await findOpenTo(services, actor);
  if (!openTo || openTo.rules.length === 0) return [];
  const base: ListingQuery = {
    ...{ words: "", sort: "newest", offset: 0, limit: most, now: services.clock.now(), openTo },
    scope: listingScope(actor, services.repostedOn),
    kinds: s.student.wishedKinds,
  };
  const near = { codes: homeCodes(services.reference.regions, s.places), not: [] };
  const { exact, others } = tradesOf(s);
  const asked = await services.search.listings.ask([
    ...(exact.length > 0 ? [{ ...base, occupationCodes: exact, near }] : []),
    ...(exact.length > 0 ? [{ ...base, occupationCodes: exact }] : []),
    ...(others.length > 0 ? [{ ...base, occupationCodes: others, near }] : []),
    { ...base, near },
  ]);
  return [...new Set(asked.flatMap(({ ids }) => ids))];
}

/** Listings of the student's trades whatever kind and place was wished, for who has few. `isClosed`: the law opens none of
 * the wished kinds to the student today. */
export async function readBesideWishes(
  services: Needs,
  actor: StudentActor,
  s: WeighedStudent,
): Promise<{ ids: Id[]; isClosed: boolean }> {
  const openTo = await findOpenTo(services, actor);
  if (!openTo || openTo.rules.length === 0) return { ids: [], isClosed: true };
  const { wishedKinds } = s.student;
  const isClosed = !openTo.rules.some(
    ({ kind, startsFrom }) =>
      startsFrom === true && (wishedKinds.length === 0 || wishedKinds.includes(kind)),
  );
  const base: ListingQuery = {
    ...{ words: "", sort: "newest", offset: 0, limit: mostBeside, now: services.clock.now() },
    ...{ scope: listingScope(actor, services.repostedOn), openTo },
  };
  const { exact, others } = tradesOf(s);
  const trades = [exact, others].filter((codes) => codes.length > 0);
  const asked = trades.map((occupationCodes) => ({ ...base, occupationCodes }));
  const found = await services.search.listings.ask(asked);
  return { ids: [...new Set(found.flatMap(({ ids }) => ids))], isClosed };
}

/** The trades that are wished or that the major leads to, and those beside them. */
function tradesOf({ features }: WeighedStudent) {
  const trades = [...features].flatMap(([feature, strength]) =>
    feature.startsWith("trade:") ? [{ code: feature.slice("trade:".length), strength }] : [],
  );
  const codes = (isNear: boolean) =>
    trades.flatMap(({ code, strength }) => (strength > 1 === isNear ? [code] : []));
  return { exact: codes(false), others: codes(true) };
}

function homeCodes(regions: Services["reference"]["regions"], places: readonly string[]): string[] {
  const codes = places.flatMap((place) =>
    [...ringsFrom(regions, place)].flatMap(([code, ring]) => (ring <= homeRing ? [code] : [])),
  );
  return [...new Set(codes)];
}
