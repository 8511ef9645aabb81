import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { answerSealDesk } from "~/app/features/seals/answer-seal-desk.server";
import { readSealDesk, type SealDesk } from "~/app/features/seals/read-seals.server";
import { RequestsTable, UnsealedTable } from "~/app/features/seals/seal-desk";
import { ServiceForm } from "~/app/features/seals/service-form";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["seals", "papers"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  return { desk: await readSealDesk(context.services, actor) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  return answerSealDesk(context.services, actor, request);
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "seals:title");

export default function SealServicePage() {
  const { desk } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("seals");
  const isOfSettings = desk.maySet && answer?.lastResult.initialValue?.url !== undefined;
  const crumb = (
    <Link to={paths.school.papers()} className="link">
      {t("back")}
    </Link>
  );
  return (
    <SidePage title={t("title")} crumb={crumb}>
      <RefusedNotice answer={isOfSettings ? undefined : answer} />
      <div className="space-y-6">
        <p className="max-w-read text-soft">{t("intro")}</p>
        <Service desk={desk} answer={isOfSettings ? answer : undefined} />
        {desk.service?.isOn && <UnsealedTable desk={desk} />}
        <RequestsTable desk={desk} />
      </div>
    </SidePage>
  );
}

function Service({ desk, answer }: { desk: SealDesk; answer: FormAnswer | undefined }) {
  const t = useT("seals");
  if (desk.maySet) return <ServiceForm desk={desk} answer={answer} />;
  return desk.service ? null : <EmptyState title={t("off_title")} text={t("off_text")} />;
}
