// Owns what the holder of an invitation link may see before joining: who invites, as what, until when.
import type { Role } from "~/app/domain/permission";
import type { Services } from "~/app/platform/services.server";
import type { SignedIn } from "~/app/platform/session.server";
import { openInvitation } from "./open-invitation.server";

export type InvitationView = {
  role: Role;
  organisation: string;
  part: string | null;
  expiresAt: Date;
  /** A new account, the account that the organisation has made, or is opened again, or the one in use. */
  way: "join" | "open" | "link";
  /** The name on the account that the school has made. */
  name: string | null;
};

/** The open invitation behind a link, or null: unknown, used, taken back and over look the same. */
export async function findInvitation(
  { db, clock }: Pick<Services, "db" | "clock">,
  token: string,
  signedIn: SignedIn | null,
): Promise<InvitationView | null> {
  const found = await db.invitation.findFirst({
    where: openInvitation(token, clock.now()),
    select: {
      ...{ role: true, expiresAt: true, personId: true },
      ...{ enterpriseId: true, schoolId: true, classId: true, collegeId: true },
    },
  });
  if (!found) return null;
  const { enterprise, school, schoolClass, college, person } = await readNames(db, found);
  return {
    ...{ role: found.role, expiresAt: found.expiresAt },
    organisation: enterprise ?? school ?? "",
    part: schoolClass ?? college,
    way: wayFor(found.personId, signedIn),
    name: person,
  };
}

type Named = "enterpriseId" | "schoolId" | "classId" | "collegeId" | "personId";

async function readNames(db: Services["db"], of: Record<Named, string | null>) {
  const at = (id: string | null) =>
    ({ where: { id: id ?? nobody }, select: { name: true } }) as const;
  const [enterprise, school, schoolClass, college, person] = await Promise.all([
    db.enterprise.findUnique(at(of.enterpriseId)),
    db.school.findUnique(at(of.schoolId)),
    db.schoolClass.findUnique(at(of.classId)),
    db.college.findUnique(at(of.collegeId)),
    db.person.findUnique(at(of.personId)),
  ]);
  const nameOf = (row: { name: string } | null) => row?.name ?? null;
  return {
    ...{ enterprise: nameOf(enterprise), school: nameOf(school), person: nameOf(person) },
    ...{ schoolClass: nameOf(schoolClass), college: nameOf(college) },
  };
}

const nobody = "00000000-0000-0000-0000-000000000000";

function wayFor(meantFor: string | null, signedIn: SignedIn | null): InvitationView["way"] {
  if (meantFor !== null) return "open";
  return signedIn ? "link" : "join";
}
