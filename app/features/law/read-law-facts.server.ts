// Owns gathering all that the law asks of placements: their rows, the records that hang on them or above them, and how many
// students of all schools are at the same firm at the same time. A constant number of statements, however many they are.
import { mostAtOnce, postKey, type Seat } from "~/app/domain/interns-at-once";
import { contentOf, type Kept, recordsThatCount } from "~/app/domain/internship-record";
import { isJudged, type ToldPlacement } from "~/app/domain/placement-facts";
import { readTerms } from "~/app/domain/placement-terms";
import { type Day, dayOf, type Id } from "~/app/domain/values";
import { toDay } from "~/app/features/applications/stay-of.server";
import type { Tx } from "~/app/platform/db.server";
import {
  filesOf,
  type JudgedRow,
  judgedSelect,
  keptSelect,
  type KeptRow,
  roundsOf,
  signedOn,
  toKept,
} from "./placement-rows.server";

export type Gathered = { row: JudgedRow; told: ToldPlacement };
/** States in which somebody takes up a place at a firm (art. 11). */
const takesPlace = ["confirmed", "running"] as const;

/** What is known of placements, by their ids; work on which the law of 岗位实习 has no word is left out. `on`: the day for
 * which study years are told. Scope is the caller's. */
export async function gatherPlacements(
  tx: Tx,
  ids: readonly Id[],
  on: Day,
): Promise<Map<Id, Gathered>> {
  const found = await tx.placement.findMany({
    where: { id: { in: [...ids] } },
    select: judgedSelect,
  });
  const rows = found.filter(({ kind }) => isJudged(kind));
  if (rows.length === 0) return new Map();
  // One after the other: a transaction has one connection.
  const records = await readRecords(tx, rows);
  const interns = await countInterns(tx, rows);
  return new Map(
    rows.map((row) => [
      row.id,
      { row, told: toldOf(row, records(row), interns.get(row.id) ?? none, on) },
    ]),
  );
}

const none = { firm: null, post: null };

function toldOf(
  row: JudgedRow,
  all: readonly Kept[],
  interns: ToldPlacement["interns"],
  asOf: Day,
): ToldPlacement {
  const { kind, origin, student, enrolment, enterprise, school } = row;
  const stay = { startsOn: toDay(row.startsOn), endsOn: toDay(row.endsOn) };
  const records = recordsThatCount(all, stay);
  return {
    ...{ kind, origin, ...stay, interns, records, asOf },
    terms: readTerms(row.terms),
    likePostStaff: row.listing?.likePostStaff ?? null,
    hasTeacher: row.teacherId !== null,
    hasMentor: row.mentorName.trim() !== "",
    hasContact: row.contactName.trim() !== "",
    isEnrolled: enrolment.state === "enrolled",
    birthDate: toDay(student.birthDate),
    studyYear: enrolment.studyYear,
    majorCode: enrolment.schoolClass.majorCode,
    firmStaff: enterprise.staffCount,
    ...{ firmRegion: enterprise.regionCode, schoolRegion: school.regionCode },
    ownChoiceOn: row.collegeSaidAt && dayOf(row.collegeSaidAt),
    consent: signedOn(row, "consent"),
    agreement: signedOn(row, "agreement"),
    filesKept: filesOf(row, contentOf("plan", records) !== null),
    isAssessedBySchool: row.assessments.some(({ party }) => party === "school"),
  };
}

/** The records of a placement: those that hang on it, its class, its round or its firm, of its own school. */
async function readRecords(
  tx: Tx,
  rows: readonly JudgedRow[],
): Promise<(row: JudgedRow) => Kept[]> {
  const kept = await tx.internshipRecord.findMany({
    where: {
      schoolId: { in: distinct(rows.map(({ schoolId }) => schoolId)) },
      withdrawnAt: null,
      OR: [
        { placementId: { in: rows.map(({ id }) => id) } },
        { classId: { in: distinct(rows.map(({ enrolment }) => enrolment.classId)) } },
        { roundId: { in: distinct(rows.flatMap(roundsOf)) } },
        { enterpriseId: { in: distinct(rows.map(({ enterpriseId }) => enterpriseId)) } },
      ],
    },
    select: keptSelect,
  });
  const byTarget = new Map<Id, KeptRow[]>();
  for (const one of kept) {
    const id = idOfTarget(one);
    byTarget.set(id, [...(byTarget.get(id) ?? []), one]);
  }
  return (row) =>
    [row.id, row.enrolment.classId, row.enterpriseId, ...roundsOf(row)]
      .flatMap((id) => byTarget.get(id) ?? [])
      .filter(({ schoolId }) => schoolId === row.schoolId)
      .map(toKept);
}

const idOfTarget = ({ placementId, classId, roundId, enterpriseId }: KeptRow) =>
  placementId ?? classId ?? roundId ?? enterpriseId ?? "";
const distinct = <T>(all: readonly T[]) => [...new Set(all)];

/** Students of all schools at the firms of these placements; one without a first day is not counted for. */
async function countInterns(tx: Tx, rows: readonly JudgedRow[]) {
  const dated = rows.filter(({ startsOn }) => startsOn !== null);
  const firms = distinct(dated.map(({ enterpriseId }) => enterpriseId));
  const there = await tx.placement.findMany({
    where: {
      state: { in: [...takesPlace] },
      kind: { in: ["internship", "apprenticeship"] },
      OR: [{ enterpriseId: { in: firms } }, { coHostId: { in: firms } }],
    },
    select: {
      ...{ id: true, enterpriseId: true, coHostId: true, listingId: true, terms: true },
      ...{ startsOn: true, endsOn: true, listing: { select: { title: true } } },
    },
  });
  const seats = there.flatMap(({ coHostId, ...row }) => [
    seatOf(row, row.enterpriseId),
    ...(coHostId ? [seatOf(row, coHostId)] : []),
  ]);
  return mostAtOnce(
    dated.map((row) => seatOf(row, row.enterpriseId)),
    seats,
  );
}

type SeatRow = Pick<JudgedRow, "id" | "listingId" | "terms" | "startsOn" | "endsOn">;
function seatOf(row: SeatRow, enterpriseId: Id): Seat {
  return {
    ...{ id: row.id, enterpriseId, post: postKey(row.listingId, readTerms(row.terms).title) },
    ...{ startsOn: toDay(row.startsOn), endsOn: toDay(row.endsOn) },
  };
}
