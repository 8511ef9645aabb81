// Owns the two forms of the door before a link's deed: a code that is asked for, a code that is typed.
import { redirect } from "@remix-run/node";
import { flash } from "~/app/platform/flash.server";
import { parseFields } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import { AskCode, askCode } from "./ask-code.server";
import { TryCode, tryCode } from "./try-code.server";

type On = Pick<Services, "db" | "clock" | "env" | "limits">;
type At = { token: string; address: string; here: string };

/** Answers the door's forms; null for a form that is none of its. */
export async function actAtDoor(on: On, form: FormData, { token, address, here }: At) {
  const intent = form.get("intent");
  if (intent !== "ask_code" && intent !== "try_code") return null;
  form.delete("intent");
  const said = flash({ key: intent === "ask_code" ? "guests:code_sent" : "guests:proved" });
  if (intent === "ask_code") {
    const asked = parseFields(form, AskCode, { token });
    if (!asked.ok) return asked.answer();
    const outcome = await askCode(on, asked.value);
    return outcome.ok ? redirect(here, { headers: said }) : asked.refused(outcome.refusal);
  }
  const tried = parseFields(form, TryCode, { token });
  if (!tried.ok) return tried.answer();
  const outcome = await tryCode(on, tried.value, address);
  if (!outcome.ok) return tried.refused(outcome.refusal);
  return redirect(here, {
    headers: [
      ["set-cookie", outcome.value.cookie],
      ["set-cookie", said["set-cookie"]],
    ],
  });
}
