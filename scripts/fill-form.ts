// Owns filling in a form of a page: what a person could enter there, and nothing else. Reading forms is html-forms.ts.
import type { Control, HtmlForm } from "./html-forms";

/** What is entered, by field name; a list for several ticks. The name of a hidden field or a button chooses the form. */
export type Entries = Record<string, string | readonly string[] | Blob>;
export type FilledForm = { method: "get" | "post"; action: string; body: FormData };

/**
 * Fills in the first form that takes all the entries. Entries for hidden fields and buttons must equal what stands
 * there: they choose among several forms, and nobody forges one. Throws when the page has no such form, or when a
 * choice is not among those that it offers.
 */
export function fillForm(forms: readonly HtmlForm[], entries: Entries): FilledForm {
  const all = Object.entries(entries);
  const form = forms.find((one) => all.every(([name, entered]) => takes(one, name, entered)));
  if (!form) throw new Error(`no form takes ${Object.keys(entries).join(", ")}: ${inShort(forms)}`);
  const body = new FormData();
  for (const [name, value] of asItStands(form, entries)) body.append(name, value);
  for (const [name, entered] of all) enter(body, visible(form, name), listOf(entered));
  const pressed = form.buttons.find(({ name, value }) => entries[name] === value);
  const button = pressed ?? form.buttons[0];
  if (button?.name) body.append(button.name, button.value);
  return { method: form.method, action: button?.action ?? form.action, body };
}

/** What is sent though nobody touched it. */
function asItStands({ controls }: HtmlForm, entries: Entries): [string, string][] {
  const isTouched = ({ kind, name }: Control) => kind !== "hidden" && name in entries;
  const sent = controls.filter((control) => control.isOn && !isTouched(control));
  return sent.map(({ name, value }) => [name, value]);
}

const visible = ({ controls }: HtmlForm, name: string) =>
  controls.filter((one) => one.name === name && one.kind !== "hidden");

function listOf(entered: Entries[string]): readonly (string | Blob)[] {
  return typeof entered === "string" || entered instanceof Blob ? [entered] : entered;
}

function enter(body: FormData, controls: readonly Control[], values: readonly (string | Blob)[]) {
  const [first] = controls;
  if (!first) return;
  const { name, kind } = first;
  const offered = controls.flatMap((one) => (kind === "select" ? one.options : [one.value]));
  const isChoice = ["radio", "checkbox", "select"].includes(kind);
  for (const value of values) {
    if (typeof value === "string" && isChoice && !offered.includes(value))
      throw new Error(`${name} offers ${offered.join(", ")}; not ${value}`);
    body.append(name, value);
  }
}

function takes(form: HtmlForm, name: string, entered: Entries[string]): boolean {
  if (visible(form, name).length > 0) return true;
  const fixed = [...form.controls, ...form.buttons];
  return fixed.some((one) => one.name === name && one.value === entered);
}

/** The forms of a page in one line, for whoever did not find theirs. */
function inShort(forms: readonly HtmlForm[]): string {
  const said = forms.map(({ method, action, controls, buttons }) => {
    const fields = controls.map(({ kind, name, value }) =>
      kind === "hidden" ? `${name}=${value}` : name,
    );
    const pressed = buttons.map(({ name, value, label }) => `[${label} ${name}=${value}]`);
    return [method, action, ...new Set(fields), ...pressed].join(" ");
  });
  return said.join("; ") || "the page has no form";
}
