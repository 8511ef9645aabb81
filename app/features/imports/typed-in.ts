// Owns what a form said before it was sent back: the grids of imports have as many fields as their files have cells.
import type { FormAnswer } from "~/app/platform/form.server";

/** What was typed into a field of a form that was not taken; undefined when it was not part of it. */
export function typedIn(answer: FormAnswer | undefined, name: string): string | undefined {
  const typed: unknown = answer?.lastResult.initialValue?.[name];
  return typeof typed === "string" ? typed : undefined;
}
