// Owns the facts about one enterprise that the operator weighs before deciding; it points out, the person decides.
import { isFreeMail } from "~/app/domain/contact";
import {
  isRegistrationNumber,
  type EnterpriseStatus,
  type RegistrationKind,
} from "~/app/domain/enterprise";
import type { OperatorActor } from "~/app/domain/permission";
import type { Services } from "~/app/platform/services.server";
import type { ListingStatus } from "~/prisma/generated/enums";

export type Namesake = { enterpriseId: string; name: string; status: EnterpriseStatus };
export type Administrator = {
  name: string;
  phone: string | null;
  mail: string | null;
  /** The mailbox is one that anybody can open; null without a mail. */
  freeMail: boolean | null;
  /** Other enterprises in which the same person, so the same phone and mail, has or had a role. */
  elsewhere: Namesake[];
};
export type HistoryLine = { at: Date; action: string; by: string | null };
export type EnterpriseFacts = {
  enterpriseId: string;
  name: string;
  shortName: string;
  status: EnterpriseStatus;
  registrationKind: RegistrationKind | null;
  registrationNumber: string | null;
  /** Whether the number has the form and the check character of its kind. */
  registrationValid: boolean;
  regionCode: string | null;
  contactName: string | null;
  decisionNote: string | null;
  createdAt: Date;
  administrators: Administrator[];
  /** The same registration number before: an earlier application that was refused. */
  sameNumber: Namesake[];
  /** The same name elsewhere: also firms known only from re-posted listings, which may be this one. */
  sameName: Namesake[];
  listings: { status: ListingStatus; count: number }[];
  history: HistoryLine[];
};

const namesake = { id: true, name: true, status: true } as const;
const toNamesake = ({ id, ...rest }: { id: string; name: string; status: EnterpriseStatus }) => ({
  enterpriseId: id,
  ...rest,
});

/** Everything known about an enterprise, or null. For the operator alone: it names the administrators' contacts. */
export async function findEnterpriseFacts(
  { db }: Pick<Services, "db">,
  _actor: OperatorActor,
  enterpriseId: string,
): Promise<EnterpriseFacts | null> {
  const found = await db.enterprise.findUnique({
    where: { id: enterpriseId },
    select: {
      ...{ name: true, shortName: true, status: true, regionCode: true, contactName: true },
      ...{ registrationKind: true, registrationNumber: true, decisionNote: true, createdAt: true },
    },
  });
  if (!found) return null;
  const { registrationKind: kind, registrationNumber: number, name } = found;
  const others = { id: { not: enterpriseId } };
  const [sameNumber, sameName, listings, administrators, history] = await Promise.all([
    number
      ? db.enterprise.findMany({
          where: { registrationNumber: number, ...others },
          select: namesake,
          take: 20,
        })
      : [],
    db.enterprise.findMany({ where: { name, ...others }, select: namesake, take: 20 }),
    db.listing.groupBy({ by: ["status"], where: { enterpriseId }, _count: true }),
    listAdministrators(db, enterpriseId),
    listHistory(db, enterpriseId),
  ]);
  return {
    ...{ enterpriseId, ...found, administrators, history },
    registrationValid: kind !== null && number !== null && isRegistrationNumber(kind, number),
    sameNumber: sameNumber.map(toNamesake),
    sameName: sameName.map(toNamesake),
    listings: listings.map(({ status, _count }) => ({ status, count: _count })),
  };
}

async function listAdministrators(
  db: Services["db"],
  enterpriseId: string,
): Promise<Administrator[]> {
  const grants = await db.roleGrant.findMany({
    where: { enterpriseId, role: "enterprise_admin" },
    select: {
      person: {
        select: {
          ...{ name: true, phone: true, mail: true },
          grants: {
            where: { enterpriseId: { not: enterpriseId } },
            select: { enterprise: { select: namesake } },
          },
        },
      },
    },
    orderBy: { validFrom: "asc" },
    take: 20,
  });
  return grants.map(({ person: { grants: elsewhere, ...person } }) => ({
    ...person,
    freeMail: person.mail === null ? null : isFreeMail(person.mail),
    elsewhere: elsewhere.flatMap(({ enterprise }) => (enterprise ? [toNamesake(enterprise)] : [])),
  }));
}

async function listHistory(db: Services["db"], subjectId: string): Promise<HistoryLine[]> {
  const lines = await db.auditEntry.findMany({
    where: { subjectKind: "enterprise", subjectId },
    select: { at: true, action: true, actorId: true },
    orderBy: { at: "desc" },
    take: 50,
  });
  const people = await db.person.findMany({
    where: { id: { in: lines.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return lines.map(({ at, action, actorId }) => ({
    ...{ at, action },
    by: actorId ? (names.get(actorId) ?? null) : null,
  }));
}
