// Owns switching an outside e-seal service on and off for a school. Its secret goes in and never comes out.
import { z } from "zod";
import { paperSteps } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { audit, inTransaction } from "~/app/platform/db.server";
import { toldAt } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import { mayCall } from "./find-seal-service.server";
import { encrypted } from "./seal-secret.server";

/** `password`: the secret, by a name that no form sends back; empty keeps the one that is there. */
export const SetSealService = z.strictObject({
  name: z.string().trim().min(2).max(40),
  url: z.url({ protocol: /^https?$/, hostname: /./ }).max(300),
  password: z.union([z.literal(""), z.string().min(24).max(200)]).default(""),
  isOn: z.literal("on").optional(),
});
export type SetSealService = z.output<typeof SetSealService>;
type On = Pick<Services, "db" | "clock" | "env">;

/** The form as it is asked of a school: a secret belongs to an address, so a new one is told with the other faults. */
export async function asksForService({ db }: Pick<On, "db">, { schoolId }: SchoolActor) {
  const before = await db.sealService.findUnique({ where: { schoolId }, select: { url: true } });
  const hasSecret = ({ url, password }: Partial<SetSealService>) =>
    Boolean(password) || (before !== null && url === before.url);
  return SetSealService.refine(hasSecret, toldAt("password", "seal.secret_needed"));
}

/** Whether somebody sets the service of a school: its internship office and its administrator. */
export function setsService({ role }: Pick<SchoolActor, "role">): boolean {
  return (paperSteps.end.by as readonly string[]).includes(role);
}

/** Keeps name, address and secret. Another address asks for the secret again: the old one is not told to a stranger. Refusals:
 * `seal.not_yours`, `seal.address_not_called`, `seal.secret_needed`. */
export async function setSealService(
  { db, clock, env }: On,
  actor: SchoolActor,
  { name, url, password, isOn }: SetSealService,
): Promise<Outcome<null>> {
  if (!setsService(actor)) return refuse("seal.not_yours");
  if (!(await mayCall(url, env))) return refuse("seal.address_not_called");
  const now = clock.now();
  const { schoolId, personId: setById } = actor;
  return inTransaction(db, async (tx) => {
    const before = await tx.sealService.findUnique({ where: { schoolId } });
    if (password === "" && before?.url !== url) return refuse("seal.secret_needed");
    const secret = password === "" ? (before?.secret ?? "") : encrypted(env, password);
    const row = { name, url, secret, isOn: isOn === "on", setById, setAt: now };
    await tx.sealService.upsert({
      where: { schoolId },
      create: { schoolId, ...row },
      update: row,
    });
    const fields = ["name", "url", "isOn", ...(password === "" ? [] : ["secret"])];
    const subject: [string, string] = ["seal_service", schoolId];
    await audit(tx, now, { actor, action: "seal.set_service", subject, fields });
    return accept(null);
  });
}
