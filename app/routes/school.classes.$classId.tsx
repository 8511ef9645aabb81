import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { canReopen } from "~/app/domain/permission";
import { Id } from "~/app/domain/values";
import { ReopenStudentForm } from "~/app/features/accounts/reopen-student-form";
import { answerReopenForm } from "~/app/features/accounts/team-action.server";
import { listClassBoard } from "~/app/features/applications/read-class-board.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { BoardTable } from "~/app/features/placements/board-table";
import { boardGroups, groupOf, isBoardGroup } from "~/app/features/placements/board-groups";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { EmptyState } from "~/app/ui/empty-state";
import { TabsCounts } from "~/app/ui/tabs-counts";

export const handle = { messages: ["placements", "accounts"] };
const Params = z.object({ classId: Id });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const locale = localeOf(request, actor.locale);
  const { data } = Params.safeParse(params);
  const board = data && (await listClassBoard(context.services, actor, data.classId, { locale }));
  const mayReopen = canReopen(actor.role, "student");
  return { ...orNotFound(board), mayReopen, now: context.services.clock.now() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  return answerReopenForm(request, context, await requireActor(request, context, "school"));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.schoolClass.name ?? "" },
];

export default function ClassBoardPage() {
  const { schoolClass, rows, mayReopen, now } = useLoaderData<typeof loader>();
  const { answer = null, made = null } = useActionData<typeof action>() ?? {};
  const t = useT("placements");
  const [params] = useSearchParams();
  const asked = params.get("group");
  const group = isBoardGroup(asked) ? asked : null;
  const address = paths.school.classBoard(schoolClass.id);
  const shown = group ? rows.filter((row) => groupOf(row) === group) : rows;
  return (
    <SidePage
      title={schoolClass.name}
      crumb={`${schoolClass.major} · ${t("board.size", { count: rows.length })}`}
    >
      <TabsCounts
        label={t("board.groups")}
        tabs={[
          { to: address, label: t("group.all"), count: rows.length, current: group === null },
          ...boardGroups.map((one) => ({
            to: `${address}?group=${one}`,
            label: t(`group.${one}`),
            count: rows.filter((row) => groupOf(row) === one).length,
            current: group === one,
          })),
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={t("board.empty")} text={t("board.empty_text")} />
      ) : (
        <BoardTable rows={shown} now={now} />
      )}
      {mayReopen && rows.length > 0 && (
        <ReopenStudentForm students={rows} answer={answer} made={made} />
      )}
    </SidePage>
  );
}
