// Owns the page of authorities to seal, the same for firms and schools: what it reads and what it does with its forms.
import { redirect } from "@remix-run/node";
import type { EnterpriseActor, SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import {
  KeepAuthority,
  keepAuthority,
  keepsAuthorities,
  RevokeAuthority,
  revokeAuthority,
  sealOf,
} from "./keep-authority.server";
import { type Colleague, listColleagues } from "./list-colleagues.server";

type Actor = EnterpriseActor | SchoolActor;
type On = Pick<Services, "db" | "clock">;
export type AuthorityRow = {
  authorityId: Id;
  name: string;
  validFrom: Date;
  validUntil: Date | null;
  revokedAt: Date | null;
};
export type AuthorityView = { rows: AuthorityRow[]; colleagues: Colleague[]; mayKeep: boolean };

/** Who may seal for the actor's organisation, those of today first. */
export async function readAuthorities(on: On, actor: Actor): Promise<AuthorityView> {
  const rows = await on.db.sealAuthority.findMany({
    where: sealOf(actor),
    orderBy: [{ revokedAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
    take: 100,
    select: {
      ...{ id: true, validFrom: true, validUntil: true, revokedAt: true },
      person: { select: { name: true } },
    },
  });
  const mayKeep = keepsAuthorities(actor);
  return {
    rows: rows.map(({ id, person, ...row }) => ({ ...row, authorityId: id, name: person.name })),
    colleagues: mayKeep ? await listColleagues(on, actor) : [],
    mayKeep,
  };
}

/** Files or takes back; 400 for a form that is none of the page. */
export async function actOnAuthorities(on: On, actor: Actor, request: Request, here: string) {
  const form = await readForm(request);
  const intent = form.get("intent");
  form.delete("intent");
  if (intent === "revoke") {
    const revoked = parseFields(form, RevokeAuthority);
    if (!revoked.ok) return revoked.answer();
    const outcome = await revokeAuthority(on, actor, revoked.value);
    if (!outcome.ok) return revoked.refused(outcome.refusal);
    return redirect(here, { headers: flash({ key: "papers:said.revoke" }) });
  }
  if (intent !== "keep") throw new Response(null, { status: 400 });
  const kept = parseFields(form, KeepAuthority);
  if (!kept.ok) return kept.answer();
  const outcome = await keepAuthority(on, actor, kept.value);
  if (!outcome.ok) return kept.refused(outcome.refusal);
  return redirect(here, { headers: flash({ key: "papers:said.authority" }) });
}
