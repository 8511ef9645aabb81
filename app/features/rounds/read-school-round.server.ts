// Owns what a school reads of one round: all that it offers and how far ranking is. The list: list-school-rounds.
import type { SchoolActor } from "~/app/domain/permission";
import {
  type RoundKind,
  type RoundMove,
  roundMovesOpenTo,
  runsRounds,
  type RoundState,
} from "~/app/domain/round";
import type { Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { RoundLine } from "./list-school-rounds.server";
import type { Part } from "./read-market.server";
import { digestOfSeed } from "./ticket-of.server";

type On = Pick<Services, "db" | "clock" | "reference">;

export type ProgrammeLine = {
  programmeId: Id;
  number: number;
  title: string;
  firm: string;
  seats: number;
  minimum: number;
  parts: { name: string; seats: number }[];
  criteria: string[];
  wanted: number;
  first: number;
};
export type SchoolRound = Omit<RoundLine, "programmes"> & {
  mostChoices: number;
  /** Told from the opening on; the seed itself with the result. */
  seedDigest: string;
  seed: string | null;
  appealUntil: Date | null;
  students: number;
  classes: { id: Id; name: string }[];
  /** Majors of those classes; by their code. */
  majors: { id: string; name: string }[];
  programmes: ProgrammeLine[];
  runs: number;
  mayRun: boolean;
  moves: RoundMove[];
  /** Listings that can be put into a draft. */
  fitting: { value: Id; label: string }[];
};

/** One round of the actor's school; null where there is none. */
export async function readSchoolRound(
  { db, clock, reference }: On,
  actor: SchoolActor,
  roundId: Id,
  locale: Locale = "zh-CN",
): Promise<SchoolRound | null> {
  const { schoolId, role } = actor;
  const row = await db.round.findFirst({
    where: { id: roundId, schoolId },
    select: {
      ...{ id: true, name: true, kind: true, state: true, rankUntil: true, appealUntil: true },
      ...{ mostChoices: true, seed: true, classIds: true },
      _count: { select: { runs: true, entries: { where: { choices: { some: {} } } } } },
      programmes: { orderBy: { number: "asc" }, select: programmeOf },
    },
  });
  if (!row) return null;
  const { id, kind, state, seed, classIds, _count, programmes, ...rest } = row;
  const offered = programmes.map(({ listing }) => listing.id);
  const [classes, students, fitting] = await Promise.all([
    db.schoolClass.findMany({
      where: { id: { in: classIds } },
      orderBy: { name: "asc" },
      select: { id: true, name: true, majorCode: true },
    }),
    db.enrolment.count({ where: { classId: { in: classIds }, state: "enrolled" } }),
    db.listing.findMany({
      where: {
        ...{ kind, status: "live", validUntil: { gt: clock.now() }, id: { notIn: offered } },
        enterprise: { status: "approved", schools: { some: { schoolId, verdict: "approved" } } },
      },
      orderBy: { publishedAt: "desc" },
      take: state === "draft" ? 300 : 0,
      select: { id: true, title: true, seats: true, enterprise: { select: { shortName: true } } },
    }),
  ]);
  const majors = [...new Set(classes.map(({ majorCode }) => majorCode))].map((code) => ({
    ...{ id: code, name: reference.majors.get(code)?.names[locale] ?? code },
  }));
  const nameOf = new Map([...classes, ...majors].map((one) => [one.id, one.name]));
  return {
    ...{ ...rest, roundId: id, kind: kind as RoundKind, state, students, majors },
    classes: classes.map(({ id: classId, name }) => ({ id: classId, name })),
    ...{ seedDigest: digestOfSeed(seed), seed: isTold(state) ? seed : null },
    ...{ entries: _count.entries, runs: _count.runs },
    programmes: programmes.map(({ id: programmeId, listing, choices, parts, ...programme }) => ({
      ...{ ...programme, programmeId, title: listing.title, firm: listing.enterprise.shortName },
      parts: (parts as Part[]).map(({ of, seats }) => ({ name: nameOf.get(of) ?? of, seats })),
      wanted: choices.length,
      first: choices.filter(({ position }) => position === 1).length,
    })),
    ...{ mayRun: runsRounds(role), moves: roundMovesOpenTo(state, role) },
    fitting: fitting.map(({ id: value, title, seats, enterprise }) => ({
      value,
      label: `${enterprise.shortName} · ${title}${seats === null ? "" : ` (${seats})`}`,
    })),
  };
}

const programmeOf = {
  ...{ id: true, number: true, seats: true, minimum: true, parts: true, criteria: true },
  listing: { select: { id: true, title: true, enterprise: { select: { shortName: true } } } },
  choices: { select: { position: true } },
} as const;

/** Whether the result, and with it the seed, is known to everybody. */
function isTold(state: RoundState): boolean {
  return state === "published" || state === "settled";
}
