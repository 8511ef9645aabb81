// Owns writing down that somebody who is signed in asked for what is not theirs, or did what the rules do not let them do:
// one line for each request, whichever page or verb refused it. What is refused the features and the domain say.
import { AsyncLocalStorage } from "node:async_hooks";
import type { Actor } from "~/app/domain/permission";
import type { Refusal, RefusalCode } from "~/app/domain/refusal";
import { refusals } from "~/app/domain/refusals.data";
import type { Id } from "~/app/domain/values";
import { audit } from "./db.server";
import type { Services } from "./services.server";

/** Who asked, and the last no, of the request under way. */
type Heard = { actor: Actor | null; refusal: Refusal | null };
/** The pages are built apart from the process that serves them: both have to find the same ear. */
const place = globalThis as unknown as Record<symbol, AsyncLocalStorage<Heard> | undefined>;
const key = Symbol.for("zhiqiao.heard");
const ear = (place[key] ??= new AsyncLocalStorage<Heard>());

/** Notes the business's no to the request under way, for the line that is written when it is answered. */
export function noteRefusal(refusal: Refusal): void {
  const heard = ear.getStore();
  if (heard) heard.refusal = refusal;
}

/** Notes who is signed in behind the request under way. */
export function noteActor(actor: Actor | null): void {
  const heard = ear.getStore();
  if (heard) heard.actor = actor;
}

/** Answers a request with an ear for who asks and what is refused on the way. */
export function hearRequest<T>(answer: (heard: Heard) => T): T {
  const heard: Heard = { actor: null, refusal: null };
  return ear.run(heard, () => answer(heard));
}

type Answered = Heard & { method: string; path: string; status: number };

/** Writes one line where an answered request was refused; the subject is what its address names, else the actor. Somebody who
 * is not signed in leaves no line: nobody would be named. Nobody fills the trail: after 120 in ten minutes no more are written. */
export async function auditRefused(
  { db, clock, limits }: Pick<Services, "db" | "clock" | "limits">,
  answered: Answered,
): Promise<void> {
  const [, id] = uuid.exec(answered.path) ?? [];
  const { actor, method, status, refusal } = answered;
  if (!actor || !isTold(answered, id !== undefined)) return;
  if ((await limits.hit("refused", actor.personId)) !== null) return;
  const where = placeOf(answered.path);
  await audit(db, clock.now(), {
    ...{ actor, action: "request.refused", subject: subjectOf(actor, where, id) },
    fields: [method, where, refusal?.code ?? String(status)],
  });
}

const uuid = /\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=[/.?]|$)/i;
/** Mistakes of a form are no attempts; these are: a hand that is not one's own, a day that is past. */
const attempts: readonly RefusalCode[] = [
  ...(["paper.name_differs", "paper.days_back", "placement.start_past"] as const),
];

function isTold({ method, status, refusal }: Answered, hasId: boolean): boolean {
  if (refusal) {
    const kind = refusals[refusal.code];
    if (kind !== "invalid" && kind !== "too_many") return true;
    return attempts.includes(refusal.code);
  }
  if (status !== 403 && status !== 404) return false;
  return hasId || method !== "GET";
}

/** Behind these stands a secret, which is written nowhere. */
const doors = ["g", "join", "unsubscribe", "verify"];

/** `/school/papers/0190…/pdf` is `school/papers/pdf`. */
function placeOf(path: string): string {
  const words = path
    .replace(/[?#].*$/, "")
    .replace(/\.data$/, "")
    .split("/")
    .filter((word) => word !== "" && !uuid.test(`/${word}`));
  const door = words[0]?.toLowerCase() ?? "";
  return doors.includes(door) ? door : words.join("/").slice(0, 120);
}

function subjectOf(actor: Actor, where: string, id: Id | undefined): [string, Id] {
  return id ? [where.split("/").slice(0, 2).join("/"), id] : ["person", actor.personId];
}
