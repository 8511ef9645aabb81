import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import {
  ArrangePlacements,
  arrangePlacements,
} from "~/app/features/placements/arrange-placements.server";
import { PlacementForm } from "~/app/features/placements/placement-form";
import {
  listFreeStudents,
  listOwnClasses,
  listTeachers,
} from "~/app/features/placements/read-placement-form.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { Button } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["internships", "listings"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { services } = context;
  const asked = Id.safeParse(new URL(request.url).searchParams.get("class")).data;
  const classes = await listOwnClasses(services, actor);
  const classId = classes.find(({ id }) => id === asked)?.id ?? actor.classId;
  const [teachers, students] = await Promise.all([
    listTeachers(services, actor),
    classId ? listFreeStudents(services, actor, classId) : null,
  ]);
  return { classes, classId, teachers, students };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const form = await parseForm(request, ArrangePlacements);
  if (!form.ok) return form.answer();
  const outcome = await arrangePlacements(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return redirect(paths.school.placements(), { headers: flash({ key: "internships:made" }) });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "internships:new_title");

export default function NewPlacement() {
  const { classes, classId, teachers, students } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("internships");
  const crumb = (
    <Link to={paths.school.placements()} className="link">
      {t("back")}
    </Link>
  );
  return (
    <SidePage title={t("new_title")} crumb={crumb}>
      <p className="max-w-read pb-4 text-soft">{t("new_intro")}</p>
      {classes.length > 1 && (
        <Form method="get" className="flex max-w-read items-end pb-4">
          <div className="mr-3 min-w-0 flex-1">
            <SelectField
              id="class"
              name="class"
              label={t("choose_class")}
              defaultValue={classId ?? undefined}
              choices={classes.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </div>
          <Button>{t("show")}</Button>
        </Form>
      )}
      {students?.length === 0 && <EmptyState title={t("nobody_free")} />}
      {students && students.length > 0 && (
        <PlacementForm
          key={classId}
          answer={answer}
          teachers={teachers}
          before={{}}
          ticked={[]}
          students={students}
        />
      )}
    </SidePage>
  );
}
