// Owns finding the firm that somebody writes of a placement, and taking up one that nobody knows yet: unclaimed, until
// people of it register.
import { registrationKindOf } from "~/app/domain/enterprise";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";

/** A firm as it is written: by its registration number, by its name, or both. */
export type WrittenFirm = { name: string; registrationNumber: string };

/** The firm with the number, else the one with exactly the name; else a new one without account. Refusals:
 * `placement.firm_needed` without either, `placement.firm_unknown` for an unknown number without a name. */
export async function findOrAddFirm(
  tx: Tx,
  now: Date,
  written: WrittenFirm,
): Promise<Outcome<{ enterpriseId: Id; isNew: boolean }>> {
  const name = written.name.trim();
  const registrationNumber = written.registrationNumber.trim().toUpperCase();
  if (!name && !registrationNumber) return refuse("placement.firm_needed");
  // Two offices that write the same new firm at once make one.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('placement-firm', 0))`;
  const known = await tx.enterprise.findFirst({
    where: registrationNumber
      ? { OR: [{ registrationNumber }, { name, registrationNumber: null }] }
      : { name },
    orderBy: [{ registrationNumber: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }],
    select: { id: true },
  });
  if (known) return accept({ enterpriseId: known.id, isNew: false });
  if (!name) return refuse("placement.firm_unknown");
  const enterpriseId = newId(now.getTime());
  await tx.enterprise.create({
    data: {
      ...{ id: enterpriseId, name, shortName: shortNameOf(name), status: "unclaimed" },
      registrationKind: registrationNumber ? registrationKindOf(registrationNumber) : null,
      registrationNumber: registrationNumber || null,
      // What tells two unclaimed firms apart; a firm that registers with the number takes the row over.
      sourceKey: `placement:${registrationNumber || name}`,
      createdAt: now,
    },
  });
  return accept({ enterpriseId, isNew: true });
}

const forms = /(?:股份)?有限(?:责任)?公司$|有限合伙$|股份公司$/u;
const longest = 12;

/** How a firm is called in a table: without its legal form, not too long. */
export function shortNameOf(name: string): string {
  return Array.from(name.replace(forms, "") || name)
    .slice(0, longest)
    .join("");
}
