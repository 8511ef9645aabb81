import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { kindsOf } from "~/app/domain/import-run";
import { canReopen } from "~/app/domain/permission";
import { Id } from "~/app/domain/values";
import { ReopenStudentForm } from "~/app/features/accounts/reopen-student-form";
import { answerReopenForm, type TeamAnswer } from "~/app/features/accounts/team-action.server";
import { listClassBoard } from "~/app/features/applications/read-class-board.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { BoardConditions } from "~/app/features/placements/board-conditions";
import {
  type BoardGroup,
  fits,
  groupOf,
  readBoardQuery,
} from "~/app/features/placements/board-groups";
import { BoardTable } from "~/app/features/placements/board-table";
import { hasClassHandbooks } from "~/app/features/printing/send-handbook.server";
import { answerExemption, type ExemptAnswer } from "~/app/features/placements/exempt-action.server";
import { ExemptSection } from "~/app/features/placements/exempt-section";
import { listExemptions } from "~/app/features/placements/read-exemptions.server";
import { listViews } from "~/app/features/views/list-views.server";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { readForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { buttonClass, ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["placements", "accounts", "views"] };
const Params = z.object({ classId: Id });
/** Whoever has a place, or takes no part already, is not asked about it. */
const settled: readonly BoardGroup[] = ["placed", "settling", "exempt"];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { services } = context;
  const locale = localeOf(request, actor.locale);
  const classId = orNotFound(Params.safeParse(params).data).classId;
  const { search, searchParams } = new URL(request.url);
  const [board, views, hasHandbooks, exemptions] = await Promise.all([
    listClassBoard(services, actor, classId, { locale }),
    listViews(services, actor, "class_board"),
    hasClassHandbooks(services, actor, classId),
    listExemptions(services, actor, classId),
  ]);
  const mayReopen = canReopen(actor.role, "student");
  const mayImport = kindsOf(actor.role).includes("roster");
  const query = readBoardQuery(searchParams);
  const now = services.clock.now();
  const may = { mayReopen, mayImport, hasHandbooks };
  return { ...orNotFound(board), ...may, views, query, search, now, exemptions };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { classId } = orNotFound(Params.safeParse(params).data);
  const form = await readForm(request);
  return (
    (await answerExemption(context.services, actor, classId, form)) ??
    answerReopenForm(request, context, actor, form)
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.schoolClass.name ?? "" },
];

export default function ClassBoardPage() {
  const { schoolClass, rows, mayReopen, query, search, views, hasHandbooks, now, exemptions } =
    useLoaderData<typeof loader>();
  const said = useActionData<Partial<TeamAnswer & ExemptAnswer>>();
  const { answer = null, made = null } = said ?? {};
  const t = useT("placements");
  const shown = rows.filter(
    (row) => fits(row, query, now) && (!query.group || groupOf(row) === query.group),
  );
  return (
    <SidePage
      title={schoolClass.name}
      crumb={`${schoolClass.major} · ${t("board.size", { count: rows.length })}`}
      actions={
        <>
          <ButtonLink to={paths.school.classMatching(schoolClass.id)}>
            {t("board.matching")}
          </ButtonLink>
          {hasHandbooks && (
            <a
              href={paths.school.classHandbooks(schoolClass.id)}
              className={buttonClass()}
              download
            >
              {t("board.handbooks")}
            </a>
          )}
        </>
      }
    >
      {rows.length === 0 ? (
        <NobodyYet />
      ) : (
        <>
          <BoardConditions
            classId={schoolClass.id}
            rows={rows}
            shown={shown.length}
            query={query}
            search={search}
            views={views}
          />
          <BoardTable rows={shown} columns={query.columns} now={now} />
        </>
      )}
      {rows.length > 0 && (
        <ExemptSection
          exemptions={exemptions}
          students={rows.filter((row) => !settled.includes(groupOf(row)))}
          answer={said?.exempt}
        />
      )}
      {mayReopen && rows.length > 0 && (
        <ReopenStudentForm students={rows} answer={answer} made={made} />
      )}
    </SidePage>
  );
}

/** What a class without students needs first, and what can be done meanwhile. */
function NobodyYet() {
  const { mayImport } = useLoaderData<typeof loader>();
  const t = useT("placements");
  return (
    <EmptyState
      title={t("board.empty")}
      text={t("board.empty_do")}
      actions={
        <>
          {mayImport && (
            <ButtonLink to={paths.school.imports()} look="primary">
              {t("board.empty_import")}
            </ButtonLink>
          )}
          <ButtonLink to={paths.listings.search()}>{t("board.empty_search")}</ButtonLink>
          <ButtonLink to={paths.school.staff()}>{t("board.empty_staff")}</ButtonLink>
        </>
      }
    />
  );
}
