import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { referenceTables } from "~/app/domain/reference";
import { SidePage } from "~/app/features/navigation/side-page";
import { ChangeList } from "~/app/features/reference/change-list";
import { CorrectForm } from "~/app/features/reference/correct-form";
import {
  CorrectReference,
  correctReference,
} from "~/app/features/reference/correct-reference.server";
import { linksOf } from "~/app/features/reference/read-links.server";
import { findWord } from "~/app/features/reference/read-word.server";
import { WordFacts } from "~/app/features/reference/word-facts";
import { WordLinksList } from "~/app/features/reference/word-links";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { Tag } from "~/app/ui/tag";

export const handle = { messages: ["reference", "listings"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const table = orNotFound(referenceTables.find((one) => one === params.table));
  const locale = localeOf(request, actor.locale);
  const code = params.code ?? "";
  const word = orNotFound(await findWord(context.services, actor, table, code, locale));
  const links = linksOf(context.services, table, code, locale);
  const title = { "zh-CN": word.zhCN, "zh-HK": word.zhHK, en: word.en }[locale];
  return { table, title, word, links, canCorrect: actor.role === "operator_admin" };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const { table, code } = params;
  const form = await parseForm(request, CorrectReference, { table, code });
  if (!form.ok) return form.answer();
  const outcome = await correctReference(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return redirect(paths.operator.referenceRow(form.value.table, form.value.code), {
    headers: flash({ key: "reference:correct.done" }),
  });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "reference:title");

export default function WordPage() {
  const { table, title, word, links, canCorrect } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("reference");
  const crumb = (
    <>
      <Link to={paths.operator.reference()} className="link">
        {t("title")}
      </Link>{" "}
      /{" "}
      <Link to={paths.operator.referenceTable(table)} className="link">
        {t(`tables.${table}`)}
      </Link>
    </>
  );
  const state = word.retired ? <Tag tone="wait">{t("retired")}</Tag> : null;
  return (
    <SidePage title={title} crumb={crumb} actions={state}>
      <div className="max-w-read space-y-8">
        <Part title={t("about")}>
          <WordFacts table={table} word={word} />
        </Part>
        {links.length > 0 && (
          <Part title={t("linked")}>
            <WordLinksList links={links} />
          </Part>
        )}
        <Part title={t("correct.title")}>
          {canCorrect ? (
            <CorrectForm key={word.version} table={table} word={word} answer={answer} />
          ) : (
            <p className="text-soft">{t("correct.reader")}</p>
          )}
        </Part>
        <Part title={t("history.title")}>
          {word.history.length > 0 ? (
            <ChangeList changes={word.history} />
          ) : (
            <p className="text-soft">{t("history.none")}</p>
          )}
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
