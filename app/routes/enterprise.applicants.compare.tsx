import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/app/domain/values";
import { CompareTable } from "~/app/features/applications/compare-table";
import { listColleagues } from "~/app/features/applications/list-colleagues.server";
import { listApplicationsForFirm } from "~/app/features/applications/read-firm-application.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { PrintButton } from "~/app/ui/print-button";

export const handle = { messages: ["applications", "applicants", "listings"] };
const most = 4;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const { searchParams } = new URL(request.url);
  const ticked = searchParams.getAll("tick").map((tick) => tick.split(".")[0]);
  if (ticked.length > 0) {
    // The ticks of a table become an address that can be kept: the applications and nothing else.
    const ids = new URLSearchParams(ticked.slice(0, most + 1).map((id) => ["id", id ?? ""]));
    return redirect(`${paths.enterprise.compare()}?${ids.toString()}`);
  }
  const asked = [...new Set(searchParams.getAll("id").filter(isId))];
  const locale = localeOf(request, actor.locale);
  const [stories, colleagues] = await Promise.all([
    listApplicationsForFirm(context.services, actor, asked.slice(0, most), { locale }),
    listColleagues(context.services, actor),
  ]);
  return { stories, colleagues, isCut: asked.length > most };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "applicants:compare.title");

export default function Compare() {
  const { stories, colleagues, isCut } = useLoaderData<typeof loader>();
  const t = useT("applicants");
  const actions = (
    <>
      {stories.length > 0 && <PrintButton label={t("print")} />}
      <ButtonLink to={paths.enterprise.allApplicants()} size="small">
        {t("compare.back")}
      </ButtonLink>
    </>
  );
  return (
    <SidePage title={t("compare.title")} actions={actions}>
      <CompareTable stories={stories} colleagues={colleagues} isCut={isCut} />
    </SidePage>
  );
}
