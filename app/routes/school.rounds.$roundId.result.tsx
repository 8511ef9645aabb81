import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { AppealsList } from "~/app/features/rounds/appeals-list";
import { CertificateNotice } from "~/app/features/rounds/certificate-notice";
import { FillForm } from "~/app/features/rounds/fill-form";
import { readRoundResult, readWhatIf } from "~/app/features/rounds/read-round-result.server";
import { readSchoolRound } from "~/app/features/rounds/read-school-rounds.server";
import { RefusedNotice, RoundStateTag } from "~/app/features/rounds/round-parts";
import { RoundSteps } from "~/app/features/rounds/round-steps";
import { SeatsTable } from "~/app/features/rounds/seats-table";
import { stepRound } from "~/app/features/rounds/step-round.server";
import { WhatIfForm } from "~/app/features/rounds/what-if-form";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";
import { Button } from "~/app/ui/button";

export const handle = { messages: ["rounds"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const roundId = orNotFound(Id.safeParse(params.roundId).data);
  const asked = new URL(request.url).searchParams;
  const more = Math.round(Number(asked.get("more"))) || 0;
  const what = { programmeId: more === 0 ? null : asked.get("programme"), more };
  const [round, result, whatIf] = await Promise.all([
    readSchoolRound(context.services, actor, roundId),
    readRoundResult(context.services, actor, roundId),
    readWhatIf(context.services, actor, roundId, what),
  ]);
  return { round: orNotFound(round), result, whatIf };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const roundId = orNotFound(Id.safeParse(params.roundId).data);
  return stepRound(context.services, actor, roundId, request);
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "rounds:result");

export default function RoundResultPage() {
  const { round, result, whatIf } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("rounds");
  const { state, mayRun, programmes } = round;
  const crumb = (
    <Link to={paths.school.round(round.roundId)} className="link">
      {t("to_round")}
    </Link>
  );
  const nameOf = (id: string) => {
    const found = programmes.find(({ programmeId }) => programmeId === id);
    return found ? `${found.firm} · ${found.title}` : "";
  };
  const canRun = mayRun && state === "closed";
  return (
    <SidePage title={`${round.name} · ${t("result")}`} crumb={crumb}>
      <RefusedNotice answer={answer} />
      <div className="space-y-6">
        <RoundStateTag state={state} />
        {canRun && (
          <Form method="post" className="space-y-2">
            <input type="hidden" name="intent" value="run" />
            <Button look="primary">{t(result ? "run_again" : "run")}</Button>
            <p className="text-14 text-soft">{t("run_hint")}</p>
          </Form>
        )}
        {result ? (
          <>
            <CertificateNotice result={result} nameOf={nameOf} />
            <SeatsTable result={result} nameOf={nameOf} />
            {canRun && <FillForm key={result.number} result={result} nameOf={nameOf} />}
          </>
        ) : (
          <p>{t("none_run")}</p>
        )}
        {state !== "draft" && (
          <WhatIfForm programmes={programmes} whatIf={whatIf} nameOf={nameOf} />
        )}
        {result && <AppealsList appeals={result.appeals} mayRun={mayRun} />}
        <RoundSteps moves={round.moves} />
      </div>
    </SidePage>
  );
}
