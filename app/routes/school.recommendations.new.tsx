import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readRecommendForm } from "~/app/features/find-students/read-recommendations.server";
import { RecommendChoice } from "~/app/features/find-students/recommend-choice";
import { RecommendForm } from "~/app/features/find-students/recommend-form";
import {
  RecommendStudents,
  recommendStudents,
} from "~/app/features/find-students/recommend-students.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";

export const handle = { messages: ["students"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const asked = new URL(request.url).searchParams;
  const chosen = { firm: asked.get("firm"), schoolClass: asked.get("class") };
  return readRecommendForm(context.services, actor, chosen);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const form = await parseForm(request, RecommendStudents);
  if (!form.ok) return form.answer();
  const outcome = await recommendStudents(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const { asked } = outcome.value;
  const said =
    asked > 0
      ? { key: "students:recommend.sent_asked" as const, values: { n: asked } }
      : { key: "students:recommend.sent" as const };
  return redirect(paths.school.recommendations(), { headers: flash(said) });
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "students:recommend.new");

export default function NewRecommendation() {
  const { firms, classes, firm, schoolClass, students } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("students");
  const crumb = (
    <Link to={paths.school.recommendations()} className="link">
      {t("recommend.title")}
    </Link>
  );
  const toFirms = (
    <ButtonLink to={paths.school.enterprises()}>{t("recommend.to_firms")}</ButtonLink>
  );
  return (
    <SidePage title={t("recommend.new")} crumb={crumb}>
      <div className="max-w-read space-y-6">
        {firms.length === 0 ? (
          <Notice tone="info" title={t("recommend.no_firm")} actions={toFirms} />
        ) : (
          <section className="space-y-4">
            <h2 className="text-18 font-bold">{t("recommend.choose_title")}</h2>
            <RecommendChoice {...{ firms, classes, firm, schoolClass }} />
          </section>
        )}
        {firm && schoolClass && (
          <section className="space-y-4">
            <h2 className="text-18 font-bold">
              {firm.name} · {schoolClass.name}
            </h2>
            <RecommendForm firm={firm} students={students} answer={answer} />
          </section>
        )}
      </div>
    </SidePage>
  );
}
