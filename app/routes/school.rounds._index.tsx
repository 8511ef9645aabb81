import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { CreateRoundForm } from "~/app/features/rounds/create-round-form";
import { CreateRound, createRound } from "~/app/features/rounds/create-round.server";
import { listClasses, listSchoolRounds } from "~/app/features/rounds/list-school-rounds.server";
import { RoundStateTag, useUntilText } from "~/app/features/rounds/round-parts";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { buttonClass } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["rounds"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const [rounds, classes] = await Promise.all([
    listSchoolRounds(context.services, actor),
    listClasses(context.services, actor),
  ]);
  return { rounds, classes };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const form = await parseForm(request, CreateRound);
  if (!form.ok) return form.answer();
  const outcome = await createRound(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const headers = flash({ key: "rounds:done.create" });
  return redirect(paths.school.round(outcome.value.roundId), { headers });
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "rounds:title");

export default function SchoolRounds() {
  const { rounds, classes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("rounds");
  const sayUntil = useUntilText();
  return (
    <SidePage title={t("title")}>
      <p className="max-w-read pb-4 text-soft">{t("school_intro")}</p>
      <div className="space-y-4">
        {classes.length > 0 && (
          <details open={answer !== undefined}>
            <summary className={buttonClass("primary")}>{t("new")}</summary>
            <div className="pt-4">
              <CreateRoundForm classes={classes} answer={answer} />
            </div>
          </details>
        )}
        {rounds.length === 0 && <EmptyState title={t("none")} text={t("none_school")} />}
        {rounds.map(({ roundId, name, kind, state, rankUntil, entries }) => (
          <Card
            key={roundId}
            title={
              <Link to={paths.school.round(roundId)} className="link">
                {name}
              </Link>
            }
            aside={<RoundStateTag state={state} />}
            sub={`${t(`kind.${kind}`)} · ${sayUntil(rankUntil)}`}
          >
            {t("ranked")} {entries}
          </Card>
        ))}
      </div>
    </SidePage>
  );
}
