// Owns what a school's desk opens with: its classes within the actor's scope with how many students lie in which pile,
// counted in one query.
import { waitingForFirm, type ApplicationStatus } from "~/app/domain/application";
import type { SchoolActor } from "~/app/domain/permission";
import { countPiles, type Pile, pileOf } from "~/app/domain/student-pile";
import type { Id, Locale } from "~/app/domain/values";
import { bestNews, bestNewsOf } from "~/app/features/applications/read-best-news.server";
import type { Services } from "~/app/platform/services.server";

export type ClassRow = {
  id: Id;
  name: string;
  major: string;
  college: string | null;
  students: number;
  piles: Record<Pile, number>;
};
export type SchoolDesk = {
  classes: ClassRow[];
  totals: Pick<ClassRow, "students" | "piles">;
  /** Applications whose firm has not answered by the promised day. */
  silentFirms: number;
};

type News = { status: ApplicationStatus | "none"; n: number };
type Row = Pick<ClassRow, "id" | "name" | "college"> & {
  majorCode: string;
  news: News[];
  late: number;
};

const readClasses = `
  with ${bestNews}, news as (
    select "classId", json_agg(json_build_object('status', status, 'n', n)) as news
    from (select "classId", status, count(*)::int as n from best group by 1, 2) s group by 1
  ), late as (
    select s."classId", count(*)::int as n from sent join student s on s.id = sent."enrolmentId"
    where sent.status = any($6) and sent."answerBy" < $7 group by 1
  )
  select class.id, class.name, class."majorCode", class.college, coalesce(news.news, '[]') as news, coalesce(late.n, 0) as late
  from class left join news on news."classId" = class.id left join late on late."classId" = class.id
  order by class."entryYear", class.name`;

/** Every class in the actor's scope and their sum. */
export async function readSchoolDesk(
  { pool, clock, reference }: Pick<Services, "pool" | "clock" | "reference">,
  actor: SchoolActor,
  { locale }: { locale: Locale },
): Promise<SchoolDesk> {
  const asked = [...bestNewsOf(actor), waitingForFirm, clock.now()];
  const { rows } = await pool.query<Row>(readClasses, asked);
  return {
    classes: rows.map(({ majorCode: code, late: _, news, ...row }) => ({
      ...row,
      major: reference.majors.get(code)?.names[locale] ?? code,
      ...counted(news),
    })),
    totals: counted(rows.flatMap(({ news }) => news)),
    silentFirms: rows.reduce((sum, { late }) => sum + late, 0),
  };
}

function counted(news: readonly News[]): Pick<ClassRow, "students" | "piles"> {
  const piles = news.map(({ status, n }) => ({
    pile: pileOf(status === "none" ? null : status),
    n,
  }));
  return { students: news.reduce((sum, { n }) => sum + n, 0), piles: countPiles(piles) };
}
