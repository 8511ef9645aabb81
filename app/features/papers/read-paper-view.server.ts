// Owns what somebody reads of a paper before signing: the frozen words, in short what they come to, whom to call, and whose
// names are there. Who may read which paper, the reads around it say.
import { z } from "zod/mini";
import { PaperContent } from "~/app/domain/paper-content";
import { type PaperKind, type PaperState, paperSteps, type Party } from "~/app/domain/paper";
import type { PaperValues } from "~/app/domain/paper-template";
import type { PlacementField } from "~/app/domain/placement-terms";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { offeredRecordings, type Recording } from "./list-recordings.server";
import { readPaperFacts } from "./read-paper-facts.server";
import { type ChangesSince, changesSince } from "./changes-since";
import { TermsSnapshot } from "./terms-snapshot";

export type PlaceView = {
  signatureId: Id;
  party: Party;
  name: string;
  typedName: string;
  drawing: string;
  signedAt: Date | null;
  method: "account" | "link" | "paper" | "outside_seal" | null;
  refusedAt: Date | null;
  refusal: string;
  /** The code was told on the telephone. */
  byCall: boolean;
  carriedFrom: string | null;
  nameDiffers: boolean;
  /** Of a seal that an outside service has set: the serial number of its certificate. */
  certificate: string | null;
};
const peopleKeys = ["adviser", "teacher", "mentor", "contact", "duty"] as const;
export type PersonToCall = { who: (typeof peopleKeys)[number]; name: string; phone: string };
export type PaperView = {
  paperId: Id;
  placementId: Id;
  kind: PaperKind;
  number: string;
  state: PaperState;
  reason: string;
  verifyCode: string | null;
  contentHash: string;
  content: PaperContent;
  /** As it stood when the words were frozen. */
  terms: TermsSnapshot;
  student: string;
  school: string;
  firm: string;
  people: PersonToCall[];
  places: PlaceView[];
  /** Names and telephones that were put right since. */
  corrections: ChangesSince["corrections"];
  /** Terms that say something else now: a new version is due. */
  changedTerms: PlacementField[];
  /** What a teacher has read out of exactly this. */
  recordings: Recording[];
};

/** What is valid is amended, and an amendment says its own changes. */
function mayBeReplaced({ kind, state }: { kind: PaperKind; state: PaperState }): boolean {
  return kind !== "amendment" && paperSteps.replace.from.includes(state);
}

/** A frozen paper that the `where` reaches, or null. */
export async function readPaperView(
  { db, clock, env }: Pick<Services, "db" | "clock" | "env">,
  where: Prisma.PaperWhereInput,
): Promise<PaperView | null> {
  const paper = await db.paper.findFirst({ where, select: viewSelect });
  const content = PaperContent.safeParse(paper?.content);
  if (!paper || !content.success) return null;
  const on = { now: clock.now(), dutyPhone: env.COMPLAINT_PHONE };
  const facts = (await readPaperFacts(db, [paper.placementId], on)).get(paper.placementId);
  if (!facts) return null;
  const terms = TermsSnapshot.parse(paper.terms);
  const { corrections, terms: changed } = changesSince(paper.terms, facts);
  const { values } = facts;
  const { id: paperId, signatures, schoolId, wordsHash, spokenHash, ...row } = paper;
  return {
    recordings: await offeredRecordings(db, { schoolId, wordsHash, spokenHash }),
    ...{ ...row, paperId, content: content.data, contentHash: paper.contentHash ?? "", terms },
    ...namesIn(values, terms),
    people: peopleIn(values),
    places: signatures.map(toPlace),
    ...{ corrections, changedTerms: mayBeReplaced(row) ? changed : [] },
  };
}

const namesIn = ({ school = "", firm = "" }: PaperValues, { studentName }: TermsSnapshot) => ({
  ...{ school, firm, student: studentName ?? "" },
});

function peopleIn(values: PaperValues): PersonToCall[] {
  const all = peopleKeys.map((who) => ({
    ...{ who, name: values[who] ?? "", phone: values[`${who}_phone`] ?? "" },
  }));
  return all.filter(({ name, phone }) => name !== "" || phone !== "");
}

const viewSelect = {
  ...{ id: true, placementId: true, kind: true, number: true, state: true, reason: true },
  ...{ verifyCode: true, contentHash: true, content: true, terms: true },
  ...{ schoolId: true, wordsHash: true, spokenHash: true },
  signatures: {
    where: { voidedAt: null },
    orderBy: { party: "asc" },
    select: {
      ...{ id: true, party: true, signerName: true, typedName: true, drawing: true },
      ...{ signedAt: true, method: true, refusedAt: true, refusal: true, evidence: true },
    },
  },
} as const satisfies Prisma.PaperSelect;
type Row = Prisma.PaperGetPayload<{ select: typeof viewSelect }>["signatures"][number];

const Certificate = z.object({ serial: z.string() });

function toPlace({
  id: signatureId,
  signerName: name,
  evidence: stored,
  ...place
}: Row): PlaceView {
  const evidence = stored as Partial<Record<string, unknown>>;
  const { carriedFrom, certificate } = evidence;
  return {
    ...{ ...place, signatureId, name },
    byCall: evidence.codeBy === "adviser_call",
    carriedFrom: typeof carriedFrom === "string" ? carriedFrom : null,
    nameDiffers: evidence.nameDiffers === true,
    certificate: Certificate.safeParse(certificate).data?.serial ?? null,
  };
}
