// Owns what a student reads under "for you": judged listings in three groups with their reasons, the chance where many want
// the same seats, and what was refused. Whom it may show is the reads' where, what fits is the domain's.
import { pointsOf } from "~/app/domain/matching";
import { joyOf } from "~/app/domain/matching-order";
import { type Gate, mayBeListed } from "~/app/domain/matching-gates";
import { isOldRun } from "~/app/domain/match-run";
import { type Match, type MatchGroup, matchGroups, matchesOf } from "~/app/domain/matching-steps";
import type { MatchMarket } from "~/app/domain/matching-views";
import { shownFrom } from "~/app/domain/matching-weights.data";
import { weighListing, type WeighedStudent, weighStudent } from "~/app/domain/matching-weighed";
import type { StudentActor } from "~/app/domain/permission";
import { dayOf, type Id, type Locale } from "~/app/domain/values";
import { countAround } from "~/app/features/listings/count-around.server";
import { onTheMarket } from "~/app/features/listings/read-search.server";
import type { Services } from "~/app/platform/services.server";
import { matchListingSelect, toMatchListing } from "./match-listing.server";
import { listRefused } from "./list-refused.server";
import { learntOf, learntSelect } from "./learnt.server";
import { matchStudentSelect, toMatchStudent } from "./match-student.server";
import { type MatchView, matchView } from "./match-words.server";
import { readBehaviour } from "./read-behaviour.server";
import { readCandidates } from "./read-candidates.server";
import { readMarket } from "./read-market.server";
import { type LooksConsent, readLooksConsent } from "./read-looks-consent.server";
import { type MatchRow, readMatchRows } from "./read-match-rows.server";

export type ForYouRow = MatchRow & { match: MatchView };
export type ForYou = {
  isOn: boolean;
  groups: { group: MatchGroup; rows: ForYouRow[] }[];
  /** What the student has not told, and no gate could ask. */
  untold: Gate["code"][];
  refused: { id: Id; title: string; firm: string }[];
  looks: LooksConsent;
  /** When the list was last brought up to date; null where listings were chosen on the spot. */
  age: { madeAt: Date; isOld: boolean } | null;
};

const mostOf: Record<MatchGroup, number> = { fits: 10, step: 6, look: 6 };
const tellable: Gate["code"][] = ["kind", "places", "dates"];

type Needs = Pick<Services, "db" | "pool" | "clock" | "repostedOn" | "search" | "reference">;

/** The student's recommendations today; nothing but the switch where the student turned them off. */
export async function readForYou(
  services: Needs,
  actor: StudentActor,
  locale: Locale,
): Promise<ForYou> {
  const { db, clock } = services;
  const { personId } = actor;
  const [row, refused, behaviourOf, looks] = await Promise.all([
    db.person.findUnique({
      where: { id: personId },
      select: {
        ...{ ...matchStudentSelect, ...learntSelect },
        profile: { select: { ...matchStudentSelect.profile.select, recommendations: true } },
      },
    }),
    listRefused(services, actor),
    readBehaviour(services, [personId]),
    readLooksConsent(services, actor),
  ]);
  const isOn = row?.profile?.recommendations ?? true;
  const own = { isOn, refused, looks };
  const learnt = row && learntOf(row, behaviourOf(personId));
  const student = row && learnt && isOn ? toMatchStudent(row, dayOf(clock.now()), learnt) : null;
  if (!student) return { ...own, groups: [], untold: [], age: null };
  const market = await readMarket(services);
  const s = weighStudent(student, market);
  const { ids, list } = await readCandidates(services, actor, s);
  const matches = await judge(services, actor, s, market, { ids, isRanked: list !== null });
  const age = list && { madeAt: list.madeAt, isOld: isOldRun(clock.now(), list.runAt) };
  return { ...(await shown(services, actor, locale, matches)), ...own, age };
}

/** The candidates that may be listed and give a real chance, best first. Neither what was refused nor what was applied for. */
async function judge(
  services: Needs,
  actor: StudentActor,
  s: WeighedStudent,
  market: MatchMarket,
  { ids, isRanked }: { ids: readonly Id[]; isRanked: boolean },
): Promise<Match[]> {
  const { personId } = actor;
  const rows = await services.db.listing.findMany({
    where: {
      ...onTheMarket(services, actor),
      id: { in: [...ids] },
      matchRefusals: { none: { personId } },
      applications: { none: { studentId: personId } },
    },
    select: matchListingSelect,
    orderBy: { id: "asc" },
  });
  const around = await countAround(
    services,
    rows.map(({ id, enterpriseId }) => ({ id, enterprise: { id: enterpriseId } })),
  );
  const listings = rows.map((row) => {
    const { answers } = around({ id: row.id, enterprise: { id: row.enterpriseId } });
    return weighListing(toMatchListing(row, answers?.share ?? null), market);
  });
  const rank = new Map(ids.map((id, n) => [id, n]));
  const order = ({ listing, want, need }: Match) =>
    isRanked
      ? (rank.get(listing.listing.id) ?? 0)
      : -joyOf({ want: pointsOf(want), need: pointsOf(need) });
  return matchesOf(s, listings, market, services.clock.now())
    .filter(({ gates, need }) => mayBeListed(gates) && pointsOf(need) >= shownFrom)
    .sort((a, b) => order(a) - order(b));
}

async function shown(
  services: Needs,
  actor: StudentActor,
  locale: Locale,
  matches: readonly Match[],
): Promise<Pick<ForYou, "groups" | "untold">> {
  const chosen = matchGroups.map((group) => {
    return { group, of: matches.filter((one) => one.group === group).slice(0, mostOf[group]) };
  });
  const listings = chosen.flatMap(({ of }) => of.map(({ listing }) => listing.listing));
  const found = await readMatchRows(services, actor, locale, listings);
  const views = chosen.map(({ group, of }) => ({
    group,
    rows: of.flatMap((match): ForYouRow[] => {
      const row = found.get(match.listing.listing.id);
      return row ? [{ ...row, match: matchView(match, services.reference, locale) }] : [];
    }),
  }));
  const unsaid = new Set(
    matches[0]?.gates.flatMap(({ code, is }) => (is === "unsaid" ? [code] : [])),
  );
  return {
    groups: views.filter(({ rows }) => rows.length > 0),
    untold: tellable.filter((code) => unsaid.has(code)),
  };
}
