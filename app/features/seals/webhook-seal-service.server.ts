// Owns the generic outside service: JSON over HTTPS both ways, each message signed with the secret that both sides hold (HMAC-
// SHA-256 over time, id and raw body). docs/seal-service.md tells a provider how to speak.
import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { judgeFresh } from "~/app/domain/outside-seal";
import { parties } from "~/app/domain/paper";
import { accept, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import type { SealService } from "./seal-service";

export const sealHeaders = {
  time: "zhiqiao-time",
  id: "zhiqiao-id",
  signature: "zhiqiao-signature",
} as const;
const patience = 20_000;

/** The signature of a message: of its time (seconds since 1970), its id and its body as they travel. */
export function signatureOf(secret: string, time: string, id: string, body: Buffer): string {
  return createHmac("sha256", secret).update(`${time}.${id}.`).update(body).digest("hex");
}

/** What the database can keep. */
const line = z
  .string()
  .trim()
  .refine((said) => said.isWellFormed() && !said.includes("\0"));
const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** Partners send what they like beside it. */
const Said = z.object({
  request: Id,
  party: z.enum(parties),
  contentHash: hash,
  pdfHash: hash,
  sealedBy: line.min(1).max(80),
  sealedAt: z.iso.datetime({ offset: true }),
  certificate: z.object({
    serial: line.min(1).max(80),
    issuer: line.max(200).default(""),
  }),
  sealedPdf: z.base64().min(1),
});
const Taken = z.object({ reference: z.string().max(200).default("") });

/** The service at an address; `now` is asked for the time that stands in what is sent. */
export function webhookSealService(
  { url, secret }: { url: string; secret: string },
  now: () => Date,
): SealService {
  return {
    async send({ pdf, requestId, ...order }) {
      const said = { ...order, request: requestId, pdf: pdf.toString("base64") };
      const body = Buffer.from(JSON.stringify(said));
      const time = String(Math.floor(now().getTime() / 1_000));
      const id = randomUUID();
      const response = await fetch(url, {
        method: "POST",
        body,
        redirect: "error",
        signal: AbortSignal.timeout(patience),
        headers: {
          "content-type": "application/json",
          [sealHeaders.time]: time,
          [sealHeaders.id]: id,
          [sealHeaders.signature]: signatureOf(secret, time, id, body),
        },
      });
      if (!response.ok) throw new Error(`the e-seal service answered ${String(response.status)}`);
      const taken = Taken.safeParse(await response.json().catch(() => ({})));
      return { reference: taken.success ? taken.data.reference : "" };
    },

    read({ headers, body }, at) {
      const [time, id, given] = [sealHeaders.time, sealHeaders.id, sealHeaders.signature].map(
        (name) => headers.get(name) ?? "",
      ) as [string, string, string];
      const isKnown = /^\d{1,12}$/.test(time) && /^[\w.:-]{8,80}$/.test(id);
      if (!isKnown || !isSame(given, signatureOf(secret, time, id, body))) {
        return refuse("seal.signature_wrong");
      }
      const fresh = judgeFresh(new Date(Number(time) * 1_000), at);
      if (!fresh.ok) return fresh;
      const said = Said.safeParse(parsed(body));
      if (!said.success) return refuse("seal.unreadable");
      const { request: requestId, sealedAt, sealedPdf, ...word } = said.data;
      return accept({
        messageId: id,
        answer: {
          ...{ ...word, requestId, sealedAt: new Date(sealedAt) },
          sealedPdf: Buffer.from(sealedPdf, "base64"),
        },
      });
    },
  };
}

/** In a time that tells nothing. */
function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return null;
  }
}
