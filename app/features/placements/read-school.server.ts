// Owns what a school's desk opens with: its classes within the actor's scope with how far each is, counted in one query.
import type { SchoolActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export type ClassRow = {
  id: Id;
  name: string;
  major: string;
  college: string | null;
  students: number;
  /** Nobody of these has sent anything yet. */
  withoutApplication: number;
  applying: number;
  offered: number;
  waitingForSchool: number;
  placed: number;
};
export type SchoolDesk = {
  classes: ClassRow[];
  totals: Omit<ClassRow, "id" | "name" | "major" | "college">;
  /** Applications whose firm has not answered by the promised day. */
  silentFirms: number;
};

const readClasses = `
  with mine as (
    select c.id, c.name, c."majorCode", c."entryYear", co.name as college from "SchoolClass" c
    left join "College" co on co.id = c."collegeId"
    where c."schoolId" = $1 and ($2::uuid is null or c."collegeId" = $2) and ($3::uuid is null or c.id = $3)
      and ($4::text is null or c."majorCode" = $4)
  ), students as (
    select e."classId", e.id,
      coalesce(bool_or(a.status = 'placed'), false) as placed,
      coalesce(bool_or(a.status in ('accepted', 'school_review')), false) as settling,
      coalesce(bool_or(a.status = 'school_review'), false) as waiting,
      coalesce(bool_or(a.status = 'offered'), false) as offered,
      count(a.id) filter (where a.status <> 'draft') as sent,
      count(a.id) filter (where a.status in ('submitted', 'in_review', 'shortlisted', 'interview')) as open,
      count(a.id) filter (where a.status in ('submitted', 'in_review', 'shortlisted', 'interview') and a."answerBy" < $5) as late
    from "Enrolment" e join mine on mine.id = e."classId"
    left join "Application" a on a."enrolmentId" = e.id
    where e.state <> 'left' group by e."classId", e.id
  )
  select mine.id, mine.name, mine."majorCode", mine.college,
    count(s.id)::int as students,
    (count(s.id) filter (where s.sent = 0))::int as "withoutApplication",
    (count(s.id) filter (where s.open > 0 and not s.placed and not s.settling and not s.offered))::int as applying,
    (count(s.id) filter (where s.offered and not s.placed and not s.settling))::int as offered,
    (count(s.id) filter (where s.waiting))::int as "waitingForSchool",
    (count(s.id) filter (where s.placed or s.settling))::int as placed,
    coalesce(sum(s.late), 0)::int as late
  from mine left join students s on s."classId" = mine.id
  group by mine.id, mine.name, mine."majorCode", mine.college, mine."entryYear"
  order by mine."entryYear", mine.name`;

type Row = Omit<ClassRow, "major"> & { majorCode: string; late: number };
const counted = [
  "students",
  "withoutApplication",
  "applying",
  "offered",
  "waitingForSchool",
  "placed",
] as const;

/** Every class in the actor's scope and their sum. */
export async function readSchoolDesk(
  { pool, clock, reference }: Pick<Services, "pool" | "clock" | "reference">,
  actor: SchoolActor,
  { locale }: { locale: Locale },
): Promise<SchoolDesk> {
  const { schoolId, collegeId, classId, majorCode } = actor;
  const { rows } = await pool.query<Row>(readClasses, [
    schoolId,
    collegeId,
    classId,
    majorCode,
    clock.now(),
  ]);
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    classes: rows.map(({ majorCode: code, late: _, ...row }) => ({
      ...row,
      major: reference.majors.get(code)?.names[locale] ?? code,
    })),
    totals: Object.fromEntries(
      counted.map((key) => [key, sum((row) => row[key])]),
    ) as SchoolDesk["totals"],
    silentFirms: sum((row) => row.late),
  };
}
