// Owns the moment in which a sheet of placements counts: firms that nobody knew are taken up unclaimed, then each row becomes
// a placement. Its trail begins with the first step after it: until then the whole file can be taken back.
import { registrationKindOf } from "~/app/domain/enterprise";
import type { RunCounts } from "~/app/domain/import-run";
import { placementSteps } from "~/app/domain/placement-life";
import { accept, type Outcome } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { newId } from "~/app/platform/id";
import { loadKnownPlacements } from "../load-known-placements.server";
import { besideOf } from "../placements-beside";
import { keepMade } from "../restore.server";
import type { StagedPlacement } from "./check-placements.server";
import type { Work } from "./kind.server";

/** Takes the good rows over; faulty ones stay out. */
export async function commitPlacements(work: Work): Promise<Outcome<RunCounts>> {
  const { client, run } = work;
  const { rows } = await client.query<{ outcome: string; placement: StagedPlacement | null }>(
    `select "outcome", "data"->'placement' as "placement" from "ImportRow"
     where "runId" = $1 and "outcome" <> 'unread' order by "rowNo"`,
    [run.id],
  );
  const n = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  const read = rows.flatMap(({ placement }) => placement ?? []);
  const staged = await withoutLate(work, read);
  const firmOf = await takeUpFirms(work, staged);
  work.tell(0.4);
  const made = staged.map((one) => rowOf(work, one, firmOf(one)));
  await client.query(
    `insert into "Placement" ("id", "origin", "studentId", "enrolmentId", "schoolId", "enterpriseId", "kind", "state",
       "startsOn", "endsOn", "terms", "mentorName", "mentorPhone", "contactName", "contactPhone", "overlapReason", "importRunId",
       "startedAt", "endedAt", "createdAt", "updatedAt")
     select r."id", r."origin", r."studentId", r."enrolmentId", $2, r."enterpriseId", r."kind", r."state",
       r."startsOn", r."endsOn", r."terms", r."mentorName", r."mentorPhone", r."contactName", r."contactPhone", r."overlapReason", $3,
       r."startedAt", r."endedAt", $4, $4
     from jsonb_to_recordset($1) as r("id" uuid, "origin" "PlacementOrigin", "studentId" uuid, "enrolmentId" uuid,
       "enterpriseId" uuid, "kind" "ListingKind", "state" "PlacementState", "startsOn" date, "endsOn" date, "terms" jsonb,
       "mentorName" text, "mentorPhone" text, "contactName" text, "contactPhone" text, "overlapReason" text, "startedAt" timestamptz, "endedAt" timestamptz)`,
    [JSON.stringify(made), run.schoolId, run.id, work.now],
  );
  await keepMade(
    client,
    run.id,
    "Placement",
    made.map(({ id }) => id),
  );
  const [same, faulty] = [n("same"), n("faulty") + read.length - staged.length];
  return accept({ new: made.length, changed: 0, same, faulty, gone: 0, held: 0 });
}

/** Without the rows whose students have bound these days since the check: they stay out as faulty ones do. */
async function withoutLate(work: Work, staged: readonly StagedPlacement[]) {
  const { bound } = await loadKnownPlacements(work.client, work);
  const isFree = (one: StagedPlacement) => besideOf(one, bound.get(one.personId) ?? []) === null;
  return staged.filter((one) => one.overlapReason !== "" || isFree(one));
}

function rowOf({ now }: Work, one: StagedPlacement, enterpriseId: Id) {
  const at = (day: string | null) => day && `${day}T00:00:00+08:00`;
  return {
    ...{ id: newId(now.getTime()), enterpriseId, kind: one.kind, terms: one.terms, ...one.people },
    ...{ studentId: one.personId, enrolmentId: one.enrolmentId },
    ...{ startsOn: one.startsOn, endsOn: one.endsOn, state: placementSteps[one.step].to },
    overlapReason: one.overlapReason,
    origin: one.step === "arrange" ? "arranged" : "imported",
    startedAt: one.step === "arrange" ? null : at(one.startsOn),
    endedAt: one.step === "bring_ended" ? at(one.endsOn) : null,
  };
}

/** The firm of each row; those that are in no table yet are made, each once. */
async function takeUpFirms({ client, run, now, ...work }: Work, staged: StagedPlacement[]) {
  const known = await loadKnownPlacements(client, { ...work, run });
  const find = ({ firmNumber, firmName, enterpriseId }: StagedPlacement) =>
    enterpriseId ?? known.firmByNumber.get(firmNumber) ?? known.firmByName.get(firmName);
  const made: { id: Id; name: string; number: string | null; kind: string | null; key: string }[] =
    [];
  for (const one of staged.filter((row) => !find(row))) {
    if (find(one)) continue;
    const id = newId(now.getTime());
    const number = one.firmNumber || null;
    const kind = number && registrationKindOf(number);
    made.push({ id, name: one.firmName, number, kind, key: `placement:${number ?? one.firmName}` });
    known.firmByName.set(one.firmName, id);
    if (number) known.firmByNumber.set(number, id);
  }
  await client.query(
    `insert into "Enterprise" ("id", "name", "shortName", "status", "registrationKind", "registrationNumber", "sourceKey", "createdAt", "updatedAt")
     select r."id", r."name", left(r."name", 16), 'unclaimed', r."kind", r."number", r."key", $2, $2
     from jsonb_to_recordset($1) as r("id" uuid, "name" text, "number" text, "kind" "RegistrationKind", "key" text)`,
    [JSON.stringify(made), now],
  );
  await keepMade(
    client,
    run.id,
    "Enterprise",
    made.map(({ id }) => id),
  );
  return (one: StagedPlacement): Id => find(one) ?? "";
}
