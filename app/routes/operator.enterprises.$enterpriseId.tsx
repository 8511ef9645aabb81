import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { Id } from "~/app/domain/values";
import {
  DecideEnterprise,
  decideEnterprise,
} from "~/app/features/accounts/decide-enterprise.server";
import { DecisionForm } from "~/app/features/accounts/decision-form";
import { EnterpriseFactsList } from "~/app/features/accounts/enterprise-facts-list";
import { EnterpriseStatusTag } from "~/app/features/accounts/enterprise-status-tag";
import { HistoryList } from "~/app/features/accounts/history-list";
import { findEnterpriseFacts } from "~/app/features/accounts/read-enterprise-facts.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["accounts", "listings"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const enterpriseId = orNotFound(Id.safeParse(params.enterpriseId).data);
  const facts = orNotFound(await findEnterpriseFacts(context.services, actor, enterpriseId));
  const region = context.services.reference.regions.get(facts.regionCode ?? "");
  return { facts, region: region?.names[localeOf(request, actor.locale)] ?? null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const { enterpriseId } = params;
  const form = await parseForm(request, DecideEnterprise, { enterpriseId });
  if (!form.ok) return form.answer();
  const outcome = await decideEnterprise(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return redirect(paths.operator.enterprise(form.value.enterpriseId), {
    headers: flash({ key: "accounts:decide.done" }),
  });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "accounts:facts.title");

export default function EnterprisePage() {
  const { facts, region } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("accounts");
  const listingWords = useT("listings");
  const listings = facts.listings
    .map(({ status, count }) => `${listingWords(`status.${status}`)} ${String(count)}`)
    .join(" · ");
  const crumb = (
    <Link to={paths.operator.enterprises()} className="link">
      {t("enterprises.title")}
    </Link>
  );
  return (
    <SidePage
      title={facts.name}
      crumb={crumb}
      actions={<EnterpriseStatusTag status={facts.status} />}
    >
      <div className="max-w-read space-y-8">
        <Part title={t("decide.title")}>
          <DecisionForm key={facts.status} status={facts.status} answer={answer} />
        </Part>
        <Part title={t("facts.title")}>
          <EnterpriseFactsList
            facts={facts}
            region={region}
            listings={listings || t("facts.no_listings")}
          />
        </Part>
        <Part title={t("facts.history")}>
          <HistoryList history={facts.history} />
        </Part>
      </div>
    </SidePage>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-18 font-bold">{title}</h2>
      {children}
    </section>
  );
}
