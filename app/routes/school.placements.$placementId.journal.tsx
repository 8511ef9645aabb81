import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { PlacementJournalView } from "~/app/features/journal/placement-journal";
import { readPlacementJournal } from "~/app/features/journal/read-placement-journal.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";

export const handle = { messages: ["journal", "visits"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const placementId = orNotFound(Id.safeParse(params.placementId).data);
  return { journal: orNotFound(await readPlacementJournal(context.services, actor, placementId)) };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "journal:title");

export default function SchoolPlacementJournalPage() {
  const { journal } = useLoaderData<typeof loader>();
  const t = useT("journal");
  return (
    <SidePage
      title={`${journal.student} · ${t("title")}`}
      actions={
        <ButtonLink to={paths.school.placementAssessment(journal.placementId)} size="small">
          {t("hub.assessment")}
        </ButtonLink>
      }
    >
      <PlacementJournalView journal={journal} />
    </SidePage>
  );
}
