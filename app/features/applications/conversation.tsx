// Owns the conversation on an application's page: what was said, and the field to say something.
import { useForm, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useInvalidText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { InstantText } from "~/app/ui/date-text";
import { TextArea } from "~/app/ui/field";
import { fieldProps } from "~/app/ui/field-props";
import type { Line } from "./conversation.server";

type Props = {
  messages: readonly Line[];
  reader: "student" | "enterprise";
  /** The application is over: read only. */
  isOver: boolean;
  lastResult: SubmissionResult | null | undefined;
};

/** Both sides see the same lines, oldest first; the own ones are tinted and say "you" by their place. */
export function Conversation({ messages, reader, isOver, lastResult }: Props) {
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
        <Say key={messages.length} reader={reader} lastResult={lastResult} />
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

function Say({ reader, lastResult }: Pick<Props, "reader" | "lastResult">) {
  const t = useT("applications");
  const isMine = lastResult?.initialValue && "body" in lastResult.initialValue;
  const [form, fields] = useForm<{ body: string }>({
    id: "say",
    lastResult: isMine ? lastResult : null,
  });
  const say = useInvalidText();
  return (
    <Form method="post" id={form.id} noValidate className="space-y-2 pt-3">
      <TextArea
        label={t(`talk.label_${reader}`)}
        hint={t("talk.hint")}
        rows={3}
        limit={1000}
        {...fieldProps(fields.body, say)}
      />
      <Button name="intent" value="say">
        {t("talk.send")}
      </Button>
    </Form>
  );
}
