import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { AddProgrammeForm } from "~/app/features/rounds/add-programme-form";
import { LotteryFacts } from "~/app/features/rounds/lottery-facts";
import { ProgrammesTable } from "~/app/features/rounds/programmes-table";
import { readRoundTrail } from "~/app/features/rounds/read-round-trail.server";
import { readSchoolRound } from "~/app/features/rounds/read-school-round.server";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { RoundStateTag, useUntilText } from "~/app/features/rounds/round-parts";
import { RoundTrail } from "~/app/features/rounds/round-trail";
import { RoundSteps } from "~/app/features/rounds/round-steps";
import { stepRound } from "~/app/features/rounds/step-round.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { Stat } from "~/app/ui/stat";

export const handle = { messages: ["rounds"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const roundId = orNotFound(Id.safeParse(params.roundId).data);
  const [round, trail] = await Promise.all([
    readSchoolRound(context.services, actor, roundId, localeOf(request, actor.locale)),
    readRoundTrail(context.services, actor, roundId),
  ]);
  return { round: orNotFound(round), trail };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const roundId = orNotFound(Id.safeParse(params.roundId).data);
  return stepRound(context.services, actor, roundId, request);
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "rounds:title");

export default function SchoolRoundPage() {
  const { round, trail } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isOffer = answer?.lastResult.initialValue?.listingId !== undefined;
  const t = useT("rounds");
  const sayUntil = useUntilText();
  const crumb = (
    <Link to={paths.school.rounds()} className="link">
      {t("back")}
    </Link>
  );
  const { state, entries, students, mayRun } = round;
  const until = sayUntil(round.rankUntil);
  const result = (
    <ButtonLink to={paths.school.roundResult(round.roundId)}>{t("to_result")}</ButtonLink>
  );
  return (
    <SidePage title={round.name} crumb={crumb} actions={state === "draft" ? undefined : result}>
      <RefusedNotice answer={isOffer ? undefined : answer} />
      <div className="space-y-6">
        <p>
          <RoundStateTag state={state} />{" "}
          <span className="text-soft">
            {t(`kind.${round.kind}`)} · {until} · {t("classes_n", { n: round.classes.length })}
          </span>
        </p>
        <details>
          <summary className="link py-1">{t("classes")}</summary>
          <p>{round.classes.map(({ name }) => name).join(" · ")}</p>
        </details>
        <div className="grid grid-cols-2 gap-4 md:grid-cols-3">
          <Stat label={t("ranked")} value={t("ranked_of", { n: entries, of: students })} />
          <Stat label={t("programmes")} value={round.programmes.length} />
          <Stat
            label={t("seats")}
            value={round.programmes.reduce((sum, { seats }) => sum + seats, 0)}
          />
        </div>
        <section className="space-y-3">
          <h2 className="text-18 font-bold">{t("programmes")}</h2>
          <ProgrammesTable round={round} />
        </section>
        {state === "draft" && mayRun && (
          <section className="space-y-3">
            <h2 className="text-18 font-bold">{t("add_title")}</h2>
            <AddProgrammeForm round={round} answer={isOffer ? answer : undefined} />
          </section>
        )}
        <RoundSteps moves={round.moves} />
        <LotteryFacts digest={round.seedDigest} seed={round.seed} />
        <RoundTrail trail={trail} />
      </div>
    </SidePage>
  );
}
