import { partsOf } from "~/app/domain/listing-content";
import { useT } from "~/app/messages/use-t";
import { InstantText } from "~/app/ui/date-text";
import { type Task, TaskList } from "~/app/ui/task-list";
import type { FormField, ListingDraft } from "./listing-draft";
import { type Fault, isUnlawful } from "./listing-faults";
import { type Findings, standingFaults, wrongFields } from "./listing-fields";
import { partId } from "./listing-form";
import { usePartName } from "./part-name";

type Props = {
  kind: ListingDraft["kind"];
  findings: Pick<Findings, "errors" | "faults">;
  /** The fields at which the reviewer's note still stands. */
  noted: readonly FormField[];
  savedAt: Date;
};

/** How far the form is, part by part, as last saved; each line leads to its part. */
export function ListingTasks({ kind, findings, noted, savedAt }: Props) {
  const t = useT("listings");
  const partName = usePartName(kind);
  const statusOf = useStatus();
  const wrong = wrongFields(findings);
  const faults = standingFaults(findings);
  const tasks = partsOf(kind).map(({ part, fields }): Task => {
    const here = faults.filter(({ field }) => fields.includes(field));
    const unread = fields.filter((field) => wrong.has(field)).length;
    const notes = noted.filter((field) => fields.includes(field)).length;
    return { label: partName(part), to: `#${partId(part)}`, status: statusOf(unread, here, notes) };
  });
  return (
    <section aria-labelledby="tasks-title">
      <h2 id="tasks-title" className="pb-1 text-18 font-bold">
        {t("form.tasks")}
      </h2>
      <TaskList tasks={tasks} />
      <p className="pt-2 text-14 text-soft">
        {t("form.saved")} <InstantText at={savedAt} />
      </p>
    </section>
  );
}

function useStatus(): (unread: number, here: readonly Fault[], notes: number) => Task["status"] {
  const t = useT("listings");
  const life = useT("life");
  return (unread, here, notes) => {
    const unlawful = here.filter(isUnlawful).length;
    if (unread > 0) return { tone: "stop", text: t("part.wrong", { n: unread + unlawful }) };
    if (unlawful > 0) return { tone: "stop", text: t("part.unlawful", { n: unlawful }) };
    if (notes > 0) return { tone: "act", text: life("tasks.notes", { count: notes }) };
    if (here.length > 0) return { tone: "act", text: t("part.missing", { n: here.length }) };
    return { tone: "good", text: t("part.done") };
  };
}
