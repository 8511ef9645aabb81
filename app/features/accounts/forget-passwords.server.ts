// Owns that no password goes back to the page it was typed on.
import type { FormAnswer } from "~/app/platform/form.server";

/** The answer of an action without the fields whose names begin with `password`. */
export function forgetPasswords<A extends { data: FormAnswer }>(answer: A): A {
  const typed = answer.data.lastResult.initialValue ?? {};
  for (const name of Object.keys(typed))
    if (name.startsWith("password")) Reflect.deleteProperty(typed, name);
  return answer;
}
