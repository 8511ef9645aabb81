import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { answerDeeds, deed } from "~/app/platform/deeds.server";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import {
  AddTemplate,
  addTemplate,
  listTemplates,
  RemoveTemplate,
  removeTemplate,
} from "~/app/features/journal/keep-template.server";
import { MarkMany, markMany } from "~/app/features/journal/mark-entries.server";
import { TemplateForms } from "~/app/features/journal/template-forms";
import { QueueTable } from "~/app/features/journal/queue-table";
import { listMissing } from "~/app/features/journal/list-missing.server";
import { MissingTable } from "~/app/features/journal/missing-table";
import { listQueue, queueTabs } from "~/app/features/journal/read-queue.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { TabsCounts } from "~/app/ui/tabs-counts";

export const handle = { messages: ["journal"] };

const [first, ...others] = queueTabs;
/** What was not handed in stands beside what waits to be read. */
const shownTabs = [first, "missing", ...others] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const asked = new URL(request.url).searchParams.get("tab");
  const tab = shownTabs.find((one) => one === asked) ?? "unread";
  const [queue, missing, templates] = await Promise.all([
    listQueue(context.services, actor, tab === "missing" ? "unread" : tab),
    listMissing(context.services, actor),
    listTemplates(context.services, actor),
  ]);
  const counts = { ...queue.counts, missing: missing.total };
  const tabs = shownTabs.map((key) => ({
    ...{ key, to: paths.school.journals({ tab: key }), count: counts[key] },
  }));
  return { tab, tabs, templates, rows: queue.rows, missing: missing.rows };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { services } = context;
  const to = paths.school.journals();
  return answerDeeds(request, {
    mark_many: deed(
      MarkMany,
      (input) => markMany(services, actor, input),
      (n) => ({
        ...{ to, key: "journal:done.marked_many" as const, values: { n } },
      }),
    ),
    add_template: deed(
      AddTemplate,
      (input) => addTemplate(services, actor, input),
      () => ({
        ...{ to, key: "journal:done.template" as const },
      }),
    ),
    drop_template: deed(
      RemoveTemplate,
      (input) => removeTemplate(services, actor, input),
      () => ({
        ...{ to, key: "journal:done.template_gone" as const },
      }),
    ),
  });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "journal:queue.title");

export default function SchoolJournalsPage() {
  const { tab, tabs, rows, missing, templates } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useT("journal");
  return (
    <SidePage
      title={t("queue.title")}
      actions={
        <Link to={paths.school.followUp()} className="link inline-block py-2">
          {t("follow.title")}
        </Link>
      }
    >
      <RefusedNotice
        answer={answer}
        labels={{ mark: t("mark.mark"), note: t("mark.note"), text: t("mark.template") }}
      />
      <TabsCounts
        label={t("queue.title")}
        tabs={tabs.map(({ key, to, count }) => ({
          ...{ to, label: t(`queue.tab.${key}`), count, current: key === tab },
        }))}
      />
      {tab === "missing" ? <MissingTable rows={missing} /> : <QueueTable tab={tab} rows={rows} />}
      <div className="pt-6">
        <TemplateForms templates={templates} />
      </div>
    </SidePage>
  );
}
