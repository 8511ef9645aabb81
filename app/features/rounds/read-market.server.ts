// Owns how a round becomes numbers: who wants what, how every programme ranks those who want it, and whom the law keeps from
// which choice today. What is computed from it, and kept: run-round, fill-round, read-round-result.
import { makeMarket, type Market, partNames, rankSeen } from "~/app/domain/allocation-market";
import { type Criterion, pointsOf } from "~/app/domain/round";
import type { Id } from "~/app/domain/values";
import { readBarred } from "./read-barred.server";
import type { Services } from "~/app/platform/services.server";
import { ticketOf } from "./ticket-of.server";

type On = Pick<Services, "db" | "pool" | "clock">;
export type Part = { of: string; seats: number };

/** A round as numbers, with whose they are: entries and programmes in the market's order, `programmeIds` per choice.
 * `barred`: choices that the law or an earlier yes keeps from coming true; `parts`: whose seats each pool holds;
 * `ties` per choice: whom only the lottery told apart. */
export type RoundMarket = {
  market: Market;
  entryIds: Id[];
  programmes: { id: Id; minimum: number }[];
  programmeIds: Id[];
  barred: Set<number>;
  parts: string[];
  ties: number[];
};

/** The round as it stands. Asks nobody's leave: only for those who have found the round as theirs. */
export async function loadMarket(on: On, roundId: Id): Promise<RoundMarket> {
  const [round, entries] = await Promise.all([
    on.db.round.findUniqueOrThrow({ where: { id: roundId }, select: roundOf }),
    on.db.roundEntry.findMany({
      where: { roundId, choices: { some: {} } },
      orderBy: { id: "asc" },
      select: entryOf,
    }),
  ]);
  const { programmes, seed } = round;
  const isBarred = await readBarred(on, entries, programmes);
  const wantingOf = wantingByProgramme(entries);
  const ticketAt = new Map(entries.map(({ id }) => [id, ticketOf(seed, id)]));
  const ranks = programmes.map((programme) => {
    const wanting = wantingOf.get(programme.id) ?? [];
    const { listing } = programme;
    const ranked = new Map(programme.ranked.map((one) => [one.entryId, one]));
    const asked = {
      majorCodes: listing.majors.map(({ majorCode }) => majorCode),
      skillCodes: listing.skills.map(({ skillCode }) => skillCode),
      certificates: listing.certificates,
    };
    const given = rankSeen(
      wanting.map((entry) => {
        const byHand = ranked.get(entry.id);
        return {
          isUnfit: isBarred(entry.studentId, listing.id) || (byHand?.isUnfit ?? false),
          place: byHand?.place ?? null,
          points: pointsOf(programme.criteria as Criterion[], judgedOf(entry), asked),
          ticket: ticketAt.get(entry.id)!,
        };
      }),
    );
    return new Map(wanting.map(({ id }, at) => [id, given[at]!]));
  });
  const numberOf = new Map(programmes.map(({ id }, at) => [id, at]));
  const chosen = entries.flatMap((entry) => entry.choices.map((choice) => ({ entry, ...choice })));
  const listingOf = (programmeId: Id) => programmes[numberOf.get(programmeId)!]!.listing.id;
  const barred = chosen.flatMap(({ entry, programmeId }, at) =>
    isBarred(entry.studentId, listingOf(programmeId)) ? [at] : [],
  );
  const offered = programmes.map(({ seats, parts }) => ({ seats, parts: parts as Part[] }));
  const market = makeMarket(
    offered,
    entries.map(({ id, enrolment, choices }) => ({
      types: [enrolment.classId, enrolment.schoolClass.majorCode],
      choices: choices.map(({ programmeId }) => {
        const programme = numberOf.get(programmeId)!;
        return { programme, rank: ranks[programme]!.get(id)!.rank };
      }),
    })),
  );
  return {
    ...{ market, entryIds: entries.map(({ id }) => id), barred: new Set(barred) },
    programmes: programmes.map(({ id, minimum }) => ({ id, minimum })),
    programmeIds: chosen.map(({ programmeId }) => programmeId),
    parts: partNames(offered),
    ties: chosen.map(({ entry, programmeId }) => {
      return ranks[numberOf.get(programmeId)!]!.get(entry.id)!.tie;
    }),
  };
}

function wantingByProgramme<E extends { choices: { programmeId: Id }[] }>(entries: readonly E[]) {
  const wanting = new Map<Id, E[]>();
  for (const entry of entries) {
    for (const { programmeId } of entry.choices) {
      const others = wanting.get(programmeId);
      if (others) others.push(entry);
      else wanting.set(programmeId, [entry]);
    }
  }
  return wanting;
}

const roundOf = {
  seed: true,
  programmes: {
    orderBy: { number: "asc" },
    select: {
      ...{ id: true, seats: true, minimum: true, parts: true, criteria: true },
      ranked: { select: { entryId: true, place: true, isUnfit: true } },
      listing: {
        select: {
          ...{ id: true, certificates: true },
          majors: { select: { majorCode: true } },
          skills: { select: { skillCode: true }, where: { needed: true } },
        },
      },
    },
  },
} as const;

const entryOf = {
  ...{ id: true, studentId: true },
  enrolment: {
    select: { classId: true, studyYear: true, schoolClass: { select: { majorCode: true } } },
  },
  student: {
    select: {
      profile: { select: { skills: { select: { skillCode: true } } } },
      records: { select: { certificateCode: true }, where: { certificateCode: { not: null } } },
    },
  },
  choices: { orderBy: { position: "asc" }, select: { programmeId: true } },
} as const;

/** What criteria look at. */
type Entry = {
  enrolment: { studyYear: number; schoolClass: { majorCode: string } };
  student: {
    profile: { skills: { skillCode: string }[] } | null;
    records: { certificateCode: string | null }[];
  };
};
function judgedOf({ enrolment, student }: Entry) {
  return {
    majorCode: enrolment.schoolClass.majorCode,
    studyYear: enrolment.studyYear,
    skillCodes: student.profile?.skills.map(({ skillCode }) => skillCode) ?? [],
    certificates: student.records.flatMap(({ certificateCode }) => certificateCode ?? []),
  };
}
