// Owns what the firm's page of one application answers: a move, a message, a note, a new colleague, by the field that
// only that form has.
import { data, redirect } from "@remix-run/node";
import type { z } from "zod";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Outcome, Refusal } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import { type Flash, flash } from "~/app/platform/flash.server";
import { type FormAnswer, parseFields, readForm } from "~/app/platform/form.server";
import { orNotFound, safePath } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import { AssignApplication, assignApplication } from "./assign-application.server";
import { MoveApplication, moveApplication } from "./move-application.server";
import { NoteApplication, noteApplication } from "./note-application.server";
import { listOfferFaults } from "./offer-faults.server";
import { SendMessage, sendMessage } from "./send-message.server";

type Verb<S extends z.ZodType> = (
  services: Services,
  actor: EnterpriseActor,
  input: z.output<S>,
) => Promise<Outcome<unknown>>;

/** Answers any of the forms: back to where the press came from with what was done, or the form as typed with its fault.
 * A form that stands beside a list names its list in `back`. 404 where the application's `address` is no id. */
export async function answerFirmForm(
  request: Request,
  services: Services,
  actor: EnterpriseActor,
  address: string,
) {
  const applicationId = orNotFound(Id.safeParse(address).data);
  const typed = await readForm(request);
  const here = paths.enterprise.application(applicationId);
  const asked = typed.get("back");
  const back = typeof asked === "string" ? safePath(asked, here) : null;
  typed.delete("back");

  async function run<S extends z.ZodType>(
    schema: S,
    verb: Verb<S>,
    key: Flash["key"] | ((value: z.output<S>) => Flash["key"]),
    anchor = "",
  ) {
    const form = parseFields(typed, schema, { applicationId });
    if (!form.ok) return form.answer();
    const outcome = await verb(services, actor, form.value);
    if (!outcome.ok) return form.refused(outcome.refusal);
    const said = typeof key === "string" ? key : key(form.value);
    return redirect(back ?? here + anchor, { headers: flash({ key: said }) });
  }

  const says = ["body", "remark", "assigneeId"].find((name) => typed.has(name));
  if (says) typed.delete("intent");
  if (says === "body") return run(SendMessage, sendMessage, "applications:flash.said", "#talk");
  if (says === "remark") {
    return run(NoteApplication, noteApplication, "applicants:notes.saved", "#notes");
  }
  if (says === "assigneeId") {
    return run(AssignApplication, assignApplication, "applicants:assignee.saved");
  }
  const answer = await run(
    MoveApplication,
    moveApplication,
    ({ move }) => `applications:flash.${move}`,
  );
  if (!("data" in answer) || typed.get("move") !== "offer") return answer;
  return withOfferFaults(answer, await listOfferFaults(services, actor, applicationId, typed));
}

type Answer = ReturnType<typeof data<FormAnswer>>;
/** All that stands against the offer beside what the press was answered with; nothing beside a no of another kind. */
function withOfferFaults({ data: answered, init }: Answer, also: Refusal[]) {
  const { refusal } = answered;
  const isAboutTerms = refusal === null || also.some(({ code }) => code === refusal.code);
  return data({ ...answered, also: isAboutTerms ? also : [] }, init ?? undefined);
}
