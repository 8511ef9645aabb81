// Owns the conversation on an application's page: what was said, and the field to say something.
import { useForm, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { Refusal } from "~/app/domain/refusal";
import { useFaults, useInvalidText, useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { InstantText } from "~/app/ui/date-text";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea } from "~/app/ui/field";
import { fieldProps } from "~/app/ui/field-props";
import type { Line } from "./conversation.server";

type Props = {
  messages: readonly Line[];
  reader: "student" | "enterprise";
  /** The application is over: read only. */
  isOver: boolean;
  lastResult: SubmissionResult | null | undefined;
  /** What the business said to the last press on the page; told here where it was a message. */
  refusal: Refusal | null | undefined;
};

/** The refusals that are about what was written: they stand at the field. */
export function isAboutWords(refusal: Refusal | null | undefined): boolean {
  return refusal?.code === "application.contact_in_text";
}

/** Both sides see the same lines, oldest first; the own ones are tinted and say "you" by their place. */
export function Conversation({ messages, reader, isOver, ...tried }: Props) {
  const t = useT("applications");
  return (
    <section id="talk" aria-labelledby="talk-title" className="pt-6">
      <h2 id="talk-title" className="pb-2 text-18 font-bold">
        {t("talk.title")}
      </h2>
      {messages.length === 0 && !isOver && <p className="text-soft">{t(`talk.empty_${reader}`)}</p>}
      <ol className="space-y-2">
        {messages.map((line) => (
          <Said key={line.id} line={line} isOwn={line.side === reader} />
        ))}
      </ol>
      {isOver ? (
        <p className="pt-2 text-14 text-soft">{t("talk.over")}</p>
      ) : (
        // A new line said makes a new, empty field.
        <Say key={messages.length} reader={reader} {...tried} />
      )}
    </section>
  );
}

function Said({ line: { author, at, body }, isOwn }: { line: Line; isOwn: boolean }) {
  return (
    <li
      className={`rounded-8 border border-line px-3 py-2 ${isOwn ? "ml-8 bg-bridge-soft" : "mr-8 bg-card"}`}
    >
      <p className="text-14 text-soft">
        <b className="font-bold text-ink">{author}</b> · <InstantText at={at} />
      </p>
      <p className="whitespace-pre-line">{body}</p>
    </li>
  );
}

type SayProps = Pick<Props, "reader" | "lastResult" | "refusal">;

function Say({ reader, ...tried }: SayProps) {
  const t = useT("applications");
  const { id, faults, body } = useSayForm({ reader, ...tried });
  return (
    // The answer opens here, also where no script moves the focus.
    <Form method="post" action="#talk" id={id} noValidate className="space-y-2 pt-3">
      <ErrorSummary faults={faults} />
      <TextArea
        label={t(`talk.label_${reader}`)}
        hint={t("talk.hint")}
        rows={3}
        limit={1000}
        {...body}
      />
      <Button name="intent" value="say">
        {t("talk.send")}
      </Button>
    </Form>
  );
}

function useSayForm({ reader, ...tried }: SayProps) {
  const t = useT("applications");
  const { lastResult, refusal } = mineOf(tried);
  const [form, fields] = useForm<{ body: string }>({ id: "say", lastResult });
  const { id } = form;
  const allErrors = lastResult ? form.allErrors : {};
  const labels = { body: t(`talk.label_${reader}`) };
  const at = { "application.contact_in_text": "body" };
  const faults = useFaults({ id, allErrors, answer: lastResult }, refusal, labels, at);
  const sayInvalid = useInvalidText();
  const sayRefusal = useRefusalText();
  const field = fieldProps(fields.body, sayInvalid);
  const about = refusal && isAboutWords(refusal) ? [sayRefusal(refusal)] : null;
  const errors = about ?? allErrors.body?.map(sayInvalid);
  return { id, faults, body: { ...field, errors } };
}

/** What was answered to this form; an empty field does not come back as typed, only as a fault. */
function mineOf({ lastResult = null, refusal = null }: Omit<SayProps, "reader">) {
  const isMine = Boolean(lastResult?.error?.body ?? lastResult?.initialValue?.body);
  return isMine ? { lastResult, refusal } : { lastResult: null, refusal: null };
}
