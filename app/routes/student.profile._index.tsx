import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { ProfileOverview } from "~/app/features/profiles/profile-overview";
import { readProfilePage } from "~/app/features/profiles/read-group-page.server";
import { SchoolFacts } from "~/app/features/profiles/school-facts";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["profiles"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const locale = localeOf(request, actor.locale);
  const page = orNotFound(await readProfilePage(context.services, actor, locale));
  return { ...page, isMinor: actor.isMinor };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profiles:title");

export default function Profile() {
  const page = useLoaderData<typeof loader>();
  const t = useT("profiles");
  return (
    <SidePage title={t("title")}>
      <ProfileOverview {...page} />
      <SchoolFacts enrolment={page.profile.enrolment} name={page.profile.name} />
      <p className="pt-6">
        <Link to={paths.student.cv()} className="link inline-block py-2">
          {t("cv")}
        </Link>
      </p>
      <p>
        <Link to={paths.account()} className="link inline-block py-2">
          {t("account")}
        </Link>
      </p>
    </SidePage>
  );
}
