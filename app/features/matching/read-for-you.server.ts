// Owns what a student reads under "for you": judged listings in three groups with their reasons, the chance where many want
// the same seats, and what was refused. Whom it may show is the reads' where, what fits is the domain's.
import type { Gate } from "~/app/domain/matching-gates";
import { isOldRun } from "~/app/domain/match-run";
import { type Match, type MatchGroup, matchGroups } from "~/app/domain/matching-steps";
import type { MatchStudent } from "~/app/domain/matching-views";
import { weighStudent } from "~/app/domain/matching-weighed";
import type { StudentActor } from "~/app/domain/permission";
import { dayOf, type Id, type Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { listRefused } from "./list-refused.server";
import { learntOf, learntSelect } from "./learnt.server";
import { matchStudentSelect, toMatchStudent } from "./match-student.server";
import { type MatchView, matchView } from "./match-words.server";
import { readBehaviour } from "./read-behaviour.server";
import { readBesideWishes, readCandidates } from "./read-candidates.server";
import { judgeListings } from "./read-judged-listings.server";
import { readMarket } from "./read-market.server";
import { type LooksConsent, readLooksConsent } from "./read-looks-consent.server";
import { type MatchRow, readMatchRows } from "./read-match-rows.server";

export type ForYouRow = MatchRow & { match: MatchView };
export type ForYou = {
  isOn: boolean;
  groups: { group: MatchGroup; rows: ForYouRow[] }[];
  /** What the student has not told, and no gate could ask. */
  untold: Gate["code"][];
  /** The law opens none of the wished kinds to the student today. */
  isClosed: boolean;
  refused: { id: Id; title: string; firm: string }[];
  looks: LooksConsent;
  /** When the list was last brought up to date; null where listings were chosen on the spot. */
  age: { madeAt: Date; isOld: boolean } | null;
};

const mostOf: Record<MatchGroup, number> = { fits: 10, step: 6, look: 6 };
/** Who has fewer is also shown what one wish shuts out. */
const fewest = 10;
const nobodyElse = { ids: [], isClosed: false };
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
  if (!student) return { ...own, groups: [], untold: [], isClosed: false, age: null };
  return { ...(await recommended(services, actor, locale, student)), ...own };
}

/** What is recommended to a student, and how old the list is that it comes from. */
async function recommended(
  services: Needs,
  actor: StudentActor,
  locale: Locale,
  student: MatchStudent,
): Promise<Pick<ForYou, "groups" | "untold" | "isClosed" | "age">> {
  const market = await readMarket(services);
  const s = weighStudent(student, market);
  const { ids, list } = await readCandidates(services, actor, s);
  const listed = await judgeListings(services, actor, s, market, { ids, isRanked: list !== null });
  const isFew = listed.length < fewest;
  const beside = isFew ? await readBesideWishes(services, actor, s) : nobodyElse;
  const others = await judgeListings(services, actor, s, market, {
    ids: beside.ids.filter((id) => !ids.includes(id)),
    isRanked: false,
  });
  const age = list && { madeAt: list.madeAt, isOld: isOldRun(services.clock.now(), list.runAt) };
  const page = await shown(services, actor, locale, [...listed, ...others]);
  return { ...page, isClosed: beside.isClosed, age };
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
