// Owns the page of a class before the market: how many have something that fits, what stands in the way of the others, and
// every student with what to look at.
import { Link } from "@remix-run/react";
import { hindrances } from "~/app/domain/matching-hindrance";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { BarChart } from "~/app/ui/bar-chart";
import { EmptyState } from "~/app/ui/empty-state";
import { type ClassQuery, classShows, isAsked, showOf } from "./class-query";
import type { ClassFits, ClassRow } from "./read-class-fits.server";

/** How many of the class have what, each a way to them. */
export function ClassStats({ fits: { schoolClass, size, rows } }: { fits: ClassFits }) {
  const t = useT("guidance");
  const figures = [
    ["size", size, paths.school.classBoard(schoolClass.id)],
    ["left", rows.length, toStudents(schoolClass.id)],
    ...classShows.map(
      (show) =>
        [
          show,
          rows.filter((row) => showOf(row) === show).length,
          toStudents(schoolClass.id, { show }),
        ] as const,
    ),
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-3 pb-5 sm:grid-cols-3 md:grid-cols-5">
      {figures.map(([key, n, to]) => (
        <div key={key} className="border-l-2 border-bridge pl-3">
          <dt className="text-14 text-soft">{t(`stat.${key}`)}</dt>
          <dd className="num text-22 font-heavy">
            {n === 0 ? (
              n
            ) : (
              <Link to={to} className="link inline-block py-1">
                {n}
                <span className="sr-only">
                  {" "}
                  {t("stat.people")} · {t(`stat.${key}`)}
                </span>
              </Link>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const toStudents = (classId: string, params: Record<string, string> = {}) =>
  `${paths.school.classMatching(classId, params)}#students`;

/** One bar for each thing that costs somebody most, the longest first. */
export function ClassHindrances({ fits: { schoolClass, rows } }: { fits: ClassFits }) {
  const t = useT("guidance");
  const bars = hindrances
    .map((why) => ({ why, value: rows.filter((row) => row.why === why).length }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .map(({ why, value }) => ({
      ...{ label: t(`why.${why}`), value, text: t("people", { n: value }) },
      to: toStudents(schoolClass.id, { why }),
    }));
  if (bars.length === 0) return null;
  return (
    <section className="max-w-read pb-6">
      <BarChart title={t("why_title")} bars={bars} />
      <p className="pt-1 text-14 text-soft">{t("why_text")}</p>
    </section>
  );
}

/** Those whom the address asks for, each with three fitting listings or what costs most. */
export function ClassStudents({ fits, query }: { fits: ClassFits; query: ClassQuery }) {
  const t = useT("guidance");
  const { rows, schoolClass } = fits;
  const shown = rows.filter((row) => isAsked(row, query));
  const isNarrowed = query.why !== null || query.show !== null;
  const all = (
    <Link to={toStudents(schoolClass.id)} className="link inline-block py-1">
      {t("students.all")}
    </Link>
  );
  return (
    <section id="students" className="max-w-read pb-6">
      <h2 className="text-18 font-bold">
        {useTitle(query)} <span className="num text-soft">{shown.length}</span>
      </h2>
      {isNarrowed && <p className="pb-2">{all}</p>}
      {shown.length === 0 ? (
        <EmptyState
          title={t(isNarrowed ? "students.none_title" : "students.settled")}
          text={isNarrowed ? t("students.none_text") : undefined}
          actions={isNarrowed && all}
        />
      ) : (
        <ul>
          {shown.map((row) => (
            <StudentRow key={row.id} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}

function useTitle({ why, show }: ClassQuery): string {
  const t = useT("guidance");
  if (why) return t("students.of_why", { why: t(`why.${why}`) });
  return show ? t(`students.of_${show}`) : t("students.title");
}

function StudentRow({ row: { id, name, number, isOff, fits, why } }: { row: ClassRow }) {
  const t = useT("guidance");
  return (
    <li className="border-b border-line py-3">
      <p>
        <Link to={paths.school.student(id)} className="link font-bold">
          {name}
        </Link>{" "}
        <span className="num text-14 text-soft">{number}</span>
      </p>
      {isOff && <p className="text-14 text-soft">{t("students.off")}</p>}
      {why && <p className="text-14">{t("students.none", { why: t(`why.${why}`) })}</p>}
      {fits.length > 0 && (
        <ul aria-label={t("students.fits")} className="text-14">
          {fits.map(({ id: listingId, title, firm, place }) => (
            <li key={listingId}>
              <Link to={paths.listings.show(listingId)} className="link inline-block py-1">
                {title}
              </Link>{" "}
              <span className="text-soft">{[firm, place].filter(Boolean).join(" · ")}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
