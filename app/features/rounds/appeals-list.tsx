// Owns the appeals of a round as the school reads and answers them.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { TextArea } from "~/app/ui/field";
import type { AppealLine } from "./read-round-result.server";

type Props = { appeals: readonly AppealLine[]; mayRun: boolean };

/** The oldest first; those without an answer with their form. */
export function AppealsList({ appeals, mayRun }: Props) {
  const t = useT("rounds");
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{t("appeals")}</h2>
      {appeals.length === 0 && <p className="text-soft">{t("no_appeals")}</p>}
      {appeals.map(({ appealId, name, text, answer }) => (
        <div key={appealId} className="max-w-read space-y-2 rounded-8 border border-line px-4 py-3">
          <p className="font-bold">{name}</p>
          <p className="whitespace-pre-line break-words">{text}</p>
          {answer !== null && <p className="text-soft">{t("answered", { text: answer })}</p>}
          {answer === null && mayRun && (
            <Form method="post" className="space-y-2">
              <input type="hidden" name="intent" value="answer" />
              <input type="hidden" name="appealId" value={appealId} />
              <TextArea id={`answer-${appealId}`} name="answer" label={t("answer")} rows={2} />
              <Button size="small">{t("send_answer")}</Button>
            </Form>
          )}
        </div>
      ))}
    </section>
  );
}
