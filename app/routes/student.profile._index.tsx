import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { EditProfile, editProfile } from "~/app/features/profiles/edit-profile.server";
import { ProfileForm, profileFormId } from "~/app/features/profiles/profile-form";
import {
  findMyProfile,
  listProfileChoices,
  type MyProfile,
} from "~/app/features/profiles/read-my-profile.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { Button } from "~/app/ui/button";
import { DefinitionList } from "~/app/ui/definition-list";

export const handle = { messages: ["profiles", "search"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const { services } = context;
  const locale = localeOf(request, actor.locale);
  const profile = orNotFound(await findMyProfile(services, actor, { locale }));
  const choices = listProfileChoices(services.reference, profile, locale);
  return { profile, choices, isMinor: actor.isMinor };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const form = await parseForm(request, EditProfile);
  if (!form.ok) return form.answer();
  const saved = await editProfile(context.services, actor, form.value);
  if (!saved.ok) return form.refused(saved.refusal);
  return redirect(paths.student.profile(), { headers: flash({ key: "profiles:saved" }) });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profiles:title");

export default function Profile() {
  const { profile, choices, isMinor } = useLoaderData<typeof loader>();
  const tried = useActionData<typeof action>();
  const t = useT("profiles");
  const bar = (
    <Button look="primary" wide form={profileFormId}>
      {t("save")}
    </Button>
  );
  return (
    <SidePage title={t("title")} bar={bar}>
      <Registered enrolment={profile.enrolment} name={profile.name} />
      <ProfileForm
        // What was saved makes a new form, so that added skills show as held ones.
        key={profile.skills.map(({ code }) => code).join()}
        profile={profile}
        choices={choices}
        isMinor={isMinor}
        lastResult={tried?.lastResult}
      />
      <p className="pt-6">
        <Link to={paths.account()} className="link inline-block py-2">
          {t("account")}
        </Link>
      </p>
    </SidePage>
  );
}

/** What only the school can change. */
function Registered({ enrolment, name }: Pick<MyProfile, "enrolment" | "name">) {
  const t = useT("profiles");
  if (!enrolment) return <p className="pb-6">{t("school.none")}</p>;
  const { school, college, className, major, studyYear, studentNumber } = enrolment;
  const where = [school, college].filter(Boolean).join(" · ");
  return (
    <section aria-labelledby="school-title" className="pb-6">
      <h2 id="school-title" className="text-18 font-bold">
        {t("school.title")}
      </h2>
      <p className="pb-2 text-14 text-soft">{t("school.text")}</p>
      <DefinitionList
        items={[
          { term: t("school.name"), detail: name },
          { term: t("school.school"), detail: where },
          { term: t("school.class"), detail: className },
          { term: t("school.major"), detail: `${major} · ${t("school.year_n", { n: studyYear })}` },
          { term: t("school.number"), detail: studentNumber },
        ]}
      />
    </section>
  );
}
