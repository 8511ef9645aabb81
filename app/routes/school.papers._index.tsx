import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { PaperDoors } from "~/app/features/printing/paper-doors";
import { CallsList } from "~/app/features/papers/calls-list";
import { PaperSettings } from "~/app/features/papers/paper-settings";
import {
  listCalls,
  listSchoolPapers,
  listUndrawn,
  schoolTabs,
} from "~/app/features/papers/read-school-papers.server";
import { fewPapers } from "~/app/features/papers/press-papers.server";
import { PressProgress } from "~/app/features/papers/press-progress";
import { listPresses } from "~/app/features/papers/read-presses.server";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { SchoolPapersTable, UndrawnTable } from "~/app/features/papers/school-papers-table";
import { stepManyPapers } from "~/app/features/papers/step-many-papers.server";
import { backToToday } from "~/app/features/today/from-today";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { TabsCounts } from "~/app/ui/tabs-counts";

export const handle = { messages: ["papers", "piles"] };

const tabOf = (request: Request) => {
  const asked = new URL(request.url).searchParams.get("tab");
  return schoolTabs.find((one) => one === asked) ?? "signing";
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { services } = context;
  const tab = tabOf(request);
  const [papers, undrawn, calls, presses] = await Promise.all([
    listSchoolPapers(services, actor, tab),
    listUndrawn(services, actor),
    listCalls(services, actor),
    listPresses(services, actor, fewPapers),
  ]);
  return { ...papers, tab, tabs: [...schoolTabs], undrawn, calls, presses };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const here = paths.school.papers({ tab: tabOf(request) });
  const locale = localeOf(request, actor.locale);
  const answer = await stepManyPapers(context.services, actor, request, locale, here);
  return backToToday(request, answer);
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "papers:title");

export default function SchoolPapersPage() {
  const { rows, counts, tab, tabs, undrawn, calls, presses } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("papers");
  return (
    <SidePage title={t("title")} actions={<PaperDoors />}>
      <RefusedNotice answer={answer} labels={{ outcome: t("school.call_outcome") }} />
      <p className="mb-2 max-w-read text-soft">{t("school.intro")}</p>
      <PaperSettings />
      <div className="space-y-8">
        <PressProgress presses={presses} />
        <CallsList calls={calls} answer={answer} />
        <UndrawnTable rows={undrawn} />
        <section>
          <TabsCounts
            label={t("title")}
            tabs={tabs.map((one) => ({
              to: paths.school.papers({ tab: one }),
              label: t(`school.tabs.${one}`),
              count: counts[one] ?? 0,
              current: one === tab,
            }))}
          />
          <SchoolPapersTable rows={rows} tab={tab} />
        </section>
      </div>
    </SidePage>
  );
}
