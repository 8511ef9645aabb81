// Owns the two buttons with which a teacher helps a guardian to the link of an own choice.
import { data } from "@remix-run/node";
import type { SchoolActor } from "~/app/domain/permission";
import type { Refusal } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import type { StepAnswer, Told } from "~/app/features/papers/step-paper.server";
import { parseFields } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import { AskGuardianAgain, copyGuardianLink, tellGuardianCode } from "./ask-guardian-again.server";

/** Answers either form with what to hand on; null for one that is about something else. */
export async function answerGuardianHelp(
  on: Pick<Services, "db" | "clock" | "env" | "limits">,
  actor: SchoolActor,
  placementId: Id,
  form: FormData,
) {
  const intent = form.get("intent");
  if (intent !== "guardian_link" && intent !== "guardian_code") return null;
  form.delete("intent");
  const asked = parseFields(form, AskGuardianAgain, { placementId });
  if (!asked.ok) return asked.answer();
  const say = (told: Told) =>
    data<StepAnswer>({ lastResult: {}, refusal: null as Refusal | null, told });
  if (intent === "guardian_code") {
    const outcome = await tellGuardianCode(on, actor, asked.value);
    if (!outcome.ok) return asked.refused(outcome.refusal);
    return say({ link: null, code: outcome.value });
  }
  const outcome = await copyGuardianLink(on, actor, asked.value);
  if (!outcome.ok) return asked.refused(outcome.refusal);
  const { PUBLIC_URL, HOST, PORT } = on.env;
  const site = PUBLIC_URL ?? `http://${HOST}:${String(PORT)}`;
  return say({ link: new URL(outcome.value.path, site).href, code: null });
}
