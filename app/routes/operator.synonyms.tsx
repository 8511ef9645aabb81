import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { decideGroup, groupKinds } from "~/app/domain/word-groups";
import { SidePage } from "~/app/features/navigation/side-page";
import {
  ChangeWordGroups,
  changeWordGroups,
  TryWordGroup,
} from "~/app/features/synonyms/change-word-groups.server";
import { GroupForm } from "~/app/features/synonyms/group-form";
import { BuiltInGroups, GroupList } from "~/app/features/synonyms/group-list";
import { readWordGroups } from "~/app/features/synonyms/read-word-groups.server";
import { TriedTable } from "~/app/features/synonyms/tried-table";
import { tryWordGroup } from "~/app/features/synonyms/try-word-group.server";
import { VersionList } from "~/app/features/synonyms/version-list";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["synonyms"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const view = await readWordGroups(context.services, actor);
  const params = new URL(request.url).searchParams;
  const said = (name: string, longest: number) =>
    (params.get(name) ?? "").slice(0, longest).replaceAll("\u0000", "").toWellFormed();
  const typed = {
    kind: groupKinds.find((kind) => kind === params.get("kind")) ?? "same",
    words: said("words", 600),
    note: said("note", 300),
  };
  const group = typed.words === "" ? null : decideGroup(typed.kind, typed.words);
  const tried = group?.ok ? await tryWordGroup(context.services, actor, group.value) : null;
  const refusal = group && !group.ok ? group.refusal : null;
  return { ...view, typed, tried, refusal, canChange: actor.role === "operator_admin" };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const fields = await readForm(request);
  if (fields.get("intent") === "try") {
    const group = parseFields(fields, TryWordGroup);
    if (!group.ok) return group.answer();
    const { words, kind, note } = group.value;
    return redirect(paths.operator.synonyms({ words, kind, note }));
  }
  const form = parseFields(fields, ChangeWordGroups);
  if (!form.ok) return form.answer();
  const outcome = await changeWordGroups(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return redirect(paths.operator.synonyms(), {
    headers: flash({ key: `synonyms:done.${form.value.intent}` }),
  });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "synonyms:title");

export default function Synonyms() {
  const view = useLoaderData<typeof loader>();
  const { version, own, versions, builtIn, canChange, typed, tried, refusal } = view;
  const answer = useActionData<typeof action>();
  const t = useT("synonyms");
  const state = { version, canChange, answer };
  return (
    <SidePage title={t("title")}>
      <p className="mb-6 max-w-read">{t("lead")}</p>
      <div className="space-y-8">
        {tried && (
          <Part title={t("tried.title")}>
            <p className="mb-2 max-w-read text-soft">{t("tried.lead")}</p>
            <TriedTable tried={tried} />
          </Part>
        )}
        <Part title={t("add.title")}>
          {canChange ? (
            <GroupForm key={`${version} ${typed.words}`} {...{ version, typed, refusal, answer }} />
          ) : (
            <p className="text-soft">{t("add.reader")}</p>
          )}
        </Part>
        <Part title={t("own.title")}>
          <GroupList groups={own} {...state} />
        </Part>
        <Part title={t("versions.title")}>
          <VersionList versions={versions} {...state} />
        </Part>
        <Part title={t("built_in.title")}>
          <BuiltInGroups groups={builtIn} />
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
