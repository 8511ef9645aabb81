// Owns what filling in many placements would do, before anybody presses: of each what changes, which papers go out anew and
// whose given names they lose, or why it is left out.
import { z } from "zod";
import {
  type FillChange,
  fillableColumns,
  fillableOf,
  fillableTerms,
  fillChanges,
  filledIn,
  judgeFill,
  type LeftOut,
} from "~/app/domain/fill-terms";
import { consequencesOf } from "~/app/domain/paper-changes";
import type { PaperKind, Party } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import { readTerms } from "~/app/domain/placement-terms";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { Prisma } from "~/prisma/generated/client";
import { isTeacherOf } from "./edit-placement.server";
import { columnFields, termFields, termsAsTyped } from "./placement-fields.server";
import { placementsOf } from "./placement-scope.server";

export const mostFilled = 50;
const pick = <Shape extends object, Key extends keyof Shape>(shape: Shape, keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, shape[key]])) as Pick<Shape, Key>;
export const PlanFill = z.strictObject({
  placementIds: z.array(Id).min(1, "refusals:placement.none_ticked").max(mostFilled),
  /** Ticked: what is said already stays. */
  onlyGaps: z
    .enum(["yes"])
    .optional()
    .transform((said) => said === "yes"),
  ...pick(columnFields, fillableColumns),
  ...pick(termFields, fillableTerms),
});
export type PlanFill = z.output<typeof PlanFill>;

export type FillLine = {
  placementId: Id;
  version: number;
  name: string;
  className: string;
  firm: string;
  changes: FillChange[];
  /** Papers that go out anew, and whose given names are void then. */
  renews: { paperId: Id; kind: PaperKind; voids: Party[] }[];
  left: LeftOut | null;
};

const select = {
  ...{ id: true, version: true, state: true, terms: true, teacherId: true },
  ...{ mentorName: true, mentorPhone: true, contactName: true, contactPhone: true },
  student: { select: { name: true } },
  enrolment: { select: { schoolClass: { select: { name: true } } } },
  enterprise: { select: { shortName: true } },
  papers: {
    where: {
      kind: { in: ["consent", "agreement"] },
      state: { in: ["signing", "signed", "valid"] },
    },
    orderBy: [{ kind: "asc" }, { createdAt: "asc" }], // the family speaks first
    select: {
      ...{ id: true, kind: true, state: true },
      signatures: { where: { voidedAt: null }, select: { party: true, signedAt: true } },
    },
  },
} as const satisfies Prisma.PlacementSelect;
type Row = Prisma.PlacementGetPayload<{ select: typeof select }>;

/** The lines of a press, in the order of names. Refusals: `paper.nothing_changed` where nothing was typed,
 * `placement.teacher_unknown`, `placement.not_found` where one is not in the actor's scope. */
export async function planFill(
  tx: Tx,
  actor: SchoolActor,
  { placementIds, onlyGaps, ...typed }: PlanFill,
): Promise<Outcome<FillLine[]>> {
  const { pay, ...others } = filledIn(typed);
  const inMinor = termsAsTyped(readTerms({}), { pay: typed.pay }).pay;
  const filled = { ...others, ...(pay === undefined ? {} : { pay: inMinor }) };
  if (Object.keys(filled).length === 0) return refuse("paper.nothing_changed");
  if (typed.teacherId && !(await isTeacherOf(tx, actor.schoolId, typed.teacherId)))
    return refuse("placement.teacher_unknown");
  const ids = [...new Set(placementIds)];
  const rows = await tx.placement.findMany({
    where: { AND: [{ id: { in: ids } }, placementsOf(actor)] },
    orderBy: [{ student: { name: "asc" } }, { id: "asc" }],
    select,
  });
  if (rows.length !== ids.length) return refuse("placement.not_found");
  return accept(
    rows.map((row) => {
      const { teacherId, mentorName, mentorPhone, contactName, contactPhone } = row;
      const columns = { teacherId, mentorName, mentorPhone, contactName, contactPhone };
      const before = fillableOf(columns, readTerms(row.terms));
      return lineOf(row, fillChanges(before, filled, onlyGaps));
    }),
  );
}

function lineOf(row: Row, changes: FillChange[]): FillLine {
  const hasValid = row.papers.some(({ kind, state }) => kind === "agreement" && state === "valid");
  const left = judgeFill(row.state, { hasValid, changes });
  return {
    ...{ placementId: row.id, version: row.version, name: row.student.name, left },
    ...{ className: row.enrolment.schoolClass.name, firm: row.enterprise.shortName },
    ...{ changes: left ? [] : changes, renews: left ? [] : renewsOf(row, changes) },
  };
}

function renewsOf({ papers }: Row, changes: readonly FillChange[]): FillLine["renews"] {
  const { terms, voided } = consequencesOf(changes.map(({ field }) => field));
  if (terms.length === 0) return [];
  return papers
    .filter(({ signatures }) => signatures.some(({ party }) => voided.includes(party)))
    .map(({ id: paperId, kind, signatures }) => {
      const given = signatures.filter(({ signedAt }) => signedAt !== null);
      const voids = given.map(({ party }) => party).filter((party) => voided.includes(party));
      return { paperId, kind, voids };
    });
}
