// Owns what a school's page of a paper does with its forms: which verb, and what the page says then.
import { data, redirect } from "@remix-run/node";
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import type { Refusal } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { type FormAnswer, parseFields, readForm } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import { amendPaper, Change } from "./amend-paper.server";
import { MovePaper, movePaper } from "./move-paper.server";
import { openPaper } from "./open-paper.server";
import { replacePaper } from "./replace-paper.server";
import { HelpSigner, sendLinkAgain, tellCode } from "./send-link.server";
import { type From, SealPapers, sealPapers } from "./sign-paper.server";

type On = Pick<Services, "db" | "clock" | "env">;
/** What the page shows beside its forms: an address to copy, a code to tell. */
export type Told = { link: string | null; code: { code: string; name: string } | null };
export type StepAnswer = FormAnswer & { told?: Told };

const None = z.object({});
const moves = ["validate", "give_back", "cancel"];

/** Answers a form of the page; 400 for one that is none of its. */
export async function stepPaper(
  on: On,
  actor: SchoolActor,
  paperId: Id,
  request: Request,
  from: From,
) {
  const form = await readForm(request);
  const intent = wordOf(form);
  form.delete("intent");
  const go: Go = (said, to = paperId) =>
    redirect(paths.school.paper(to), { headers: flash({ key: `papers:said.${said}` }) });
  const call: Call = { on, actor, paperId, form, from, go };
  if (intent === "remind" || intent === "tell_code") return help(on, actor, form, intent);
  if (moves.includes(intent)) return move(call, intent);
  if (intent === "amend") return amend(on, actor, paperId, form, go);
  return intent === "seal" ? seal(call) : openOrReplace(call, intent);
}

type Go = (said: string, to?: Id) => Response;
type Call = { on: On; actor: SchoolActor; paperId: Id; form: FormData; from: From; go: Go };

function wordOf(form: FormData): string {
  const word = form.get("intent");
  return typeof word === "string" ? word : "";
}

async function move({ on, actor, paperId, form, go }: Call, step: string) {
  const moved = parseFields(form, MovePaper, { paperId, step });
  if (!moved.ok) return moved.answer();
  const outcome = await movePaper(on, actor, moved.value);
  return outcome.ok ? go(step) : moved.refused(outcome.refusal);
}

async function seal({ on, actor, form, from, go }: Call) {
  const sealed = parseFields(form, SealPapers);
  if (!sealed.ok) return sealed.answer();
  const outcome = await sealPapers(on, actor, sealed.value, from);
  return outcome.ok ? go("seal") : sealed.refused(outcome.refusal);
}

const freezers = { open: openPaper, replace: replacePaper };

async function openOrReplace({ on, actor, paperId, form, go }: Call, intent: string) {
  const plain = parseFields(form, None);
  if (!plain.ok || !Object.hasOwn(freezers, intent)) throw new Response(null, { status: 400 });
  const outcome = await freezers[intent as keyof typeof freezers](on, actor, { paperId });
  return outcome.ok ? go(intent, outcome.value.paperId) : plain.refused(outcome.refusal);
}

async function help(on: On, actor: SchoolActor, form: FormData, intent: "remind" | "tell_code") {
  const asked = parseFields(form, HelpSigner);
  if (!asked.ok) return asked.answer();
  const say = (told: Told) =>
    data<StepAnswer>({ lastResult: {}, refusal: null as Refusal | null, told });
  if (intent === "tell_code") {
    const outcome = await tellCode(on, actor, asked.value);
    if (!outcome.ok) return asked.refused(outcome.refusal);
    return say({ link: null, code: outcome.value });
  }
  const outcome = await sendLinkAgain(on, actor, asked.value);
  if (!outcome.ok) return asked.refused(outcome.refusal);
  const { PUBLIC_URL, HOST, PORT } = on.env;
  const site = PUBLIC_URL ?? `http://${HOST}:${String(PORT)}`;
  return say({ link: new URL(outcome.value.path, site).href, code: null });
}

async function amend(on: On, actor: SchoolActor, paperId: Id, form: FormData, go: Go) {
  const Typed = z.preprocess(toMinor, Change);
  const typed = parseFields(form, Typed);
  if (!typed.ok) return typed.answer();
  const outcome = await amendPaper(on, actor, { paperId, change: typed.value });
  return outcome.ok ? go("amend", outcome.value.paperId) : typed.refused(outcome.refusal);
}

/** Pay is typed in whole units of the money in which it is agreed. */
function toMinor(fields: unknown): unknown {
  if (typeof fields !== "object" || fields === null || !("pay" in fields)) return fields;
  return { ...fields, pay: Math.round(Number(fields.pay) * 100) };
}
