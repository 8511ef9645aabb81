import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { isId } from "~/app/domain/values";
import { ClassHindrances, ClassStats, ClassStudents } from "~/app/features/matching/class-matching";
import { readClassQuery } from "~/app/features/matching/class-query";
import { ClassTipForms } from "~/app/features/matching/class-tip-forms";
import { ClassTips } from "~/app/features/matching/class-tips";
import { listClassTips } from "~/app/features/matching/list-class-tips.server";
import { readClassFits } from "~/app/features/matching/read-class-fits.server";
import {
  RecommendListing,
  recommendListing,
} from "~/app/features/matching/recommend-listing.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { Notice } from "~/app/ui/notice";

export const handle = { messages: ["guidance"] };
/** After a no the page shows whom it may still be told. */
export const shouldRevalidate = () => true;
const idOf = ({ classId }: { classId?: string }) => orNotFound(isId(classId) ? classId : null);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const classId = idOf(params);
  const asked = { classId, locale: localeOf(request, actor.locale) };
  const [fits, tips] = await Promise.all([
    readClassFits(context.services, actor, asked),
    listClassTips(context.services, actor, classId),
  ]);
  const query = readClassQuery(new URL(request.url).searchParams);
  return { fits: orNotFound(fits), tips, query };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const classId = idOf(params);
  const form = await parseForm(request, RecommendListing, { classId });
  if (!form.ok) return form.answer();
  const outcome = await recommendListing(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const { told } = outcome.value;
  const said = { key: "guidance:many.sent" as const, values: { count: told } };
  return redirect(`${paths.school.classMatching(classId)}#tips`, { headers: flash(said) });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "guidance:title");

export default function ClassBeforeTheMarket() {
  const { fits, tips, query } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("guidance");
  const say = useRefusalText();
  const { id, name, major } = fits.schoolClass;
  const crumb = (
    <>
      <Link to={paths.school.classBoard(id)} className="link">
        {name}
      </Link>{" "}
      · {major}
    </>
  );
  return (
    <SidePage title={t("title")} crumb={crumb}>
      {answer?.refusal && <Notice tone="stop" title={say(answer.refusal)} />}
      <p className="max-w-read pb-4 text-14 text-soft">
        {t("lead")}{" "}
        <Link to={paths.matching()} className="link inline-block py-1">
          {t("how")}
        </Link>
      </p>
      <ClassStats fits={fits} />
      <ClassHindrances fits={fits} />
      <ClassTipForms fits={fits} answer={answer} />
      <ClassTips tips={tips} />
      <ClassStudents fits={fits} query={query} />
    </SidePage>
  );
}
