import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { choosePlacement } from "~/app/features/journal/choose-placement.server";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { HelpBar } from "~/app/features/journal/journal-parts";
import { PayMonths } from "~/app/features/journal/pay-months";
import { listMyPay } from "~/app/features/journal/read-my-records.server";
import { ReportPay, reportPay } from "~/app/features/journal/report-pay.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["journal"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const placement = orNotFound(await choosePlacement(context.services, actor, request));
  return { placement, ...(await listMyPay(context.services, actor, placement)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const form = await parseForm(request, ReportPay);
  if (!form.ok) return form.answer();
  const outcome = await reportPay(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const key = outcome.value.isBehind ? "journal:done.pay_behind" : "journal:done.pay";
  const to = paths.student.placementPay({ of: form.value.placementId });
  return redirect(to, { headers: flash({ key }) });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "journal:pay.title");

export default function StudentPayPage() {
  const { placement, months, currency } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("journal");
  const { placementId } = placement;
  const asked = answer?.lastResult.initialValue?.month;
  const isInForm = months.some(({ month, settled }) => month === asked && settled === null);
  return (
    <SidePage title={t("pay.title")} bar={<HelpBar placementId={placementId} />}>
      <div className="max-w-read space-y-4">
        <p>
          <Link
            to={paths.student.placement({ of: placementId })}
            className="link inline-block py-2"
          >
            {t("back_hub")}
          </Link>
        </p>
        {!isInForm && <RefusedNotice answer={answer} />}
        <p>{t("pay.intro")}</p>
        {months.length === 0 && <EmptyState title={t("pay.none")} text={t("pay.none_text")} />}
        <PayMonths placementId={placementId} months={months} currency={currency} answer={answer} />
      </div>
    </SidePage>
  );
}
