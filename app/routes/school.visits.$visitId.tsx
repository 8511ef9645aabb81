import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { dayOf, Id } from "~/app/domain/values";
import { visitPoints } from "~/app/domain/visit";
import { bringBeside } from "~/app/features/files/bring-beside.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { RecordVisit, recordVisit } from "~/app/features/visits/keep-visit.server";
import { findVisit, listVisited } from "~/app/features/visits/read-visits.server";
import { VisitForm } from "~/app/features/visits/visit-form";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";
import { DayText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";

export const handle = { messages: ["visits", "journal", "files"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { services } = context;
  const visitId = orNotFound(Id.safeParse(params.visitId).data);
  const visit = orNotFound(await findVisit(services, actor, visitId));
  const students = visit.isMine ? await listVisited(services, actor, visit.enterpriseId) : [];
  return { visit, students, today: dayOf(services.clock.now()) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const visitId = orNotFound(Id.safeParse(params.visitId).data);
  const fields = await readForm(request);
  const file = await bringBeside(context.services, actor, fields);
  const form = parseFields(fields, RecordVisit, { visitId });
  if (!form.ok) return form.answer();
  if (!file.ok) return form.refused(file.refusal);
  const outcome = await recordVisit(context.services, actor, form.value, file.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return redirect(paths.school.visit(visitId), { headers: flash({ key: "visits:kept" }) });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "visits:title");

export default function VisitPage() {
  const { visit, students, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("visits");
  const crumb = (
    <Link to={paths.school.visits()} className="link">
      {t("title")}
    </Link>
  );
  const { findings } = visit;
  return (
    <SidePage title={visit.firm} crumb={crumb}>
      <div className="max-w-read space-y-6">
        <DefinitionList
          items={[
            { term: t("day"), detail: <DayText day={visit.visitedOn} full /> },
            { term: t("mode_label"), detail: t(`mode.${visit.mode}`) },
            { term: t("state"), detail: t(visit.isPlan ? "planned" : "done") },
            { term: t("by"), detail: visit.by },
            { term: t("students"), detail: visit.students.join(" · ") },
            ...visitPoints.flatMap((point) => {
              const found = findings[point];
              return found ? [{ term: t(`point.${point}`), detail: t(`finding.${found}`) }] : [];
            }),
            ...(visit.note ? [{ term: t("note"), detail: visit.note }] : []),
          ]}
        />
        {visit.file && (
          <p>
            <a href={paths.file(visit.file.fileId)} className="link">
              {visit.file.name}
            </a>
          </p>
        )}
        {visit.isMine && (
          <VisitForm
            enterpriseId={visit.enterpriseId}
            students={students}
            today={today}
            visit={visit}
            answer={answer}
          />
        )}
      </div>
    </SidePage>
  );
}
