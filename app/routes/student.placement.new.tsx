import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import type { Outcome } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { readFileForm, takeIfBrought } from "~/app/features/files/take-upload.server";
import { SidePage } from "~/app/features/navigation/side-page";
import {
  AskGuardianAgain,
  askGuardianAgain,
} from "~/app/features/placements/ask-guardian-again.server";
import { listOwnFound } from "~/app/features/placements/list-own-found.server";
import { FoundList, OwnForm } from "~/app/features/placements/own-form";
import {
  ProposePlacement,
  proposePlacement,
  WithdrawPlacement,
  withdrawPlacement,
} from "~/app/features/placements/propose-placement.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { Notice } from "~/app/ui/notice";

export const handle = { messages: ["internships", "law"] };
export const shouldRevalidate = () => true;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  return { found: await listOwnFound(context.services, actor) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const { services } = context;
  const upload = await readFileForm(request);
  const { form } = upload;
  const intent = form.get("intent");
  form.delete("intent");
  form.delete("file");
  if (intent === "again") {
    return answer(form, AskGuardianAgain, "internships:own.sent_again", (input) =>
      askGuardianAgain(services, actor, input),
    );
  }
  if (intent === "withdraw") {
    return answer(form, WithdrawPlacement, "internships:own.withdrawn", (input) =>
      withdrawPlacement(services, actor, input),
    );
  }
  const parsed = parseFields(form, ProposePlacement);
  if (!parsed.ok) return parsed.answer();
  const letter = await takeIfBrought(services, actor, upload, "profile");
  if (!letter.ok) return parsed.refused(letter.refusal);
  const fileId = Id.safeParse(letter.value.fileId).data ?? null;
  const outcome = await proposePlacement(services, actor, parsed.value, fileId);
  return outcome.ok ? done("internships:own.sent") : parsed.refused(outcome.refusal);
}

type Key = Parameters<typeof flash>[0]["key"];
async function answer<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  key: Key,
  verb: (input: z.output<Schema>) => Promise<Outcome<unknown>>,
) {
  const parsed = parseFields(form, schema);
  if (!parsed.ok) return parsed.answer();
  const outcome = await verb(parsed.value);
  return outcome.ok ? done(key) : parsed.refused(outcome.refusal);
}

function done(key: Key) {
  return redirect(paths.student.newPlacement(), { headers: flash({ key }) });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "internships:own.title");

export default function FoundByMyself() {
  const { found } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("internships");
  return (
    <SidePage title={t("own.title")}>
      <div className="max-w-read space-y-4">
        {found.length > 0 && <FoundList found={found} />}
        <p>{t("own.intro")}</p>
        <Notice tone="info" title={t("own.free")} />
        <OwnForm answer={answer} />
      </div>
    </SidePage>
  );
}
