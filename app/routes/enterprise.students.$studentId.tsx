import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { InviteForm } from "~/app/features/find-students/invite-form";
import { InviteStudent, inviteStudent } from "~/app/features/find-students/invite-student.server";
import { InvitedTag } from "~/app/features/find-students/invited-tag";
import { findStudentToInvite } from "~/app/features/find-students/read-firm-invitations.server";
import { countInvitationsLeft } from "~/app/features/find-students/read-students.server";
import { StudentFacts } from "~/app/features/find-students/student-facts";
import { useStudentName } from "~/app/features/find-students/student-name";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["students", "listings"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const locale = localeOf(request, actor.locale);
  const { studentId } = params;
  const found = await findStudentToInvite(context.services, actor, { studentId, locale });
  return { ...orNotFound(found), left: await countInvitationsLeft(context.services, actor) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const form = await parseForm(request, InviteStudent, { studentId: params.studentId });
  if (!form.ok) return form.answer();
  const outcome = await inviteStudent(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const to = paths.enterprise.invitations();
  return redirect(to, { headers: flash({ key: "students:invite.sent" }) });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "students:card.invite");

export default function Invite() {
  const { student, listings, left } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [asked] = useSearchParams();
  const t = useT("students");
  const name = useStudentName()(student.family);
  const crumb = (
    <Link to={paths.enterprise.students()} className="link">
      {t("title")}
    </Link>
  );
  return (
    <SidePage title={t("invite.title", { name })} crumb={crumb}>
      <div className="max-w-read space-y-6">
        {student.invited && <InvitedTag state={student.invited} />}
        <section>
          <h2 className="pb-2 text-18 font-bold">{t("invite.about")}</h2>
          <StudentFacts student={student} />
        </section>
        <section>
          <h2 className="pb-2 text-18 font-bold">{t("invite.form")}</h2>
          <InviteForm {...{ listings, left, answer }} chosen={asked.get("listing")} />
        </section>
      </div>
    </SidePage>
  );
}
