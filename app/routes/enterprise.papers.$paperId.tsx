import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { PaperStateTag } from "~/app/features/papers/paper-state-tag";
import { PaperText } from "~/app/features/papers/paper-text";
import { PlacesList } from "~/app/features/papers/places-list";
import { readOwnPaper } from "~/app/features/papers/read-my-papers.server";
import { RefusePaper, refusePaper } from "~/app/features/papers/refuse-paper.server";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { RefuseForm } from "~/app/features/papers/sign-form";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";
import { Button } from "~/app/ui/button";

export const handle = { messages: ["papers"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const paperId = orNotFound(Id.safeParse(params.paperId).data);
  const { people: _, ...paper } = orNotFound(await readOwnPaper(context.services, actor, paperId));
  return { paper };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const paperId = orNotFound(Id.safeParse(params.paperId).data);
  const form = await readForm(request);
  if (form.get("intent") !== "refuse") throw new Response(null, { status: 400 });
  form.delete("intent");
  const refused = parseFields(form, RefusePaper, { paperId });
  if (!refused.ok) return refused.answer();
  const outcome = await refusePaper(context.services, actor, refused.value);
  if (!outcome.ok) return refused.refused(outcome.refusal);
  return redirect(paths.enterprise.paper(paperId), {
    headers: flash({ key: "papers:said.refuse" }),
  });
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "papers:firm.title");

export default function EnterprisePaperPage() {
  const { paper } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("papers");
  const crumb = (
    <Link to={paths.enterprise.papers()} className="link">
      {t("firm.title")}
    </Link>
  );
  const isOpen = paper.state === "signing";
  return (
    <SidePage title={`${t(`kind.${paper.kind}`)} · ${paper.student}`} crumb={crumb}>
      <div className="max-w-read space-y-6">
        <p>
          <PaperStateTag state={paper.state} />{" "}
          <span className="num text-soft">{t("number", { number: paper.number })}</span>
        </p>
        <RefusedNotice answer={answer} />
        <PlacesList paper={paper} />
        <PaperText content={paper.content} contentHash={paper.contentHash} open />
        {isOpen && (
          <Form method="post" action={`${paths.enterprise.papers()}?index`}>
            <input type="hidden" name="tick" value={`${paper.paperId}.${paper.contentHash}`} />
            <Button look="primary">{t("firm.seal")}</Button>
          </Form>
        )}
        {isOpen && <RefuseForm paperId={paper.paperId} isStudent={false} answer={answer} />}
      </div>
    </SidePage>
  );
}
