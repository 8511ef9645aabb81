import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { Id } from "~/app/domain/values";
import { DecideFirm, decideFirm } from "~/app/features/approvals/decide-firm.server";
import { FirmDecision, FirmWord } from "~/app/features/approvals/firm-decision";
import { FirmFacts, FirmListings } from "~/app/features/approvals/firm-facts";
import { readFirmForSchool } from "~/app/features/approvals/read-firm-for-school.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["approvals", "accounts", "listings"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const enterpriseId = orNotFound(Id.safeParse(params.enterpriseId).data);
  const locale = localeOf(request, actor.locale);
  return orNotFound(await readFirmForSchool(context.services, actor, enterpriseId, locale));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { enterpriseId } = params;
  const form = await parseForm(request, DecideFirm, { enterpriseId });
  if (!form.ok) return form.answer();
  const outcome = await decideFirm(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return redirect(paths.school.enterprise(form.value.enterpriseId), {
    headers: flash({ key: `approvals:decide.done_${outcome.value}` }),
  });
}

/** After a no the page must show what stands now, or the old word would be sent again. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.name ?? "" }];

export default function SchoolFirmPage() {
  const firm = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("approvals");
  const crumb = (
    <Link to={paths.school.enterprises()} className="link">
      {t("title")}
    </Link>
  );
  return (
    <SidePage title={firm.name} crumb={crumb}>
      <div className="max-w-read space-y-8">
        <Part title={t("decide.title")}>
          <FirmWord word={firm.word} />
          <FirmDecision key={String(firm.word?.decidedAt)} said={firm} answer={answer} />
        </Part>
        <Part title={t("facts.listings")}>
          <FirmListings firm={firm} />
        </Part>
        <Part title={t("facts.title")}>
          <FirmFacts firm={firm} />
          <Link to={paths.firm(firm.enterpriseId)} className="link inline-block py-2">
            {t("facts.page")}
          </Link>
        </Part>
      </div>
    </SidePage>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{title}</h2>
      {children}
    </section>
  );
}
