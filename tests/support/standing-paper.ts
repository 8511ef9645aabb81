// A paper of a placement as it stands, without the way there: frozen unless a draft, with the given names under it.
import type { PaperKind, PaperState, Party } from "~/app/domain/paper";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

type Of = { id: string; schoolId: string };
const whose: Record<PaperKind, readonly Party[]> = {
  consent: ["student", "guardian"],
  agreement: ["student", "firm", "school"],
  amendment: ["student", "firm", "school"],
  certificate: ["school"],
};
let count = 0;

/** `signed`: who has signed; without it everybody where the state says so. */
export async function aStandingPaper(
  { db, clock }: Pick<Services, "db" | "clock">,
  { id: placementId, schoolId }: Of,
  kind: PaperKind,
  state: PaperState,
  signed: readonly Party[] = state === "signing" || state === "draft" ? [] : whose[kind],
) {
  const now = clock.now();
  count += 1;
  const known = await db.paper.findFirst({ where: { placementId }, select: { number: true } });
  const base = known?.number.slice(0, 9) ?? `2027-${String(5_000 + count)}`;
  const contentHash = "0".repeat(64);
  const given = { signedAt: now, method: "account", contentHash } as const;
  return db.paper.create({
    data: {
      ...{ id: newId(now.getTime()), schoolId, placementId, kind, state, createdAt: now },
      number: base + (kind === "consent" ? "-C" : ""),
      ...(state === "draft"
        ? {}
        : {
            ...{ contentHash, content: { form: 1 }, pages: 2, frozenAt: now },
            verifyCode: `T${String(count).padStart(7, "0")}`,
          }),
      signatures: {
        create: (state === "draft" ? [] : whose[kind]).map((party) => ({
          ...{ id: newId(now.getTime()), party, signerName: "林某", createdAt: now },
          ...(signed.includes(party) ? given : {}),
        })),
      },
    },
  });
}
