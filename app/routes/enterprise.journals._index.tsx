import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmWeeks, confirmWeeks } from "~/app/features/journal/confirm-weeks.server";
import { FirmJournalCard } from "~/app/features/journal/firm-journal";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { listFirmJournals } from "~/app/features/journal/read-firm-weeks.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["journal"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const journals = await listFirmJournals(context.services, actor);
  return { journals, now: context.services.clock.now().toISOString() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const form = await parseForm(request, ConfirmWeeks);
  if (!form.ok) return form.answer();
  const outcome = await confirmWeeks(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const said = { key: "journal:done.confirmed", values: { n: outcome.value } } as const;
  return redirect(paths.enterprise.journals(), { headers: flash(said) });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "journal:firm.title");

export default function EnterpriseJournalsPage() {
  const { journals, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("journal");
  return (
    <SidePage title={t("firm.title")}>
      <RefusedNotice answer={answer} />
      <div className="max-w-read space-y-4">
        <p>{t("firm.intro")}</p>
        {journals.length === 0 && <EmptyState title={t("firm.none")} text={t("firm.none_text")} />}
        {journals.map((journal) => (
          <FirmJournalCard key={journal.placementId} journal={journal} seenAt={now}>
            <ButtonLink to={paths.enterprise.assessment(journal.placementId)} size="small">
              {t("hub.assessment")}
            </ButtonLink>
          </FirmJournalCard>
        ))}
      </div>
    </SidePage>
  );
}
