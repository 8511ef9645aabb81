// Owns what a school reads of its outside e-seal service: how it is set, which papers lack a seal, what was asked, what came back.
import { type PaperKind, type Party, sealedParties } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { papersOf } from "~/app/features/printing/read-paper-scope.server";
import { paths } from "~/app/paths";
import type { Services } from "~/app/platform/services.server";
import { asksSeals, isSilent, sealable } from "./ask-seals.server";
import { addressOf } from "./send-seal-request.server";
import { setsService } from "./set-seal-service.server";

type On = Pick<Services, "db" | "env" | "clock">;
export type ServiceFacts = { name: string; url: string; isOn: boolean; setAt: Date };
export type Unsealed = {
  paperId: Id;
  kind: PaperKind;
  number: string;
  student: string;
  firm: string;
  missing: Party[];
};
export type RequestLine = {
  requestId: Id;
  paperId: Id;
  number: string;
  student: string;
  parties: Party[];
  /** `over`: the paper needs no seal any more, or is no longer signed. */
  state: "asked" | "sent" | "done" | "failed" | "over";
  /** It did not get through, or was not answered for a day. */
  isStuck: boolean;
  fault: string;
  askedAt: Date;
  messages: { party: Party | null; outcome: string; at: Date; fileId: Id | null }[];
};
export type SealDesk = {
  service: ServiceFacts | null;
  /** Where the service speaks to this house. */
  inbound: string;
  maySet: boolean;
  mayAsk: boolean;
  unsealed: Unsealed[];
  requests: RequestLine[];
};

const paperSelect = {
  ...{ id: true, number: true, kind: true, state: true },
  placement: {
    select: {
      ...{ student: { select: { name: true } }, enterprise: { select: { shortName: true } } },
    },
  },
} as const;

/** The desk of a school; papers and requests within the actor's scope, the newest first. */
export async function readSealDesk({ db, env, clock }: On, actor: SchoolActor): Promise<SealDesk> {
  const { schoolId } = actor;
  const [service, unsealed, requests] = await Promise.all([
    db.sealService.findUnique({
      where: { schoolId },
      // Never the secret.
      select: { name: true, url: true, isOn: true, setAt: true },
    }),
    db.paper.findMany({
      where: { AND: [papersOf(actor), { schoolId }, sealable] },
      orderBy: { createdAt: "desc" },
      take: 300,
      select: {
        ...paperSelect,
        signatures: {
          where: { signedAt: null, voidedAt: null, party: { in: [...sealedParties] } },
          select: { party: true },
        },
      },
    }),
    db.sealRequest.findMany({
      where: { schoolId, paper: papersOf(actor) },
      orderBy: [{ askedAt: "desc" }, { id: "desc" }],
      take: 200,
      select: {
        ...{ id: true, parties: true, state: true, fault: true, askedAt: true, sentAt: true },
        paper: { select: paperSelect },
        messages: {
          orderBy: { receivedAt: "asc" },
          select: { party: true, outcome: true, receivedAt: true, fileId: true },
        },
      },
    }),
  ]);
  return {
    ...{ service, maySet: setsService(actor), mayAsk: asksSeals(actor) },
    inbound: addressOf(env, paths.sealWord(schoolId)),
    unsealed: unsealed.map(({ id: paperId, placement, signatures, kind, number }) => ({
      ...{ kind, number, paperId, missing: signatures.map(({ party }) => party) },
      ...{ student: placement.student.name, firm: placement.enterprise.shortName },
    })),
    requests: requests.map(({ id: requestId, paper, messages, sentAt, ...row }) => ({
      isStuck:
        paper.state === "signing" &&
        (row.state === "failed" || (row.state === "sent" && isSilent(sentAt, clock.now()))),
      ...{ ...row, requestId, paperId: paper.id, number: paper.number },
      state: row.state === "done" || paper.state === "signing" ? row.state : "over",
      student: paper.placement.student.name,
      messages: messages.map(({ receivedAt: at, ...message }) => ({ ...message, at })),
    })),
  };
}
