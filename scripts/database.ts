// Owns bringing a database to what the code expects: migrations, and the reference data that every page needs.
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "~/prisma/generated/client";
import { migrate } from "~/prisma/migrate";
import { type ReferenceCount, seedReference } from "~/prisma/seed/reference";

/** Applies missing migrations and this release's reference data; returns the names of the migrations. Safe to repeat. */
export async function prepareDatabase(databaseUrl: string): Promise<string[]> {
  const applied = await migrate(databaseUrl);
  await updateReference(databaseUrl);
  return applied;
}

/** Brings the reference data of a migrated database to this release; corrected rows stay. */
export async function updateReference(databaseUrl: string): Promise<ReferenceCount[]> {
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl }) });
  try {
    return await seedReference(db);
  } finally {
    await db.$disconnect();
  }
}
