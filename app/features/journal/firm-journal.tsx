// Owns a student's weeks as the firm's mentor reads and confirms them, by account or by link: all with one press.
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { TextField } from "~/app/ui/field";
import { useHoursText, useWeekText } from "./journal-parts";
import type { FirmJournal, FirmWeek } from "./read-firm-weeks.server";

type Props = {
  journal: FirmJournal;
  /** When the page was read: what came since is not confirmed with it. */
  seenAt: string;
  /** Nothing can be pressed yet. */
  isLocked?: boolean;
  children?: ReactNode;
};

/** Waiting weeks in full with one button for all; what was confirmed folded away. */
export function FirmJournalCard({ journal, seenAt, isLocked = false, children }: Props) {
  const t = useT("journal");
  const { placementId, student, school, waiting, confirmed } = journal;
  return (
    <Card
      title={student}
      sub={school}
      aside={waiting.length > 0 ? t("firm.waiting", { n: waiting.length }) : undefined}
    >
      <div className="space-y-4">
        {waiting.length === 0 && <p>{t("firm.all_read")}</p>}
        {waiting.map((week) => (
          <WeekText key={week.weekOf} week={week} />
        ))}
        {waiting.length > 0 && !isLocked && (
          <Form method="post" className="space-y-3">
            <input type="hidden" name="placementId" value={placementId} />
            <input type="hidden" name="seenAt" value={seenAt} />
            <TextField
              id={`note-${placementId}`}
              name="note"
              label={t("firm.note")}
              hint={t("firm.note_hint")}
              maxLength={500}
              optional
            />
            <Button look="primary">{t("firm.confirm", { n: waiting.length })}</Button>
          </Form>
        )}
        {confirmed.length > 0 && (
          <details>
            <summary className="link min-h-11 py-2">
              {t("firm.before", { n: confirmed.length })}
            </summary>
            <div className="space-y-4">
              {confirmed.map((week) => (
                <WeekText key={week.weekOf} week={week} />
              ))}
            </div>
          </details>
        )}
        {children}
      </div>
    </Card>
  );
}

function WeekText({
  week: { weekOf, tasks, minutes, body, isConfirmed, confirmedBy },
}: {
  week: FirmWeek;
}) {
  const t = useT("journal");
  const sayWeek = useWeekText();
  const sayHours = useHoursText();
  const facts = [
    ...tasks,
    minutes === null ? "" : sayHours(minutes),
    isConfirmed ? t("read.confirmed", { name: confirmedBy }) : "",
  ];
  return (
    <div className="border-l-2 border-bridge pl-3">
      <p className="num font-bold">{sayWeek(weekOf)}</p>
      <p className="text-14 text-soft">{facts.filter(Boolean).join(" · ")}</p>
      <p className="whitespace-pre-line break-words">{body}</p>
    </div>
  );
}
