// Owns bringing a database to what the code expects: migrations, and the reference data that every page needs.
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "~/prisma/generated/client";
import { migrate } from "~/prisma/migrate";
import { seedReference } from "~/prisma/seed/reference";

/** Applies missing migrations and missing reference rows; returns the names of the migrations. Safe to repeat. */
export async function prepareDatabase(databaseUrl: string): Promise<string[]> {
  const applied = await migrate(databaseUrl);
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl }) });
  try {
    await seedReference(db);
  } finally {
    await db.$disconnect();
  }
  return applied;
}
