// Owns the page of authorities to seal, the same for firms and schools: what it reads and what it does with its forms.
import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { EnterpriseActor, SchoolActor } from "~/app/domain/permission";
import { largestPhoto } from "~/app/domain/stored-file";
import { dayOf, type Day, type Id } from "~/app/domain/values";
import { readFileForm } from "~/app/features/files/take-upload.server";
import { firmsOf } from "~/app/features/placements/placement-scope.server";
import { flash } from "~/app/platform/flash.server";
import { parseFields } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
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
  /** Whose seal; empty on the own page. */
  firm: string;
  validFrom: Day;
  validUntil: Day | null;
  /** Only `holds` lets anybody seal. */
  standing: "holds" | "later" | "over" | "revoked";
  /** The scan of the letter; none: it was filed before scans were asked for. */
  fileId: Id | null;
};
export type AuthorityView = {
  rows: AuthorityRow[];
  /** Of firms where the school places students; null on a firm's page and for who may not read letters. */
  firms: AuthorityRow[] | null;
  colleagues: Colleague[];
  mayKeep: boolean;
};

/** Who may seal for the actor's organisation, those of today first; for a school's offices also who seals for its firms. */
export async function readAuthorities(on: On, actor: Actor): Promise<AuthorityView> {
  const mayKeep = keepsAuthorities(actor);
  const readsFirms = actor.side === "school" && readers.includes(actor.role);
  const [rows, firms, colleagues] = await Promise.all([
    list(on, sealOf(actor)),
    readsFirms ? list(on, atFirmsOf(actor)) : null,
    mayKeep ? listColleagues(on, actor) : [],
  ]);
  return { rows: rows.map((row) => ({ ...row, firm: "" })), firms, colleagues, mayKeep };
}

const readers: readonly string[] = ["college_office", "internship_office", "school_admin"];

const atFirmsOf = ({ schoolId }: SchoolActor) =>
  ({ enterprise: firmsOf(schoolId) }) satisfies Prisma.SealAuthorityWhereInput;

async function list({ db, clock }: On, where: Prisma.SealAuthorityWhereInput) {
  const rows = await db.sealAuthority.findMany({
    where,
    orderBy: [{ revokedAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
    take: 200,
    select: {
      ...{ id: true, validFrom: true, validUntil: true, revokedAt: true, fileId: true },
      ...{ person: { select: { name: true } }, enterprise: { select: { name: true } } },
    },
  });
  const today = dayOf(clock.now());
  return rows.map(({ id, person, enterprise, revokedAt, fileId, ...days }): AuthorityRow => {
    const [validFrom, validUntil] = [
      dayIn(days.validFrom),
      days.validUntil && dayIn(days.validUntil),
    ];
    const isOver = validUntil !== null && validUntil < today;
    const standing = isOver ? "over" : validFrom > today ? "later" : "holds";
    return {
      ...{ authorityId: id, name: person.name, firm: enterprise?.name ?? "", fileId },
      ...{ validFrom, validUntil, standing: revokedAt ? "revoked" : standing },
    };
  });
}

const dayIn = (column: Date): Day => column.toISOString().slice(0, 10);

/** Files or takes back; 400 for a form that is none of the page. */
export async function actOnAuthorities(
  on: On & Pick<Services, "storage" | "limits">,
  actor: Actor,
  request: Request,
  here: string,
) {
  const { form, file, isTooLarge } = await readFileForm(request);
  const intent = form.get("intent");
  form.delete("intent");
  if (isTooLarge) {
    const typed = parseFields(form, z.object({}));
    const detail = { most: largestPhoto / 1_000_000 };
    return typed.ok ? typed.refused({ code: "file.too_large", detail }) : typed.answer();
  }
  if (intent === "revoke") {
    form.delete("file");
    const revoked = parseFields(form, RevokeAuthority);
    if (!revoked.ok) return revoked.answer();
    const outcome = await revokeAuthority(on, actor, revoked.value);
    if (!outcome.ok) return revoked.refused(outcome.refusal);
    return redirect(here, { headers: flash({ key: "papers:said.revoke" }) });
  }
  if (intent !== "keep") throw new Response(null, { status: 400 });
  const kept = parseFields(form, KeepAuthority);
  if (!kept.ok) return kept.answer();
  const letter = file ?? { name: "", bytes: Buffer.of() };
  const outcome = await keepAuthority(on, actor, kept.value, letter);
  if (!outcome.ok) return kept.refused(outcome.refusal);
  return redirect(here, { headers: flash({ key: "papers:said.authority" }) });
}
