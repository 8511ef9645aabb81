// Owns what colleagues write for each other on an application's page.
import { useForm, type SubmissionResult } from "@conform-to/react";
import { useInvalidText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { InstantText } from "~/app/ui/date-text";
import { TextArea } from "~/app/ui/field";
import { fieldProps } from "~/app/ui/field-props";
import { FirmForm } from "./firm-form";
import type { ApplicationForFirm } from "./read-firm-application.server";

type Props = {
  story: Pick<ApplicationForFirm, "id" | "notes">;
  lastResult?: SubmissionResult | null | undefined;
  back?: string | undefined;
};

/** The notes, oldest first, and the field for another; it says who can read them. */
export function FirmNotes({ story: { id, notes }, lastResult, back }: Props) {
  const t = useT("applicants");
  return (
    <section id="notes" aria-labelledby="notes-title" className="pt-6">
      <h2 id="notes-title" className="text-18 font-bold">
        {t("notes.title")}
      </h2>
      <p className="pb-2 text-14 text-soft">{t("notes.text")}</p>
      {notes.length === 0 && <p className="text-soft">{t("notes.empty")}</p>}
      <ol className="space-y-2">
        {notes.map(({ id: key, author, at, body }) => (
          <li key={key} className="border-l-3 border-act bg-card px-3 py-2">
            <p className="text-14 text-soft">
              <b className="font-bold text-ink">{author}</b> · <InstantText at={at} />
            </p>
            <p className="whitespace-pre-line break-words">{body}</p>
          </li>
        ))}
      </ol>
      {/* A new note makes a new, empty field. */}
      <Write key={notes.length} applicationId={id} lastResult={lastResult} back={back} />
    </section>
  );
}

function Write(props: { applicationId: string } & Pick<Props, "lastResult" | "back">) {
  const { applicationId, lastResult, back } = props;
  const t = useT("applicants");
  const isMine = lastResult?.initialValue && "remark" in lastResult.initialValue;
  const [form, fields] = useForm<{ remark: string }>({
    id: "remark",
    lastResult: isMine ? lastResult : null,
  });
  return (
    <FirmForm
      applicationId={applicationId}
      back={back}
      id={form.id}
      className="no-print space-y-2 pt-3"
    >
      <TextArea
        label={t("notes.label")}
        rows={2}
        limit={1000}
        {...fieldProps(fields.remark, useInvalidText())}
      />
      <Button name="intent" value="note">
        {t("notes.save")}
      </Button>
    </FirmForm>
  );
}
