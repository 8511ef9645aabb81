// Owns what an operator decides on held re-posted listings, one by one, ticked, or all that a filter means: onto the
// market as they are, onto it without the words that were found, or off it. Which move is allowed is domain/listing.ts'.
import { z } from "zod";
import { decideListingMove } from "~/app/domain/listing";
import type { OperatorActor } from "~/app/domain/permission";
import type { Finding } from "~/app/domain/posting";
import { type PostingWording, withoutFound } from "~/app/domain/posting-cleaning";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { HeldFilter, heldWhere } from "./held-filter";
import { heldVerdicts } from "./held-verdicts";
import { writeManyMoves } from "./write-many-moves.server";

export const SettleHeld = z.strictObject({
  verdict: z.enum(heldVerdicts),
  listingId: z.array(Id).max(200).default([]),
  /** "yes": all that the filter means, as many as the page said. */
  all: z.enum(["yes"]).optional(),
  seen: z.number().int().min(0).default(0),
  /** The last change that the page knew of: who decides has seen that state. */
  asOf: z.iso.datetime(),
  ...HeldFilter.shape,
});
export type SettleHeld = z.infer<typeof SettleHeld>;

const most = 5_000;

/**
 * Settles held listings in one transaction and says how many. Refusals: `listing.none_ticked`, `listing.not_found` (one
 * of them is none), `listing.changed_meanwhile` (a ticked one was settled by somebody else, or the filter means other
 * listings than the page said), `listing.too_many`, `listing.not_yours_to_move`, and `listing.nothing_left` when taking
 * the words out leaves a title that says nothing.
 */
export async function settleHeld(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: OperatorActor,
  input: SettleHeld,
): Promise<Outcome<{ settled: number }>> {
  const { verdict } = input;
  const now = clock.now();
  const next = decideListingMove("held", verdict === "discard" ? "discard" : "release", actor.role);
  if (!next.ok) return next;
  return inTransaction(db, async (tx) => {
    const meant = await meantBy(tx, input);
    if (!meant.ok) return meant;
    const rows = meant.value;
    if (verdict === "discard") {
      const data = { status: "closed", closedAt: now, closeReason: "blocked" } as const;
      return writeManyMoves(tx, now, {
        actor,
        move: "discard",
        from: "held",
        ids: idsOf(rows),
        data,
      });
    }
    if (verdict === "clean") {
      const cleaned = await clean(tx, rows);
      if (!cleaned.ok) return cleaned;
    }
    const data = { status: "live" } as const;
    return writeManyMoves(tx, now, {
      actor,
      move: "release",
      from: "held",
      ids: idsOf(rows),
      data,
    });
  });
}

type Held = PostingWording & { id: Id; findings: unknown };
const idsOf = (rows: readonly Held[]) => rows.map(({ id }) => id);

/** The listings that are meant, locked, and as the page showed them. */
async function meantBy(tx: Tx, input: SettleHeld): Promise<Outcome<readonly Held[]>> {
  const { all, listingId, seen, asOf, verdict: _, ...filter } = input;
  if (!all && listingId.length === 0) return refuse("listing.none_ticked");
  const ids = all ? await idsMeant(tx, filter) : [...new Set(listingId)];
  if (ids.length > most) return refuse("listing.too_many", { most });
  if (all && (ids.length !== seen || seen === 0)) return refuse("listing.changed_meanwhile");
  await tx.$queryRaw`select 1 from "Listing" where "id" = any(${ids}::uuid[]) for update`;
  const rows = await tx.listing.findMany({
    where: { id: { in: ids }, source: "reposted" },
    select: {
      ...{ id: true, title: true, benefits: true, payNote: true, description: true },
      ...{ requirements: true, findings: true, status: true, updatedAt: true },
    },
  });
  if (rows.length < ids.length) return refuse("listing.not_found");
  const isSeen = rows.every((row) => row.status === "held" && row.updatedAt <= new Date(asOf));
  if (!isSeen) return refuse("listing.changed_meanwhile");
  return lookedAt(rows, input);
}

/** Of all with one finding: what was found besides it has not been looked at, so those rows wait on. */
function lookedAt(
  rows: readonly Held[],
  { all, finding, verdict }: SettleHeld,
): Outcome<readonly Held[]> {
  if (!all || finding === null || verdict === "discard") return accept(rows);
  const alone = rows.filter(({ findings }) =>
    (findings as Finding[]).every(({ code }) => code === finding),
  );
  return alone.length > 0 ? accept(alone) : refuse("listing.other_findings");
}

async function idsMeant(tx: Tx, filter: HeldFilter): Promise<Id[]> {
  const rows = await tx.listing.findMany({
    where: heldWhere(filter),
    select: { id: true },
    take: most + 1,
  });
  return rows.map(({ id }) => id);
}

/** Takes the words out of all of them in one statement, or refuses with the first of which nothing is left. */
async function clean(tx: Tx, rows: readonly Held[]): Promise<Outcome<null>> {
  const cleaned: object[] = [];
  for (const { id, findings, ...words } of rows) {
    const left = withoutFound(words, findings as Finding[]);
    if (!left) return refuse("listing.nothing_left", { title: words.title });
    cleaned.push({ id, ...left });
  }
  await tx.$executeRaw`
    update "Listing" l set "title" = r."title", "benefits" = r."benefits", "payNote" = r."payNote",
      "description" = r."description", "requirements" = r."requirements"
    from jsonb_to_recordset(${JSON.stringify(cleaned)}::jsonb)
      as r("id" uuid, "title" text, "benefits" text[], "payNote" text, "description" text, "requirements" text)
    where l."id" = r."id"`;
  return accept(null);
}
