import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { dayOf, Id } from "~/app/domain/values";
import { bringBeside } from "~/app/features/files/bring-beside.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { MakeVisit, makeVisit } from "~/app/features/visits/keep-visit.server";
import { listFirmsToVisit, listVisited } from "~/app/features/visits/read-visits.server";
import { VisitForm } from "~/app/features/visits/visit-form";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { Button } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["visits", "journal", "files"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { services } = context;
  const asked = Id.safeParse(new URL(request.url).searchParams.get("firm")).data ?? null;
  const [firms, students] = await Promise.all([
    listFirmsToVisit(services, actor),
    asked ? listVisited(services, actor, asked) : [],
  ]);
  return {
    firms,
    students,
    firm: students.length > 0 ? asked : null,
    today: dayOf(services.clock.now()),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const fields = await readForm(request);
  const file = await bringBeside(context.services, actor, fields);
  const form = parseFields(fields, MakeVisit);
  if (!form.ok) return form.answer();
  if (!file.ok) return form.refused(file.refusal);
  const outcome = await makeVisit(context.services, actor, form.value, file.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return redirect(paths.school.visits(), { headers: flash({ key: "visits:kept" }) });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "visits:new");

export default function NewVisitPage() {
  const { firms, students, firm, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("visits");
  const crumb = (
    <Link to={paths.school.visits()} className="link">
      {t("title")}
    </Link>
  );
  return (
    <SidePage title={t("new")} crumb={crumb}>
      {firms.length === 0 && <EmptyState title={t("no_firms")} />}
      {firms.length > 0 && (
        <Form method="get" className="max-w-read space-y-3 pb-6">
          <SelectField
            name="firm"
            label={t("firm")}
            empty={t("choose_firm")}
            choices={firms}
            defaultValue={firm ?? undefined}
          />
          <Button>{t("go")}</Button>
        </Form>
      )}
      {firm && (
        <VisitForm
          key={firm}
          enterpriseId={firm}
          students={students}
          today={today}
          answer={answer}
        />
      )}
    </SidePage>
  );
}
