import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { ConfirmPapers } from "~/app/features/piles/confirm-papers";
import { answerPile } from "~/app/features/piles/pile-action.server";
import { PileProgress } from "~/app/features/piles/pile-progress";
import { PileSum } from "~/app/features/piles/pile-sum";
import { ProblemPages } from "~/app/features/piles/problem-pages";
import { readPileView } from "~/app/features/piles/read-pile-view.server";
import { useRefusalText } from "~/app/messages/refusal-text";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";

export const handle = { messages: ["piles"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const pileId = orNotFound(Id.safeParse(params.pileId).data);
  return { pile: orNotFound(await readPileView(context.services, actor, pileId)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const pileId = orNotFound(Id.safeParse(params.pileId).data);
  return answerPile(context.services, actor, pileId, request);
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "piles:one");

export default function PilePage() {
  const { pile } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("piles");
  const no = useRefusalText()(answer?.refusal);
  const crumb = (
    <Link to={paths.school.piles()} className="link">
      {t("title")}
    </Link>
  );
  const add = (
    <ButtonLink to={paths.school.newPile({ pile: pile.pileId })}>{t("add_pages")}</ButtonLink>
  );
  const title = pile.printNumber ? t("one_of", { n: pile.printNumber }) : t("one");
  return (
    <SidePage title={title} crumb={crumb} actions={pile.state === "reading" ? undefined : add}>
      <div className="space-y-6">
        {no && (
          <div role="alert">
            <Notice tone="stop" title={no} />
          </div>
        )}
        {pile.state === "reading" && <PileProgress pile={pile} />}
        {pile.state === "failed" && (
          <Notice tone="stop" title={t("failed")}>
            {t("failed_how")}
          </Notice>
        )}
        {(pile.state === "read" || pile.state === "confirmed") && (
          <>
            <PileSum pile={pile} />
            <ProblemPages pile={pile} />
            <ConfirmPapers pile={pile} />
          </>
        )}
      </div>
    </SidePage>
  );
}
