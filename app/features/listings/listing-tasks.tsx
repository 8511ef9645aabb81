import { useT } from "~/app/messages/use-t";
import { InstantText } from "~/app/ui/date-text";
import { TaskList } from "~/app/ui/task-list";
import { type FormField, formPartNames, formParts, type ListingDraft } from "./listing-draft";
import { type Fault, isUnlawful } from "./listing-faults";
import { partId } from "./listing-form";

type Props = { kind: ListingDraft["kind"]; faults: readonly Fault[]; savedAt: Date };

/** How far the form is, part by part, as last saved; each line leads to its part. */
export function ListingTasks({ kind, faults, savedAt }: Props) {
  const t = useT("listings");
  const tasks = formPartNames.map((part) => {
    const fields: readonly FormField[] = formParts[part];
    const here = faults.filter(({ field }) => fields.includes(field));
    return {
      label: t(part === "hours" ? `part.hours_${kind}` : `part.${part}`),
      to: `#${partId(part)}`,
      status: statusOf(here),
    };
  });
  function statusOf(here: readonly Fault[]) {
    const unlawful = here.filter(isUnlawful).length;
    if (unlawful > 0) return { tone: "stop", text: t("part.unlawful", { n: unlawful }) } as const;
    if (here.length > 0)
      return { tone: "act", text: t("part.missing", { n: here.length }) } as const;
    return { tone: "good", text: t("part.done") } as const;
  }
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
