import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { findStudentProfile } from "~/app/features/profiles/read-student-profile.server";
import { StudentProfile } from "~/app/features/profiles/student-profile";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["profiles", "files", "listings"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const locale = localeOf(request, actor.locale);
  const asked = { personId: params.personId ?? "", locale };
  return orNotFound(await findStudentProfile(context.services, actor, asked));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.name ?? "" }];

export default function StudentProfilePage() {
  const profile = useLoaderData<typeof loader>();
  return (
    <SidePage title={profile.name} crumb={profile.enrolment?.className}>
      <StudentProfile profile={profile} />
    </SidePage>
  );
}
