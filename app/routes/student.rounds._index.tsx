import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { ProgressTabs } from "~/app/features/applications/progress-tabs";
import { SidePage } from "~/app/features/navigation/side-page";
import { listMyRounds } from "~/app/features/rounds/list-my-rounds.server";
import { RoundStateTag, useUntilText } from "~/app/features/rounds/round-parts";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";
import { Card } from "~/app/ui/card";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["rounds", "applications"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  return { rounds: await listMyRounds(context.services, actor) };
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "rounds:title");

export default function StudentRounds() {
  const { rounds } = useLoaderData<typeof loader>();
  const t = useT("rounds");
  const sayUntil = useUntilText();
  return (
    <SidePage title={useT("applications")("title")}>
      <ProgressTabs current="rounds" />
      <p className="max-w-read pb-4 text-soft">{t("student_intro")}</p>
      <div className="space-y-4">
        {rounds.length === 0 && <EmptyState title={t("none")} text={t("none_student")} />}
        {rounds.map(({ roundId, name, kind, state, rankUntil, choices }) => (
          <Card
            key={roundId}
            title={
              <Link to={paths.student.round(roundId)} className="link">
                {name}
              </Link>
            }
            aside={<RoundStateTag state={state} />}
            sub={`${t(`kind.${kind}`)} · ${sayUntil(rankUntil)}`}
          >
            {t("mine")} {choices}
          </Card>
        ))}
      </div>
    </SidePage>
  );
}
