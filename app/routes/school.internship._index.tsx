import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { mayKeep, recordKinds, targetsOf } from "~/app/domain/internship-record";
import type { SchoolActor } from "~/app/domain/permission";
import { Id } from "~/app/domain/values";
import { listRecords, listTargets, listTargetsOf } from "~/app/features/law/read-records.server";
import { answerRecordForm } from "~/app/features/law/record-action.server";
import { RecordForm } from "~/app/features/law/record-form";
import { RecordsTable } from "~/app/features/law/records-table";
import { SidePage } from "~/app/features/navigation/side-page";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { backToToday } from "~/app/features/today/from-today";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { Services } from "~/app/platform/services.server";
import { requireActor } from "~/app/platform/session.server";
import { Button } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import { TabsCounts } from "~/app/ui/tabs-counts";

export const handle = { messages: ["internships", "rounds", "files"] };
export const shouldRevalidate = () => true;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("kind");
  const of = Id.safeParse(searchParams.get("of")).data;
  const kinds = recordKinds.filter((kind) => mayKeep(actor.role, kind));
  const kind = kinds.find((one) => one === asked) ?? null;
  const [records, targets] = await Promise.all([
    listRecords(context.services, actor),
    kind ? targetsFor(context.services, actor, of) : [],
  ]);
  const fitting = targets.filter(({ on }) => kind && targetsOf(kind).includes(on));
  return { records, kinds, kind, of, targets: fitting };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  return backToToday(request, await answerRecordForm(context.services, actor, request));
}

/** Of one placement where the address names one, else all there are. */
async function targetsFor(services: Services, actor: SchoolActor, of: Id | undefined) {
  const own = of ? await listTargetsOf(services, actor, of) : null;
  return own ?? listTargets(services, actor);
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "internships:records");

export default function SchoolInternship() {
  const { records, kinds, kind, of, targets } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("internships");
  const crumb = (
    <Link to={paths.school.placements()} className="link">
      {t("back")}
    </Link>
  );
  return (
    <SidePage title={t("records_page.title")} crumb={crumb}>
      <p className="max-w-read pb-3 text-soft">{t("records_page.intro")}</p>
      <Form method="post" action={paths.school.insuredList()} reloadDocument className="pb-4">
        <p className="max-w-read pb-2 text-soft">{t("records_page.insured_text")}</p>
        <Button size="small">{t("records_page.insured")}</Button>
      </Form>
      {kinds.length > 0 && (
        <TabsCounts
          label={t("records_page.kind")}
          tabs={kinds.map((one) => ({
            to: paths.school.internship({ kind: one, of }),
            label: t(`record.${one}`),
            current: one === kind,
          }))}
        />
      )}
      {kind && targets.length === 0 && <p className="pb-4">{t("records_page.no_target")}</p>}
      {kind && targets.length > 0 && (
        <div className="pb-6">
          <RecordForm key={kind} kind={kind} targets={targets} answer={answer} />
        </div>
      )}
      {!kind && <RefusedNotice answer={answer} />}
      {records.length === 0 ? (
        <EmptyState title={t("records_page.none")} text={t("records_page.none_text")} />
      ) : (
        <RecordsTable records={records} />
      )}
    </SidePage>
  );
}
