import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FirmTabs } from "~/app/features/find-students/firm-tabs";
import { FoundStudents } from "~/app/features/find-students/found-students";
import { NotVerified } from "~/app/features/find-students/not-verified";
import {
  countInvitationsLeft,
  listStudents,
} from "~/app/features/find-students/read-students.server";
import { readAsk } from "~/app/features/find-students/student-ask";
import { StudentFilters } from "~/app/features/find-students/student-filters";
import { StudentFindBox } from "~/app/features/find-students/student-find-box";
import { correctionsFor } from "~/app/features/listings/corrections.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["students", "listings", "search"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const { services } = context;
  const ask = readAsk(new URL(request.url).searchParams);
  const locale = localeOf(request, actor.locale);
  const [found, left] = await Promise.all([
    listStudents(services, actor, { ask, locale, correctionsFor: correctionsFor(services) }),
    countInvitationsLeft(services, actor),
  ]);
  return { ask, found, left };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "students:title");

export default function FindStudents() {
  const { ask, found, left } = useLoaderData<typeof loader>();
  const t = useT("students");
  return (
    <SidePage title={t("title")}>
      <FirmTabs current="search" />
      {found ? (
        <>
          <StudentFindBox ask={ask} />
          <div className="mt-3 lg:grid lg:grid-cols-4 lg:gap-x-8">
            <StudentFilters {...found} words={ask.q} />
            <div className="min-w-0 pt-3 lg:col-span-3 lg:pt-0">
              <FoundStudents ask={ask} found={found} left={left} />
            </div>
          </div>
        </>
      ) : (
        <NotVerified />
      )}
    </SidePage>
  );
}
