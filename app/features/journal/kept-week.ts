// Owns keeping in the browser what was typed into a week until the server has it, so that a cut line or a closed page loses
// nothing. Knows no network; use-week-autosave ties it to one.
import type { Day, Id } from "~/app/domain/values";

/** A week's form as texts. */
export type Typed = { body: string; hours: string; tasks: string[] };
/** What is kept: what was typed, and what the server was last known to hold and to have been sent. */
type Kept = { typed: Typed; base: Typed; sent: Typed | null };

const keyOf = (placementId: Id, weekOf: Day) => `week:${placementId}:${weekOf}`;

/** Whether two say the same. */
export function isAlike(one: Typed | null, other: Typed | null): boolean {
  if (!one || !other) return one === other;
  const text = ({ body, hours, tasks }: Typed) =>
    JSON.stringify([body, hours.trim(), [...tasks].sort()]);
  return text(one) === text(other);
}

/** Keeps it; a browser that keeps nothing lets the text stand in the form. */
export function keepWeek(placementId: Id, weekOf: Day, kept: Kept): void {
  try {
    localStorage.setItem(keyOf(placementId, weekOf), JSON.stringify(kept));
  } catch {
    // Full or forbidden: the form itself still holds it.
  }
}

/** Forgets it: the server has it. */
export function forgetWeek(placementId: Id, weekOf: Day): void {
  try {
    localStorage.removeItem(keyOf(placementId, weekOf));
  } catch {
    // Nothing was kept then.
  }
}

function isTyped(value: unknown): value is Typed {
  const { body, hours, tasks } = (value ?? {}) as Partial<Record<keyof Typed, unknown>>;
  return typeof body === "string" && typeof hours === "string" && Array.isArray(tasks);
}

function readKept(placementId: Id, weekOf: Day): Kept | null {
  try {
    const found = JSON.parse(localStorage.getItem(keyOf(placementId, weekOf)) ?? "null") as Kept;
    return isTyped(found.typed) && isTyped(found.base) ? found : null;
  } catch {
    return null;
  }
}

/** What becomes of a kept text where the server holds `stands`: nothing to do, put back, or a choice between the two. */
export function judgeKept(
  placementId: Id,
  weekOf: Day,
  stands: Typed,
): { is: "none" } | { is: "put_back" | "choose"; typed: Typed } {
  const kept = readKept(placementId, weekOf);
  if (!kept || isAlike(kept.typed, stands)) return { is: "none" };
  const isOurs = isAlike(kept.base, stands) || isAlike(kept.sent, stands);
  return { is: isOurs ? "put_back" : "choose", typed: kept.typed };
}

/** What a week's form holds now. */
export function typedIn(form: HTMLFormElement): Typed {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" ? value : "";
  };
  const tasks = data.getAll("tasks").filter((one): one is string => typeof one === "string");
  return { body: text("body").replace(/\r\n/g, "\n"), hours: text("hours"), tasks };
}

/** Puts a text into a week's form, as if typed. */
export function putInto(form: HTMLFormElement, { body, hours, tasks }: Typed): void {
  for (const control of form.elements) {
    if (control instanceof HTMLTextAreaElement && control.name === "body") control.value = body;
    if (!(control instanceof HTMLInputElement)) continue;
    if (control.name === "hours") control.value = hours;
    if (control.name === "tasks") control.checked = tasks.includes(control.value);
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
}
