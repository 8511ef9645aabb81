// Owns the demo market's open door. It exists only where the environment says so, and never in production.
import { z } from "zod";
import type { Role } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Env } from "~/app/platform/env.server";
import type { Services } from "~/app/platform/services.server";
import type { Caller } from "./caller.server";
import { type DemoKey, demoKeys, demoLogins } from "./demo-logins.data";
import { type Entered, enterAs } from "./enter-as.server";
import { validGrant } from "./valid-grant.server";

/** Whether one-press logins exist here at all. */
export function hasDemoLogins(env: Pick<Env, "MODE" | "DEMO_LOGINS">): boolean {
  return env.DEMO_LOGINS === "on" && env.MODE !== "production";
}

export type DemoLogin = { key: DemoKey; name: string; role: Role; organisation: string | null };

/** The people one may enter as; empty where the door does not exist. */
export async function listDemoLogins({ db, env, clock }: Services): Promise<DemoLogin[]> {
  if (!hasDemoLogins(env)) return [];
  const people = await db.person.findMany({
    where: { mail: { in: demoLogins.map(({ mail }) => mail) } },
    select: {
      ...{ name: true, mail: true },
      grants: {
        where: validGrant(clock.now()),
        select: {
          role: true,
          school: { select: { shortName: true } },
          enterprise: { select: { shortName: true } },
        },
        orderBy: [{ validFrom: "asc" }, { id: "asc" }],
        take: 1,
      },
    },
  });
  return demoLogins.flatMap(({ key, mail }) => {
    const person = people.find((one) => one.mail === mail);
    const grant = person?.grants[0];
    if (!person || !grant) return [];
    const organisation = grant.enterprise?.shortName ?? grant.school?.shortName ?? null;
    return { key, name: person.name, role: grant.role, organisation };
  });
}

export const EnterDemo = z.strictObject({ key: z.enum(demoKeys) });
export type EnterDemo = z.infer<typeof EnterDemo>;

/** Enters the demo market as one of its people. Refusal: `account.not_found`, always so where the door does not exist. */
export async function enterDemo(
  services: Services,
  { key }: EnterDemo,
  caller: Caller,
): Promise<Outcome<Entered>> {
  if (!hasDemoLogins(services.env)) return refuse("account.not_found");
  const mail = demoLogins.find((login) => login.key === key)?.mail ?? "";
  const person = await services.db.person.findUnique({ where: { mail }, select: { id: true } });
  if (!person) return refuse("account.not_found");
  return accept(await enterAs(services, person.id, caller));
}
