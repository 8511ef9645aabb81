import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readStudentSearch } from "~/app/features/find-students/read-student-search.server";
import {
  SetStudentSearch,
  setStudentSearch,
} from "~/app/features/find-students/set-student-search.server";
import { StudentSearchForm } from "~/app/features/find-students/student-search-form";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["students"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  return { view: await readStudentSearch(context.services, actor) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const form = await parseForm(request, SetStudentSearch);
  if (!form.ok) return form.answer();
  const outcome = await setStudentSearch(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const headers = flash({ key: "students:setting.saved" });
  return redirect(paths.school.studentSearch(), { headers });
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "students:setting.title");

export default function StudentSearch() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("students");
  const crumb = (
    <Link to={paths.school.recommendations()} className="link">
      {t("setting.back")}
    </Link>
  );
  return (
    <SidePage title={t("setting.title")} crumb={crumb}>
      <div className="max-w-read space-y-4">
        <p>{t("setting.intro")}</p>
        <p className="text-soft">{t("setting.total", { n: view.students })}</p>
        <StudentSearchForm view={view} answer={answer} />
        <p className="text-14 text-soft">{t("setting.seen")}</p>
      </div>
    </SidePage>
  );
}
