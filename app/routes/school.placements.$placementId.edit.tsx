import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { EditPlacement, editPlacement } from "~/app/features/placements/edit-placement.server";
import { PlacementForm } from "~/app/features/placements/placement-form";
import { findPlacement } from "~/app/features/placements/read-placement.server";
import { listTeachers } from "~/app/features/placements/read-placement-form.server";
import { tickedHazards, typedTerms } from "~/app/features/placements/typed-terms";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["internships", "listings", "rounds"] };
const idOf = (id: string | undefined) => orNotFound(Id.safeParse(id).data);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { services } = context;
  const [placement, teachers] = await Promise.all([
    findPlacement(services, actor, idOf(params.placementId)),
    listTeachers(services, actor),
  ]);
  return { placement: orNotFound(placement), teachers };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const placementId = idOf(params.placementId);
  const form = await parseForm(request, EditPlacement, { placementId });
  if (!form.ok) return form.answer();
  const outcome = await editPlacement(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const headers = flash({ key: "internships:saved" });
  return redirect(paths.school.placement(placementId), { headers });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "internships:title");

export default function EditPlacementPage() {
  const { placement, teachers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("internships");
  const { id, student, terms, version } = placement;
  const crumb = (
    <Link to={paths.school.placement(id)} className="link">
      {student.name}
    </Link>
  );
  const before = {
    ...typedTerms(terms),
    ...{ startsOn: placement.startsOn ?? "", endsOn: placement.endsOn ?? "" },
    ...{ mentorName: placement.mentorName, mentorPhone: placement.mentorPhone },
    ...{ contactName: placement.contactName, contactPhone: placement.contactPhone },
    ...{ teacherId: placement.teacherId ?? "", overlapReason: placement.overlapReason },
  };
  return (
    <SidePage title={t("edit_title", { name: student.name })} crumb={crumb}>
      {answer?.refusal && <RefusedNotice answer={answer} />}
      <p className="max-w-read pb-4 text-soft">{t("edit_note")}</p>
      <PlacementForm
        answer={answer}
        teachers={teachers}
        before={before}
        ticked={tickedHazards(terms)}
        version={version}
        coHost={{
          name: placement.coHost?.name ?? "",
          share: String(placement.coHostShare ?? ""),
        }}
      />
    </SidePage>
  );
}
