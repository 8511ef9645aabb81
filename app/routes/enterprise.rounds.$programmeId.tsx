import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { CriteriaForm } from "~/app/features/rounds/criteria-form";
import { FirmStudents } from "~/app/features/rounds/firm-students";
import {
  PlaceStudent,
  placeStudent,
  StateCriteria,
  stateCriteria,
} from "~/app/features/rounds/rank-students.server";
import { readFirmProgramme } from "~/app/features/rounds/read-firm-rounds.server";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { RoundStateTag, useUntilText } from "~/app/features/rounds/round-parts";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["rounds"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const programmeId = orNotFound(Id.safeParse(params.programmeId).data);
  const programme = orNotFound(await readFirmProgramme(context.services, actor, programmeId));
  const locale = localeOf(request, actor.locale);
  const codes = [...new Set(programme.students.flatMap(({ skillCodes }) => skillCodes))];
  const { skills } = context.services.reference;
  const skillNames = Object.fromEntries(
    codes.map((code) => [code, skills.get(code)?.names[locale] ?? code]),
  );
  return { programme, skillNames };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const programmeId = orNotFound(Id.safeParse(params.programmeId).data);
  const fields = await readForm(request);
  const isCriteria = fields.get("intent") === "criteria";
  fields.delete("intent");
  const done = (key: "criteria" | "place") =>
    redirect(paths.enterprise.programme(programmeId), {
      headers: flash({ key: `rounds:done.${key}` }),
    });
  if (isCriteria) {
    const stated = fields.getAll("criteria").filter(Boolean);
    fields.delete("criteria");
    for (const one of stated) fields.append("criteria", one);
    const form = parseFields(fields, StateCriteria, { programmeId });
    if (!form.ok) return form.answer();
    const outcome = await stateCriteria(context.services, actor, form.value);
    return outcome.ok ? done("criteria") : form.refused(outcome.refusal);
  }
  const form = parseFields(fields, PlaceStudent, { programmeId });
  if (!form.ok) return form.answer();
  const outcome = await placeStudent(context.services, actor, form.value);
  return outcome.ok ? done("place") : form.refused(outcome.refusal);
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "rounds:title");

export default function FirmRound() {
  const { programme, skillNames } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("rounds");
  const sayUntil = useUntilText();
  const crumb = (
    <Link to={paths.enterprise.rounds()} className="link">
      {t("back")}
    </Link>
  );
  const { school, round, seats, state, isRanking } = programme;
  const until = sayUntil(programme.rankUntil);
  return (
    <SidePage title={programme.title} crumb={crumb}>
      <RefusedNotice answer={answer} labels={{ place: t("place") }} />
      <div className="space-y-6">
        <p>
          <RoundStateTag state={state} />{" "}
          <span className="text-soft">
            {[school, round, t("seats_n", { n: seats }), until].join(" · ")}
          </span>
        </p>
        {isRanking && <CriteriaForm programme={programme} />}
        <FirmStudents programme={programme} skillNames={skillNames} answer={answer} />
      </div>
    </SidePage>
  );
}
