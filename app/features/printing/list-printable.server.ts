// Owns which papers may be printed for signing: frozen ones that wait for a hand or a seal, by class and firm.
import type { PaperKind, Party } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { papersOf } from "./read-paper-scope.server";

export type PrintableLine = {
  paperId: Id;
  number: string;
  kind: PaperKind;
  pages: number;
  student: string;
  className: string;
  classId: Id;
  firm: string;
  enterpriseId: Id;
  waiting: Party[];
};
type Ask = {
  classId?: Id | undefined;
  enterpriseId?: Id | undefined;
  kind?: PaperKind | undefined;
};

/** The papers that wait for somebody to sign, of a class, a firm or a kind; at most 400. */
export async function listPrintable(
  { db }: Pick<Services, "db">,
  actor: SchoolActor,
  { classId, enterpriseId, kind }: Ask,
): Promise<PrintableLine[]> {
  const chosen = {
    placement: {
      ...(classId ? { enrolment: { classId } } : {}),
      ...(enterpriseId ? { enterpriseId } : {}),
    },
    ...(kind ? { kind } : {}),
  };
  const rows = await db.paper.findMany({
    where: { AND: [papersOf(actor), chosen, { state: "signing", contentHash: { not: null } }] },
    orderBy: [{ placement: { enrolment: { schoolClass: { name: "asc" } } } }, { number: "asc" }],
    take: 400,
    select: {
      ...{ id: true, number: true, kind: true, pages: true },
      signatures: { where: { voidedAt: null, signedAt: null }, select: { party: true } },
      placement: {
        select: {
          student: { select: { name: true } },
          enterprise: { select: { id: true, name: true } },
          enrolment: { select: { schoolClass: { select: { id: true, name: true } } } },
        },
      },
    },
  });
  return rows.map(({ id, pages, signatures, placement, ...row }) => ({
    ...{ paperId: id, ...row, pages: pages ?? 0, student: placement.student.name },
    ...{ firm: placement.enterprise.name, enterpriseId: placement.enterprise.id },
    className: placement.enrolment.schoolClass.name,
    classId: placement.enrolment.schoolClass.id,
    waiting: signatures.map(({ party }) => party),
  }));
}
