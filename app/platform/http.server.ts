// Owns how outcomes become HTTP: the one map from a refusal's kind to a status, and the answers pages give.
import { data } from "@remix-run/node";
import type { Outcome, Refusal } from "~/app/domain/refusal";
import { type RefusalKind, refusals } from "~/app/domain/refusals.data";
import { noteRefusal } from "./refused.server";

const statuses: Record<RefusalKind, number> = {
  not_found: 404,
  forbidden: 403,
  conflict: 409,
  invalid: 422,
  too_many: 429,
};

/** The HTTP status of a refusal. */
export function statusOf(refusal: Refusal): number {
  return statuses[refusals[refusal.code]];
}

/** The value of an outcome; a refusal becomes the page's error boundary. For loaders. */
export function orThrow<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  noteRefusal(outcome.refusal);
  throw data({ refusal: outcome.refusal }, { status: statusOf(outcome.refusal) });
}

/** The row, or 404: what is not yours does not exist. */
export function orNotFound<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new Response(null, { status: 404 });
  return row;
}

/** A path on this site to go back to, or the fallback: never another host. */
export function safePath(to: string | null, fallback: string): string {
  return to && /^\/(?![/\\])[^\s\\]*$/.test(to) ? to : fallback;
}

/** Which page of a list the address asks for; 1 for anything that is none. */
export function pageOf(request: Request): number {
  const asked = Number(new URL(request.url).searchParams.get("page"));
  return Math.min(5_000, Math.max(1, Math.floor(asked) || 1));
}
