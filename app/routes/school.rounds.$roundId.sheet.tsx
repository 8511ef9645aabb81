import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { answerSheet } from "~/app/features/rounds/answer-sheet.server";
import { readSchoolRound } from "~/app/features/rounds/read-school-round.server";
import { SheetFound } from "~/app/features/rounds/sheet-check";
import { SheetForm } from "~/app/features/rounds/sheet-form";
import { pageTitle } from "~/app/messages/page-title";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { Notice } from "~/app/ui/notice";

export const handle = { messages: ["rounds", "imports"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const roundId = orNotFound(Id.safeParse(params.roundId).data);
  const round = orNotFound(
    await readSchoolRound(context.services, actor, roundId, localeOf(request, actor.locale)),
  );
  const { name, programmes, state, mayRun } = round;
  return { roundId, name, programmes, isOpen: state === "closed" && mayRun };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const roundId = orNotFound(Id.safeParse(params.roundId).data);
  return answerSheet(context.services, actor, roundId, request);
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "rounds:sheet.title");

export default function RoundSheet() {
  const { roundId, name, programmes, isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("rounds");
  const say = useRefusalText();
  const crumb = (
    <Link to={paths.school.roundResult(roundId)} className="link">
      {name}
    </Link>
  );
  const nameOf = (id: string) => {
    const found = programmes.find(({ programmeId }) => programmeId === id);
    return found ? `${found.firm} · ${found.title}` : "";
  };
  return (
    <SidePage title={t("sheet.title")} crumb={crumb}>
      <div className="space-y-6">
        {answer?.refusal && (
          <div role="alert">
            <Notice tone="stop" title={say(answer.refusal)} />
          </div>
        )}
        {answer?.check && <SheetFound check={answer.check} nameOf={nameOf} />}
        {isOpen ? (
          <SheetForm programmes={programmes} text={answer?.check?.text} />
        ) : (
          <p>{t("sheet.not_now")}</p>
        )}
      </div>
    </SidePage>
  );
}
