// Owns what the holder of an invitation link may see before joining: who invites, as what, until when.
import type { Role } from "~/app/domain/permission";
import { hashOf } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import type { SignedIn } from "~/app/platform/session.server";

export type InvitationView = {
  role: Role;
  organisation: string;
  part: string | null;
  expiresAt: Date;
  /** A new account, the account that a school has made, or the one that the visitor is signed in with. */
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
    where: {
      ...{ tokenHash: hashOf(token), acceptedAt: null, revokedAt: null },
      expiresAt: { gt: clock.now() },
    },
    select: {
      ...{ role: true, expiresAt: true, personId: true },
      ...{ enterpriseId: true, schoolId: true, classId: true, collegeId: true },
    },
  });
  if (!found) return null;
  const name = { select: { name: true } } as const;
  const at = (id: string | null) => ({ where: { id: id ?? nobody }, ...name });
  const [enterprise, school, schoolClass, college, person] = await Promise.all([
    db.enterprise.findUnique(at(found.enterpriseId)),
    db.school.findUnique(at(found.schoolId)),
    db.schoolClass.findUnique(at(found.classId)),
    db.college.findUnique(at(found.collegeId)),
    db.person.findUnique(at(found.personId)),
  ]);
  return {
    ...{ role: found.role, expiresAt: found.expiresAt },
    organisation: enterprise?.name ?? school?.name ?? "",
    part: schoolClass?.name ?? college?.name ?? null,
    way: wayFor(found.personId, signedIn),
    name: person?.name ?? null,
  };
}

const nobody = "00000000-0000-0000-0000-000000000000";

function wayFor(meantFor: string | null, signedIn: SignedIn | null): InvitationView["way"] {
  if (meantFor !== null) return signedIn?.personId === meantFor ? "link" : "open";
  return signedIn ? "link" : "join";
}
