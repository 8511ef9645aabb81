// Owns what the two pages of a school's round do with their forms: which verb, and where it leads.
import { redirect } from "@remix-run/node";
import type { SchoolActor } from "~/app/domain/permission";
import type { Outcome } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import type { z } from "zod";
import { AnswerAppeal, answerAppeal } from "./appeal-round.server";
import {
  AddProgramme,
  addProgramme,
  RemoveProgramme,
  removeProgramme,
} from "./keep-programme.server";
import { MoveRound, moveRound } from "./move-round.server";
import { FillRound, fillRound } from "./fill-round.server";
import { RunRound, runRound } from "./run-round.server";

type On = Pick<Services, "db" | "pool" | "clock">;
type Verb<Input> = (on: On, actor: SchoolActor, input: Input) => Promise<Outcome<unknown>>;
const step = <S extends z.ZodType>(
  schema: S,
  verb: Verb<z.output<S>>,
  to: "round" | "roundResult",
) => ({
  schema,
  to,
  run: (on: On, actor: SchoolActor, input: unknown) => verb(on, actor, input as z.output<S>),
});

const steps = {
  offer: step(AddProgramme, addProgramme, "round"),
  take_out: step(RemoveProgramme, removeProgramme, "round"),
  move: step(MoveRound, moveRound, "round"),
  run: step(RunRound, runRound, "roundResult"),
  fill: step(FillRound, fillRound, "roundResult"),
  answer: step(AnswerAppeal, answerAppeal, "roundResult"),
};
type Intent = keyof typeof steps;

/** Answers a form of these pages: 400 for one that is none of theirs. */
export async function stepRound(on: On, actor: SchoolActor, roundId: Id, request: Request) {
  const fields = await readForm(request);
  const intent = wordOf(fields, "intent");
  fields.delete("intent");
  if (!Object.hasOwn(steps, intent)) throw new Response(null, { status: 400 });
  const { schema, run, to } = steps[intent as Intent];
  const form = parseFields(fields, schema, { roundId });
  if (!form.ok) return form.answer();
  const outcome = await run(on, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const move = intent === "move" ? wordOf(fields, "move") : intent;
  return redirect(paths.school[to](roundId), { headers: flash({ key: `rounds:done.${move}` }) });
}

function wordOf(fields: FormData, name: string): string {
  const word = fields.get(name);
  return typeof word === "string" ? word : "";
}
