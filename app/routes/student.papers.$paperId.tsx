import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { StudentPaper } from "~/app/features/papers/student-paper";
import { readOwnPaper } from "~/app/features/papers/read-my-papers.server";
import { RefusePaper, refusePaper } from "~/app/features/papers/refuse-paper.server";
import { SignPaper, signAsStudent } from "~/app/features/papers/sign-paper.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";
import { buttonClass } from "~/app/ui/button";

export const handle = { messages: ["papers"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const paperId = orNotFound(Id.safeParse(params.paperId).data);
  return { paper: orNotFound(await readOwnPaper(context.services, actor, paperId)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const paperId = orNotFound(Id.safeParse(params.paperId).data);
  const { services, address } = context;
  const form = await readForm(request);
  const intent = form.get("intent");
  form.delete("intent");
  const done = (said: "sign" | "refuse") =>
    redirect(paths.student.paper(paperId), { headers: flash({ key: `papers:said.${said}` }) });
  if (intent === "sign") {
    const signed = parseFields(form, SignPaper, { paperId });
    if (!signed.ok) return signed.answer();
    const userAgent = (request.headers.get("user-agent") ?? "").slice(0, 200);
    const from = { address, userAgent };
    const outcome = await signAsStudent(services, actor, signed.value, from);
    return outcome.ok ? done("sign") : signed.refused(outcome.refusal);
  }
  if (intent !== "refuse") throw new Response(null, { status: 400 });
  const refused = parseFields(form, RefusePaper, { paperId });
  if (!refused.ok) return refused.answer();
  const outcome = await refusePaper(services, actor, refused.value);
  return outcome.ok ? done("refuse") : refused.refused(outcome.refusal);
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "papers:mine.title");

export default function StudentPaperPage() {
  const { paper } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("papers");
  return (
    <SidePage title={t(`kind.${paper.kind}`)}>
      {paper.kind === "certificate" && paper.state === "valid" && (
        <p className="pb-4">
          <a href={paths.student.paperPdf(paper.paperId)} className={buttonClass("primary")}>
            {t("section.download")}
          </a>
        </p>
      )}
      <StudentPaper paper={paper} answer={answer} />
    </SidePage>
  );
}
