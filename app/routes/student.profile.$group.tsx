import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { groupAfter, profileGroups } from "~/app/domain/profile";
import { answerFileForm } from "~/app/features/files/files-action.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { editProfile } from "~/app/features/profiles/edit-profile.server";
import { GroupForm } from "~/app/features/profiles/group-form";
import { GroupBar } from "~/app/features/profiles/group-bar";
import { GroupHead } from "~/app/features/profiles/group-head";
import { EditProfile } from "~/app/features/profiles/profile-answers.server";
import { readGroupPage } from "~/app/features/profiles/read-group-page.server";
import { findMyProfile } from "~/app/features/profiles/read-my-profile.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { revalidateAfterLoss } from "~/app/features/navigation/revalidate-after-loss";

export const handle = { messages: ["profiles", "files", "listings", "search"] };

const groupOf = (asked: string | undefined) =>
  orNotFound(profileGroups.find((group) => group === asked));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const group = groupOf(params.group);
  const locale = localeOf(request, actor.locale);
  return orNotFound(await readGroupPage(context.services, actor, group, locale));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const { services } = context;
  const group = groupOf(params.group);
  if (group === "files") {
    const done = paths.student.profileGroup("files");
    return answerFileForm(request, context, actor, { purpose: "profile", done });
  }
  const form = await parseForm(request, EditProfile, { group });
  if (!form.ok) return form.answer();
  const saved = await editProfile(services, actor, form.value);
  if (!saved.ok) return form.refused(saved.refusal);
  const profile = orNotFound(await findMyProfile(services, actor, { locale: "zh-CN" }));
  const next = form.value.then === "next" ? groupAfter(group, profile.filled) : null;
  const to = next ? paths.student.profileGroup(next) : paths.student.profile();
  return redirect(to, { headers: flash({ key: "profiles:saved" }) });
}

export const shouldRevalidate = revalidateAfterLoss;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, `profiles:groups.${data?.group ?? "skills"}.title`);

export default function ProfileGroup() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("profiles");
  const { group, profile } = page;
  return (
    <SidePage title={t(`groups.${group}.title`)} bar={<GroupBar page={page} />}>
      <GroupHead page={page} />
      {/* What was saved makes a new form, so that added skills show as held ones. */}
      <GroupForm key={`${group} ${profile.versions.skills}`} page={page} answer={answer} />
    </SidePage>
  );
}
