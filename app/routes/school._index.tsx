import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { decidesOnPlacements } from "~/app/domain/school-verdict";
import { type Pile, piles } from "~/app/domain/student-pile";
import { listAwaitingSchool } from "~/app/features/applications/list-awaiting.server";
import { readSchoolFigure } from "~/app/features/home/figure";
import { listStudentRows, readSchoolFigures } from "~/app/features/home/read-school-figures.server";
import { SchoolFigures } from "~/app/features/home/school-figures";
import { readSchoolWork } from "~/app/features/home/read-school-work.server";
import { SchoolWork } from "~/app/features/home/school-work";
import { StudentRows } from "~/app/features/home/student-rows";
import { SidePage } from "~/app/features/navigation/side-page";
import { AwaitingTable } from "~/app/features/placements/awaiting-table";
import { ClassProgress } from "~/app/features/placements/class-progress";
import { type ClassRow, readSchoolDesk } from "~/app/features/placements/read-school.server";
import { readToday } from "~/app/features/today/read-today.server";
import { TodayList } from "~/app/features/today/today-list";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { DataTable } from "~/app/ui/data-table";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["placements", "home", "today", "law"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const locale = localeOf(request, actor.locale);
  const { services } = context;
  const figure = readSchoolFigure(new URL(request.url).searchParams);
  const [desk, awaiting, work, figures, asked, today] = await Promise.all([
    readSchoolDesk(services, actor, { locale }),
    listAwaitingSchool(services, actor),
    readSchoolWork(services, actor),
    readSchoolFigures(services, actor),
    figure && listStudentRows(services, actor, figure),
    readToday(services, actor),
  ]);
  return {
    ...desk,
    awaiting,
    work,
    figures,
    asked,
    today,
    mayDecide: decidesOnPlacements(actor.role),
  };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "placements:today");

export default function SchoolDesk() {
  const { classes, totals, silentFirms, awaiting, work, figures, asked, today, mayDecide } =
    useLoaderData<typeof loader>();
  const t = useT("placements");
  const ofToday = useT("today");
  return (
    <SidePage title={t("today")}>
      <SchoolWork desk={{ totals, silentFirms }} {...{ work, awaiting, mayDecide }} />
      {asked && <StudentRows asked={asked} figures={figures} />}
      <section id="today" className="pb-6">
        <h2 className="pb-2 text-18 font-bold">{ofToday("title")}</h2>
        <TodayList parts={today} />
      </section>
      <section id="awaiting" className="pb-6">
        <h2 className="pb-2 text-18 font-bold">{t("awaiting.title")}</h2>
        <AwaitingTable rows={awaiting} mayDecide={mayDecide} />
      </section>
      <section id="classes">
        <h2 className="pb-2 text-18 font-bold">{t("classes.title")}</h2>
        <DataTable
          caption={t("classes.title")}
          rows={classes}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t("classes.none")} text={t("classes.none_text")} />}
          columns={[
            {
              key: "name",
              header: t("classes.name"),
              cell: (row) => (
                <Link to={paths.school.classBoard(row.id)} className="link">
                  {row.name}
                </Link>
              ),
            },
            {
              key: "progress",
              header: t("classes.progress"),
              cell: (row) => <ClassProgress row={row} />,
            },
            {
              key: "major",
              header: t("classes.major"),
              phone: "none",
              cell: (row) => row.major,
            },
            {
              key: "matching",
              header: t("classes.matching"),
              phone: "none",
              cell: (row) => (
                <Link to={paths.school.classMatching(row.id)} className="link">
                  {t("classes.find")}
                  <span className="sr-only"> · {row.name}</span>
                </Link>
              ),
            },
            {
              key: "students",
              header: t("classes.students"),
              numeric: true,
              phone: "none",
              cell: (row) => row.students,
            },
            ...piles.map((pile) => ({
              key: pile,
              header: t(`group.${pile}`),
              numeric: true,
              phone: "none" as const,
              cell: (row: ClassRow) => <PileLink row={row} pile={pile} />,
            })),
          ]}
        />
      </section>
      <div className="pt-6">
        <SchoolFigures figures={figures} />
      </div>
    </SidePage>
  );
}

/** How many lie in a pile, leading to them on the board of the class. */
function PileLink({ row: { id, piles: counts }, pile }: { row: ClassRow; pile: Pile }) {
  if (counts[pile] === 0) return <span className="text-soft">0</span>;
  return (
    <Link to={`${paths.school.classBoard(id)}?group=${pile}`} className="link">
      {counts[pile]}
    </Link>
  );
}
