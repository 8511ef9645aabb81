import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { PlacementJournalView } from "~/app/features/journal/placement-journal";
import { readPlacementJournal } from "~/app/features/journal/read-placement-journal.server";
import { SendFirmLink, sendFirmLink } from "~/app/features/journal/send-firm-link.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { parseForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";
import { Button, ButtonLink } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";

export const handle = { messages: ["journal", "visits"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const placementId = orNotFound(Id.safeParse(params.placementId).data);
  return { journal: orNotFound(await readPlacementJournal(context.services, actor, placementId)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const placementId = orNotFound(Id.safeParse(params.placementId).data);
  const form = await parseForm(request, SendFirmLink, { placementId });
  if (!form.ok) return form.answer();
  const outcome = await sendFirmLink(context.services, actor, form.value);
  return outcome.ok ? { made: outcome.value } : form.refused(outcome.refusal);
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "journal:title");

export default function SchoolPlacementJournalPage() {
  const { journal } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("journal");
  const made = answer && "made" in answer ? answer.made : null;
  return (
    <SidePage
      title={`${journal.student} · ${t("title")}`}
      actions={
        <ButtonLink to={paths.school.placementAssessment(journal.placementId)} size="small">
          {t("hub.assessment")}
        </ButtonLink>
      }
    >
      <RefusedNotice answer={answer && "lastResult" in answer ? answer : undefined} />
      {made && (
        <Notice tone="good" title={t(made.isSent ? "firm.sent_link" : "firm.copy_link")}>
          <p className="break-all">{made.path}</p>
        </Notice>
      )}
      <Form method="post" className="cluster pb-4">
        <Button name="purpose" value="mentor" size="small">
          {t("firm.send_link")}
        </Button>
        <Button name="purpose" value="assessment" size="small">
          {t("firm.send_assessment")}
        </Button>
      </Form>
      <PlacementJournalView journal={journal} />
    </SidePage>
  );
}
