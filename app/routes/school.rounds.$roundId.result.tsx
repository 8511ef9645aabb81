import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { AppealsList } from "~/app/features/rounds/appeals-list";
import { CheckLink } from "~/app/features/rounds/check-page";
import { CertificateNotice } from "~/app/features/rounds/certificate-notice";
import { FillForm } from "~/app/features/rounds/fill-form";
import { OffersTable } from "~/app/features/rounds/offers-table";
import { readRoundOffers } from "~/app/features/rounds/read-round-offers.server";
import { type RoundResult, readRoundResult } from "~/app/features/rounds/read-round-result.server";
import { readWhatIf } from "~/app/features/rounds/read-what-if.server";
import { readSchoolRound } from "~/app/features/rounds/read-school-round.server";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { RoundStateTag } from "~/app/features/rounds/round-parts";
import { RoundSteps } from "~/app/features/rounds/round-steps";
import { SeatsTable } from "~/app/features/rounds/seats-table";
import { stepRound } from "~/app/features/rounds/step-round.server";
import { WhatIfForm } from "~/app/features/rounds/what-if-form";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { Button, ButtonLink } from "~/app/ui/button";
import { Pagination } from "~/app/ui/pagination";

export const handle = { messages: ["rounds", "applications"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const roundId = orNotFound(Id.safeParse(params.roundId).data);
  const asked = new URL(request.url).searchParams;
  const said = asked.get("more") ?? "0";
  const isWhole = /^\s*[+-]?\d{1,4}\s*$/.test(said);
  const what = { programmeId: isWhole ? asked.get("programme") : null, more: Number(said) };
  const page = Number(asked.get("page"));
  const [round, result, whatIf, offers] = await Promise.all([
    readSchoolRound(context.services, actor, roundId, localeOf(request, actor.locale)),
    readRoundResult(context.services, actor, roundId, page),
    readWhatIf(context.services, actor, roundId, what),
    readRoundOffers(context.services, actor, roundId),
  ]);
  const wrong = isWhole ? null : said.slice(0, 20);
  return { round: orNotFound(round), result, whatIf, wrong, offers };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const roundId = orNotFound(Id.safeParse(params.roundId).data);
  return stepRound(context.services, actor, roundId, request);
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "rounds:result");

export default function RoundResultPage() {
  const { round, result, whatIf, wrong, offers } = useLoaderData<typeof loader>();
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
  const isTold = state === "published" || state === "settled";
  const check = isTold ? <CheckLink to={paths.school.roundCheck(round.roundId)} /> : undefined;
  return (
    <SidePage title={`${round.name} · ${t("result")}`} crumb={crumb} actions={check}>
      <RefusedNotice answer={answer} />
      <div className="space-y-6">
        <RoundStateTag state={state} />
        {canRun && <RunForm roundId={round.roundId} isAgain={result !== null} />}
        {result && <CertificateNotice result={result} nameOf={nameOf} />}
        {offers && <OffersTable offers={offers} nameOf={nameOf} />}
        {result ? <Seats {...{ round, result, nameOf, canRun }} /> : <p>{t("none_run")}</p>}
        {["open", "closed"].includes(state) && (
          <WhatIfForm {...{ programmes, whatIf, wrong, nameOf }} />
        )}
        {result && <AppealsList appeals={result.appeals} mayRun={mayRun} />}
        <RoundSteps moves={round.moves} />
      </div>
    </SidePage>
  );
}

function RunForm({ roundId, isAgain }: { roundId: string; isAgain: boolean }) {
  const t = useT("rounds");
  return (
    <Form method="post" className="space-y-2">
      <input type="hidden" name="intent" value="run" />
      <div className="cluster">
        <Button look="primary">{t(isAgain ? "run_again" : "run")}</Button>
        <ButtonLink to={paths.school.roundSheet(roundId)}>{t("sheet.title")}</ButtonLink>
      </div>
      <p className="text-14 text-soft">{t("run_hint")}</p>
    </Form>
  );
}

type SeatsProps = {
  round: { roundId: string };
  result: RoundResult;
  nameOf: (programmeId: string) => string;
  canRun: boolean;
};
function Seats({ round: { roundId }, result, nameOf, canRun }: SeatsProps) {
  const { number, page, pages } = result;
  return (
    <>
      <SeatsTable result={result} nameOf={nameOf} />
      <Pagination
        page={page}
        pages={pages}
        toPage={(to) => paths.school.roundResult(roundId, { page: String(to) })}
      />
      {canRun && <FillForm key={`${number}-${page}`} result={result} nameOf={nameOf} />}
    </>
  );
}
