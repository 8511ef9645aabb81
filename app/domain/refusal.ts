// Owns how the business says no: every refusal has a code and a kind; texts live in app/messages/*/refusals.ts,
// HTTP statuses in platform/http. A code never carries a sentence. The codes are refusals.data.ts'.
import type { refusals } from "./refusals.data";

export type RefusalCode = keyof typeof refusals;
export type RefusalDetail = Record<string, string | number | boolean>;
export type Refusal = { code: RefusalCode; detail: RefusalDetail };
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** Says no, with the code that people and programs can act on. */
export function refuse(code: RefusalCode, detail: RefusalDetail = {}): Outcome<never> {
  return { ok: false, refusal: { code, detail } };
}

/** Says yes. */
export function accept<T>(value: T): Outcome<T> {
  return { ok: true, value };
}
