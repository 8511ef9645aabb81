import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerDeeds, deed } from "~/app/platform/deeds.server";
import { DecideLeave, decideLeave } from "~/app/features/journal/ask-leave.server";
import { LeaveToDecideList, PayToSettleList } from "~/app/features/journal/follow-up-lists";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { readFollowUp } from "~/app/features/journal/read-follow-up.server";
import { SettlePay, settlePay } from "~/app/features/journal/settle-pay.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { backToToday } from "~/app/features/today/from-today";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["journal"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  return readFollowUp(context.services, actor);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { services } = context;
  const to = paths.school.followUp();
  const answer = await answerDeeds(request, {
    leave: deed(
      DecideLeave,
      (input) => decideLeave(services, actor, input),
      () => ({
        ...{ to, key: "journal:done.decided" as const },
      }),
    ),
    settle: deed(
      SettlePay,
      (input) => settlePay(services, actor, input),
      () => ({
        ...{ to, key: "journal:done.settled" as const },
      }),
    ),
  });
  return backToToday(request, answer);
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "journal:follow.title");

export default function SchoolFollowUpPage() {
  const { leave, pay } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useT("journal");
  return (
    <SidePage title={t("follow.title")}>
      <RefusedNotice
        answer={answer}
        labels={{ words: t("follow.words"), note: t("follow.came_of_it") }}
      />
      <div className="space-y-8">
        <section className="space-y-3">
          <h2 className="text-18 font-bold">{t("follow.leave")}</h2>
          <LeaveToDecideList leave={leave} />
        </section>
        <section className="space-y-3">
          <h2 className="text-18 font-bold">{t("follow.pay")}</h2>
          <PayToSettleList pay={pay} />
        </section>
      </div>
    </SidePage>
  );
}
