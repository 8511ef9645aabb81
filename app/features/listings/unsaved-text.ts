// Owns keeping in the browser what was typed and could not be saved, so that a reload does not lose it. One tab's own; gone
// with the tab, and as soon as it is saved.
import type { Id } from "~/app/domain/values";

const keyOf = (listingId: Id) => `unsaved:${listingId}`;

/** Keeps the texts of the controls that were not saved; forgets those kept before. */
export function keepTyped(form: HTMLFormElement, listingId: Id, controls: readonly string[]): void {
  const texts = controls.flatMap((name) => {
    const control = textControl(form, name);
    return control ? [[name, control.value] as const] : [];
  });
  try {
    if (texts.length === 0) sessionStorage.removeItem(keyOf(listingId));
    else sessionStorage.setItem(keyOf(listingId), JSON.stringify(Object.fromEntries(texts)));
  } catch {
    // A browser that keeps nothing: the text stands in the form as long as the page does.
  }
}

/** Puts kept texts back into their controls, as if typed. */
export function putTypedBack(form: HTMLFormElement, listingId: Id): void {
  for (const [name, text] of Object.entries(keptTexts(listingId))) {
    const control = textControl(form, name);
    if (!control || control.value === text || typeof text !== "string") continue;
    control.value = text;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function keptTexts(listingId: Id): Record<string, unknown> {
  try {
    return (JSON.parse(sessionStorage.getItem(keyOf(listingId)) ?? "{}") ?? {}) as Record<
      string,
      unknown
    >;
  } catch {
    return {};
  }
}

function textControl(form: HTMLFormElement, name: string) {
  const control = form.elements.namedItem(name);
  const isText =
    control instanceof HTMLTextAreaElement ||
    (control instanceof HTMLInputElement && ["text", "date"].includes(control.type));
  return isText ? control : null;
}
