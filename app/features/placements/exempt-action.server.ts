// Owns the forms of a class's page about who takes no part.
import { data, redirect } from "@remix-run/node";
import type { SchoolActor } from "~/app/domain/permission";
import type { Outcome } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { bringBeside } from "~/app/features/files/bring-beside.server";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { type FormAnswer, parseFields } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import { EndExemption, endExemption, ExemptStudent, exemptStudent } from "./exempt-student.server";

export type ExemptAnswer = { exempt: FormAnswer };

/** Answers either form; null for one that is about something else. */
export async function answerExemption(
  on: Pick<Services, "db" | "clock" | "storage" | "limits">,
  actor: SchoolActor,
  classId: Id,
  form: FormData,
) {
  const intent = form.get("intent");
  if (intent !== "exempt" && intent !== "end_exemption") return null;
  form.delete("intent");
  const said = (key: "recorded" | "ended") =>
    redirect(paths.school.classBoard(classId), {
      headers: flash({ key: `placements:exempting.${key}` }),
    });
  if (intent === "end_exemption") {
    const ended = parseFields(form, EndExemption);
    if (!ended.ok) return asExempt(ended.answer());
    const outcome: Outcome<unknown> = await endExemption(on, actor, ended.value);
    return outcome.ok ? said("ended") : asExempt(ended.refused(outcome.refusal));
  }
  const file = await bringBeside(on, actor, form);
  const asked = parseFields(form, ExemptStudent);
  if (!asked.ok) return asExempt(asked.answer());
  const outcome = file.ok ? await exemptStudent(on, actor, asked.value, file.value) : file;
  return outcome.ok ? said("recorded") : asExempt(asked.refused(outcome.refusal));
}

function asExempt({ data: exempt, init }: ReturnType<typeof data<FormAnswer>>) {
  return data<ExemptAnswer>({ exempt }, init ?? {});
}
