import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { CheckLink } from "~/app/features/rounds/check-page";
import { LotteryFacts } from "~/app/features/rounds/lottery-facts";
import { MyChoices } from "~/app/features/rounds/my-choices";
import { MyResult } from "~/app/features/rounds/my-result";
import { OtherProgrammes } from "~/app/features/rounds/other-programmes";
import { AppealRound, appealRound } from "~/app/features/rounds/appeal-round.server";
import { RankProgrammes, rankProgrammes } from "~/app/features/rounds/rank-programmes.server";
import { readMyRound } from "~/app/features/rounds/read-my-round.server";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { RoundStateTag, useUntilText } from "~/app/features/rounds/round-parts";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["rounds", "search", "listings"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const roundId = orNotFound(Id.safeParse(params.roundId).data);
  const locale = localeOf(request, actor.locale);
  return { round: orNotFound(await readMyRound(context.services, actor, roundId, locale)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const roundId = orNotFound(Id.safeParse(params.roundId).data);
  const fields = await readForm(request);
  const isAppeal = fields.get("intent") === "appeal";
  fields.delete("intent");
  const done = (key: "appeal" | "rank") =>
    redirect(paths.student.round(roundId), { headers: flash({ key: `rounds:done.${key}` }) });
  if (isAppeal) {
    const form = parseFields(fields, AppealRound, { roundId });
    if (!form.ok) return form.answer();
    const outcome = await appealRound(context.services, actor, form.value);
    return outcome.ok ? done("appeal") : form.refused(outcome.refusal);
  }
  const form = parseFields(fields, RankProgrammes, { roundId });
  if (!form.ok) return form.answer();
  const outcome = await rankProgrammes(context.services, actor, form.value);
  return outcome.ok ? done("rank") : form.refused(outcome.refusal);
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "rounds:title");

export default function StudentRound() {
  const { round } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("rounds");
  const sayUntil = useUntilText();
  const crumb = (
    <Link to={paths.student.rounds()} className="link">
      {t("back")}
    </Link>
  );
  const until = sayUntil(round.rankUntil);
  const isOver = round.state === "open" && !round.isRanking;
  return (
    <SidePage title={round.name} crumb={crumb}>
      <RefusedNotice answer={answer} labels={{ text: t("appeal_text") }} />
      <div className="max-w-read space-y-6">
        <p>
          <RoundStateTag state={isOver ? "closed" : round.state} />{" "}
          <span className="text-soft">
            {t(`kind.${round.kind}`)} · {until}
          </span>
        </p>
        <p>{t("student_intro")}</p>
        <MyResult round={round} answer={answer} />
        <MyChoices round={round} />
        <OtherProgrammes round={round} />
        <LotteryFacts {...round.lottery} />
        {round.result && <CheckLink to={paths.student.roundCheck(round.roundId)} />}
      </div>
    </SidePage>
  );
}
