// Owns how a teacher marks a week: the text whole, a mark and a word, phrases that are used again, back with a word.
import { Form, Link } from "@remix-run/react";
import { useRef } from "react";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button, buttonClass } from "~/app/ui/button";
import { InstantText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea, TextField } from "~/app/ui/field";
import { useHoursText, useWeekText } from "./journal-parts";
import type { Template } from "./keep-template.server";
import type { ReadEntry } from "./read-queue.server";
import { PhotoRow } from "./week-photos";

type Entry = Omit<ReadEntry, "submittedAt" | "confirmed"> & {
  confirmed: { by: string; note: string; at: Date | string } | null;
};

/** What the student wrote, what the mentor said. */
export function EntryText({ entry }: { entry: Entry }) {
  const t = useT("journal");
  const sayWeek = useWeekText();
  const sayHours = useHoursText();
  const { group, firm, tasks, minutes, body, files, confirmed, placementId } = entry;
  return (
    <div className="max-w-read space-y-4">
      <DefinitionList
        items={[
          { term: t("queue.week"), detail: sayWeek(entry.weekOf) },
          { term: t("queue.firm"), detail: `${firm} · ${group}` },
          { term: t("write.tasks"), detail: tasks.join(" · ") || t("queue.no_tasks") },
          ...(minutes === null ? [] : [{ term: t("queue.hours"), detail: sayHours(minutes) }]),
          {
            term: t("queue.mentor"),
            detail: confirmed ? (
              <>
                {confirmed.by} · <InstantText at={confirmed.at} />
                {confirmed.note && <span className="block">{confirmed.note}</span>}
              </>
            ) : (
              t("not_confirmed")
            ),
          },
        ]}
      />
      <p className="whitespace-pre-line break-words text-16 leading-read">{body}</p>
      <PhotoRow photos={files} />
      <p>
        <Link to={paths.school.placementJournal(placementId)} className="link inline-block py-1">
          {t("queue.whole")}
        </Link>
      </p>
    </div>
  );
}

type MarkProps = {
  entry: Entry;
  templates: readonly Template[];
  answer: FormAnswer | undefined;
};

/** Mark and word; a phrase fills both where there is JavaScript, and stands to be copied where there is none. */
export function MarkForm({ entry, templates, answer }: MarkProps) {
  const t = useT("journal");
  const { faults, field: typedIn } = useAccountForm("marking", answer, {
    ...{ mark: t("mark.mark"), note: t("mark.note") },
  });
  const filled = (name: "mark" | "note", stands: string | undefined) => {
    const of = typedIn(name);
    return { ...of, defaultValue: answer ? of.defaultValue : stands };
  };
  const form = useRef<HTMLFormElement>(null);
  const fill = ({ text, mark }: Template) => {
    const field = (name: string) => form.current?.elements.namedItem(name);
    const [note, figure] = [field("note"), field("mark")];
    if (note instanceof HTMLTextAreaElement) note.value = text;
    if (figure instanceof HTMLInputElement && mark !== null) figure.value = String(mark);
  };
  return (
    <Form
      method="post"
      id="marking"
      ref={form}
      key={entry.entryId}
      noValidate
      className="max-w-read space-y-4"
    >
      <ErrorSummary faults={faults} />
      <input type="hidden" name="version" value={entry.version} />
      <div className="max-w-xs">
        <TextField
          {...filled("mark", entry.mark === null ? undefined : String(entry.mark))}
          hint={t("mark.mark_hint")}
          inputMode="numeric"
        />
      </div>
      {templates.length > 0 && (
        <div className="cluster" role="group" aria-label={t("mark.templates")}>
          {templates.map((one) => (
            <button
              key={one.id}
              type="button"
              onClick={() => fill(one)}
              className={buttonClass("quiet", { size: "small" })}
            >
              {one.mark === null ? one.text : `${String(one.mark)} · ${one.text}`}
            </button>
          ))}
        </div>
      )}
      <TextArea
        {...filled("note", entry.markNote)}
        hint={t("mark.note_hint")}
        rows={3}
        limit={500}
        optional
      />
      <div className="cluster">
        <Button look="primary" name="intent" value="mark">
          {t("mark.give")}
        </Button>
        {entry.state === "submitted" && (
          <Button name="intent" value="return">
            {t("mark.return")}
          </Button>
        )}
      </div>
    </Form>
  );
}
