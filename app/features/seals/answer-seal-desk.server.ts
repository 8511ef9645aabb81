// Owns what the desk of an outside e-seal service does with its forms: set the service, ask for seals, ask again.
import { redirect } from "@remix-run/node";
import type { SchoolActor } from "~/app/domain/permission";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import { AskAgain, askAgain, AskSeals, askSeals } from "./ask-seals.server";
import { asksForService, setSealService } from "./set-seal-service.server";

type On = Pick<Services, "db" | "clock" | "env">;

/** Answers a form of the desk; 400 for one that is none of its. */
export async function answerSealDesk(on: On, actor: SchoolActor, request: Request) {
  const form = await readForm(request);
  const intent = form.get("intent");
  form.delete("intent");
  const done = (said: "set" | "ask" | "again") =>
    redirect(paths.school.sealService(), { headers: flash({ key: `seals:said.${said}` }) });
  if (intent === "set") {
    const set = parseFields(form, await asksForService(on, actor));
    if (!set.ok) return set.answer();
    const outcome = await setSealService(on, actor, set.value);
    return outcome.ok ? done("set") : set.refused(outcome.refusal);
  }
  if (intent === "again") {
    const again = parseFields(form, AskAgain);
    if (!again.ok) return again.answer();
    const outcome = await askAgain(on, actor, again.value);
    return outcome.ok ? done("again") : again.refused(outcome.refusal);
  }
  if (intent !== "ask") throw new Response(null, { status: 400 });
  const asked = parseFields(form, AskSeals);
  if (!asked.ok) return asked.answer();
  const outcome = await askSeals(on, actor, asked.value);
  return outcome.ok ? done("ask") : asked.refused(outcome.refusal);
}
