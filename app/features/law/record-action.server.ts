// Owns what the page of records can be asked to do: keep one on the ticked firms, classes or rounds, take one back.
import { redirect } from "@remix-run/node";
import { z } from "zod";
import { insuranceCovers, recordKinds, recordTargets } from "~/app/domain/internship-record";
import type { SchoolActor } from "~/app/domain/permission";
import { Day, Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import { bringBeside } from "~/app/features/files/bring-beside.server";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import { keepRecord } from "./keep-record.server";
import { withdrawRecord } from "./withdraw-record.server";

const Target = z
  .string()
  .regex(/^[a-z]+\.[0-9a-f-]{36}$/u)
  .transform((word) => ({ on: word.split(".")[0] ?? "", id: word.split(".")[1] ?? "" }))
  .pipe(z.object({ on: z.enum(recordTargets), id: Id }));
const text = z.string().trim().min(1).max(120);
const words = z.string().trim().max(120).default("");
const tick = z.preprocess((said) => said === "on" || said === true, z.boolean());
const by = z.enum(["school", "firm"]);
const base = {
  intent: z.literal("keep"),
  targets: z.array(Target).min(1, "bad_choice").max(50),
  validUntil: z.nullable(Day).default(null),
};
/** One form for each kind; what each says: domain/internship-record.ts. */
const forms = {
  firm_check: {
    ...{ on: Day, isLawful: tick, isDishonest: tick, source: words },
    breachOn: z.nullable(Day).default(null),
  },
  inspection: { on: Day, isApproved: tick, isPublished: tick, note: words },
  filing: { authority: text, number: text, on: Day },
  insurance: {
    ...{ insurer: text, policyNumber: text, from: Day, to: Day, paidBy: by },
    covers: z.enum(insuranceCovers),
  },
  training: { on: Day, isPassed: tick, by, note: words },
  plan: { title: text, on: Day },
  authority_consent: { authority: text, number: text, on: Day },
  escort: { name: text, phone: words },
  work_permit: { authority: text, number: text, on: Day },
  health_certificate: { on: Day, note: words },
} as const;
const Withdraw = z.strictObject({ intent: z.literal("withdraw"), recordId: Id });
const Kind = z.enum(recordKinds);

/** Does what the pressed form asks, and leads back to the page, or to the placement that lacked it (`of`). */
export async function answerRecordForm(services: Services, actor: SchoolActor, request: Request) {
  const form = await readForm(request);
  const of = Id.safeParse(new URL(request.url).searchParams.get("of")).data;
  const to = of ? paths.school.placement(of) : paths.school.internship();
  if (form.get("intent") === "withdraw") {
    const parsed = parseFields(form, Withdraw);
    if (!parsed.ok) return parsed.answer();
    const outcome = await withdrawRecord(services, actor, parsed.value);
    return outcome.ok
      ? done(paths.school.internship(), "internships:records_page.withdrawn")
      : parsed.refused(outcome.refusal);
  }
  const kind = Kind.safeParse(form.get("kind")).data;
  if (!kind) throw new Response(null, { status: 422 });
  const file = await bringBeside(services, actor, form);
  const schema = z.object({ ...base, kind: z.literal(kind), ...forms[kind] });
  const parsed = parseFields(form, schema);
  if (!parsed.ok) return parsed.answer();
  if (!file.ok) return parsed.refused(file.refusal);
  const { intent: _intent, targets, validUntil, kind: _kind, ...content } = parsed.value;
  const kept = { kind, targets, content, validUntil };
  const outcome = await keepRecord(services, actor, kept, file.value);
  return outcome.ok ? done(to, "internships:records_page.kept") : parsed.refused(outcome.refusal);
}

function done(to: string, key: Parameters<typeof flash>[0]["key"]) {
  return redirect(to, { headers: flash({ key }) });
}
