// Owns the ticks of a form with a batch bar: which there are, how their rows are marked, and that they stay in sight.
/** The ticks of a form, by their name. */
export function ticksOf(form: HTMLFormElement, name: string): HTMLInputElement[] {
  const ticks = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  return ticks.filter((tick) => tick.name === name);
}

/** Marks the ticked rows, and the form as having some; how many. */
export function markTicked(form: HTMLFormElement, name: string): number {
  const own = ticksOf(form, name);
  for (const tick of own) tick.closest("tr, li")?.classList.toggle("is-ticked", tick.checked);
  const { length } = own.filter((tick) => tick.checked);
  form.classList.toggle("has-ticked", length > 0);
  return length;
}

/** Makes room above a bar on which a deed stands open, and brings the first ticked row there. */
export function showTicked(form: HTMLFormElement, name: string): void {
  const isOpen = form.querySelector(".batch-details[open]") !== null;
  form.classList.toggle("has-deed", isOpen);
  const row = ticksOf(form, name)
    .find((tick) => tick.checked)
    ?.closest("tr, li");
  if (isOpen && row) requestAnimationFrame(() => row.scrollIntoView({ block: "nearest" }));
}
