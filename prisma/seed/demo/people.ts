import { hash } from "@node-rs/argon2";
import type { PrismaClient, Role } from "~/prisma/generated/client";
import { idOf } from "./dice";

export const demoPassword = "zhiqiao-demo";
/** The address by which the login cards find somebody. */
export const demoMail = (key: string) => `${key}.demo@zhiqiao.example`;

let hashed: Promise<string> | undefined;
/** One hash for all: the demo's password is no secret. */
export function demoHash(): Promise<string> {
  hashed ??= hash(demoPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  return hashed;
}

type Scope = {
  schoolId?: string;
  collegeId?: string;
  classId?: string;
  enterpriseId?: string;
};

/** Somebody of the staff with one role. */
export async function aStaffMember(
  db: PrismaClient,
  now: Date,
  key: string,
  name: string,
  role: Role,
  scope: Scope,
  locale: string | null = null,
): Promise<string> {
  const id = idOf("person", key);
  await db.person.create({
    data: {
      id,
      name,
      mail: demoMail(key),
      locale,
      passwordHash: await demoHash(),
      createdAt: now,
      grants: {
        create: { id: idOf("grant", key), role, ...scope, validFrom: new Date("2026-01-01") },
      },
    },
  });
  return id;
}
