import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FirmTabs } from "~/app/features/find-students/firm-tabs";
import { listRecommended } from "~/app/features/find-students/read-recommended.server";
import { RecommendedLists } from "~/app/features/find-students/recommended-lists";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["students", "listings"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const locale = localeOf(request, actor.locale);
  return { lists: await listRecommended(context.services, actor, locale) };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "students:recommended.title");

export default function Recommended() {
  const { lists } = useLoaderData<typeof loader>();
  const t = useT("students");
  return (
    <SidePage title={t("recommended.title")}>
      <FirmTabs current="recommended" />
      <p className="max-w-read pb-4 text-soft">{t("recommended.intro")}</p>
      <RecommendedLists lists={lists} />
    </SidePage>
  );
}
