import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { Env } from "~/app/platform/env.server";
import { createLog } from "~/app/platform/log.server";
import { createServices, type Services } from "~/app/platform/services.server";
import { createDatabase } from "~/scripts/services";
import { SetClock } from "./clock";

export type TestServices = Services & { clock: SetClock };

/** Services on an own database, cloned from the migrated template that holds the reference data. Search answers from
 * PostgreSQL here; journeys and contracts bring the engine. */
export async function aDatabase(
  env: Partial<Record<keyof Env, string>> = {},
): Promise<TestServices> {
  const id = randomBytes(4).toString("hex");
  const url = await createDatabase(inject("postgres"), `t_${id}`, "template_zhiqiao");
  const parsed = Env.parse({
    DATABASE_URL: url,
    INDEX_PREFIX: `${id}_`,
    QUEUE_NAME: `jobs_${id}`,
    FILES_DIR: join(tmpdir(), `zhiqiao-files-${id}`),
    MODE: "test",
    LOG_LEVEL: "silent",
    ...env,
  });
  const clock = new SetClock();
  const services = await createServices(parsed, "test", { clock, log: createLog(parsed, "test") });
  const close = async () => {
    await services.close();
    await rm(parsed.FILES_DIR, { recursive: true, force: true });
  };
  return { ...services, clock, close };
}
