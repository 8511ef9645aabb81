// Owns the lists that schools send to a firm, each with its students.
import { useT } from "~/app/messages/use-t";
import { InstantText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import type { RecommendedView } from "./read-recommended.server";
import { StudentCard } from "./student-card";

/** The newest first; a school's words stand above its students. */
export function RecommendedLists({ lists }: { lists: readonly RecommendedView[] }) {
  const t = useT("students");
  if (lists.length === 0) {
    return <EmptyState title={t("recommended.none")} text={t("recommended.none_text")} />;
  }
  return (
    <div className="space-y-8">
      {lists.map(({ listId, school, title, note, createdAt, students }) => (
        <section key={listId} aria-labelledby={`list-${listId}`}>
          <h2 id={`list-${listId}`} className="text-18 font-bold">
            {school}
          </h2>
          <p className="text-14 text-soft">
            {title ? t("recommended.for_listing", { title }) : t("recommended.in_general")}{" "}
            <InstantText at={createdAt} />
          </p>
          {note && (
            <p className="max-w-read whitespace-pre-line py-1">{t("recommended.note", { note })}</p>
          )}
          <ul className="space-y-3 pt-3">
            {students.map((student) => (
              <li key={student.id}>
                <StudentCard student={student} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
