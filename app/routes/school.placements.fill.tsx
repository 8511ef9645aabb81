import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { isId } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { answerFill, type FillAnswer } from "~/app/features/placements/fill-action.server";
import { FillForm } from "~/app/features/placements/fill-form";
import { FillPreview } from "~/app/features/placements/fill-preview";
import { listChosen } from "~/app/features/placements/list-chosen.server";
import { mostFilled } from "~/app/features/placements/plan-fill.server";
import { listTeachers } from "~/app/features/placements/read-placement-form.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { readForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["internships", "listings", "papers"] };
/** After a no the page shows what stands now. */
export const shouldRevalidate = () => true;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const ticks = new URL(request.url).searchParams.getAll("tick").filter(isId);
  const [chosen, teachers] = await Promise.all([
    listChosen(context.services, actor, ticks.slice(0, mostFilled)),
    listTeachers(context.services, actor),
  ]);
  return { chosen, teachers };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  return answerFill(context.services, actor, await readForm(request));
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "internships:fill.title");

export default function FillPlacements() {
  const { chosen, teachers } = useLoaderData<typeof loader>();
  const answer = useActionData<FillAnswer>();
  const t = useT("internships");
  const back = (
    <Link to={paths.school.placements()} className="link">
      {t("back")}
    </Link>
  );
  if (chosen.length === 0) {
    return (
      <SidePage title={t("fill.title")} crumb={back}>
        <EmptyState
          title={t("fill.nobody")}
          text={t("fill.nobody_text")}
          actions={<ButtonLink to={paths.school.placements()}>{t("back")}</ButtonLink>}
        />
      </SidePage>
    );
  }
  return (
    <SidePage title={t("fill.title")} crumb={back}>
      <p className="max-w-read text-soft">{t("fill.text")}</p>
      <p className="max-w-read pb-4 pt-2 font-bold">
        {t("fill.of", { n: chosen.length })}
        <span className="font-normal"> {chosen.map(({ name }) => name).join(" · ")}</span>
      </p>
      <FillForm
        ids={chosen.map(({ id }) => id)}
        teachers={teachers}
        answer={answer?.lines ? { ...answer, refusal: null } : answer}
      />
      {answer?.lines && <FillPreview lines={answer.lines} teachers={teachers} answer={answer} />}
    </SidePage>
  );
}
