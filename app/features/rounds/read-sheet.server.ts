// Owns trying a result that comes as a sheet against its round: what is wrong in which row, whom the lottery leaves out, and
// what would be unstable in it. Writes nothing; keeping it is fill-from-sheet's.
import type { Held } from "~/app/domain/allocation-market";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { drawSeats, type FaultyRow, heldBySheet, namedSeats } from "~/app/domain/round-sheet";
import { runsRounds } from "~/app/domain/round";
import type { Id } from "~/app/domain/values";
import { readTable } from "~/app/features/imports/read-table.server";
import type { Services } from "~/app/platform/services.server";
import { certificateOf, type KeptCertificate } from "./certificate-of.server";
import { loadMarket, type RoundMarket } from "./read-market.server";

type On = Pick<Services, "db" | "pool" | "clock">;

/** `text`: the rows again as plain text, to be sent back when they are kept; `out`: whom the lottery leaves out, by name. */
export type SheetCheck = {
  rows: number;
  seats: number;
  faulty: FaultyRow[];
  out: string[];
  certificate: KeptCertificate;
  names: Record<Id, string>;
  text: string;
};
export type TriedSheet = { check: SheetCheck; market: RoundMarket; held: Held };

/** Tries a sheet: bytes of a CSV or XLSX, or rows as text. Refusals: `round.not_found`, `round.not_yours_to_run`,
 * `round.move_not_allowed` unless the round is closed, `round.sheet_empty`, and what the reader refuses. */
export async function readSheet(
  on: On,
  actor: SchoolActor,
  roundId: Id,
  bytes: Buffer,
): Promise<Outcome<TriedSheet>> {
  const round = await on.db.round.findFirst({
    where: { id: roundId, schoolId: actor.schoolId },
    select: { state: true, programmes: { select: { id: true, number: true } } },
  });
  if (!round) return refuse("round.not_found");
  if (!runsRounds(actor.role)) return refuse("round.not_yours_to_run");
  if (round.state !== "closed") return refuse("round.move_not_allowed", { state: round.state });
  if (bytes.length === 0) return refuse("round.sheet_empty");
  const table = await readTable(bytes);
  if (!table.ok) return table;
  const rows = namedSeats(table.value.sheets[0] ?? { rows: [] });
  if (rows.length === 0) return refuse("round.sheet_empty");
  const [market, people] = await Promise.all([loadMarket(on, roundId), readPeople(on, roundId)]);
  const lookup = lookupOf(market, people, round.programmes);
  const { held: named, faulty } = heldBySheet(rows, market.entryIds.length, lookup);
  const { held, out } = drawSeats(market.market, named);
  const { certificate } = certificateOf(market, { held, market: market.market });
  const nameOf = (entryId: Id) => people.get(entryId)?.name ?? "";
  const check: SheetCheck = {
    ...{ rows: rows.length, seats: held.filter((choice) => choice >= 0).length, faulty },
    ...{ out: out.map((student) => nameOf(market.entryIds[student]!)), certificate },
    names: Object.fromEntries(
      certificate.blockingPairs.map(({ entryId }) => [entryId, nameOf(entryId)]),
    ),
    text: rows.map((row) => `${row.studentNumber},${row.programme}`).join("\n"),
  };
  return accept({ check, market, held });
}

type Person = { name: string; number: string };

async function readPeople({ db }: On, roundId: Id): Promise<Map<Id, Person>> {
  const rows = await db.roundEntry.findMany({
    where: { roundId },
    select: {
      id: true,
      student: { select: { name: true } },
      enrolment: { select: { studentNumber: true } },
    },
  });
  return new Map(
    rows.map(({ id, student, enrolment }) => [
      id,
      { name: student.name, number: enrolment.studentNumber },
    ]),
  );
}

function lookupOf(
  { market, entryIds, programmeIds }: RoundMarket,
  people: ReadonlyMap<Id, Person>,
  programmes: readonly { id: Id; number: number }[],
) {
  const studentAt = new Map(entryIds.map((id, at) => [people.get(id)?.number ?? id, at]));
  const programmeAt = new Map(programmes.map(({ id, number }) => [String(number), id]));
  return {
    studentOf: (studentNumber: string) => studentAt.get(studentNumber) ?? -1,
    hasProgramme: (number: string) => programmeAt.has(number),
    choiceOf: (student: number, number: string) => {
      const first = market.from[student]!;
      const mine = programmeIds.slice(first, market.from[student + 1]);
      const at = mine.indexOf(programmeAt.get(number) ?? "");
      return at < 0 ? -1 : first + at;
    },
    isUnfit: (choice: number) => market.rankOf[choice] === 0,
  };
}
