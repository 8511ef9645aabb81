// Owns what is known of a school's staff before a list is compared with it: who has which role, who is invited. Reads only.
import type pg from "pg";
import { invites, type Role } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";

export type KnownMember = {
  name: string;
  contact: string;
  role: Role;
  collegeId: Id | null;
  classId: Id | null;
};
export type KnownStaff = {
  staff: KnownMember[];
  /** Contact, role and part of the school, of everybody who has or may take the role. */
  keys: ReadonlySet<string>;
  classes: ReadonlyMap<string, Id>;
  colleges: ReadonlyMap<string, Id>;
};

/** One role of one person for one part of a school. */
export function staffKey({ contact, role, collegeId, classId }: Omit<KnownMember, "name">): string {
  return [contact, role, collegeId ?? "", classId ?? ""].join(" ");
}

/** Loads the staff of a school, by phone and by mail, and its open invitations. */
export async function loadKnownStaff(
  client: pg.PoolClient,
  schoolId: Id,
  now: Date,
): Promise<KnownStaff> {
  const given = [schoolId, now, invites.school_admin];
  const { rows } = await client.query<KnownMember>(
    `select p."name", c."contact", g."role", g."collegeId", g."classId"
     from "RoleGrant" g join "Person" p on p."id" = g."personId",
       unnest(array[p."phone", p."mail"]) as c("contact")
     where g."schoolId" = $1 and g."validFrom" <= $2 and (g."validUntil" is null or g."validUntil" > $2)
       and g."role"::text = any($3) and c."contact" is not null
     union all
     select '', i."sentTo", i."role", i."collegeId", i."classId" from "Invitation" i
     where i."schoolId" = $1 and i."acceptedAt" is null and i."revokedAt" is null and i."expiresAt" > $2
       and i."role"::text = any($3)`,
    given,
  );
  const names = async (table: "SchoolClass" | "College") => {
    const found = await client.query<{ id: Id; name: string }>(
      `select "id", "name" from "${table}" where "schoolId" = $1`,
      [schoolId],
    );
    return new Map(found.rows.map(({ id, name }) => [name, id]));
  };
  return {
    staff: rows,
    keys: new Set(rows.map(staffKey)),
    classes: await names("SchoolClass"),
    colleges: await names("College"),
  };
}
