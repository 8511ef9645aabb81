// Owns the page on which a teacher reads something out for families: what to read, recording or choosing a file, what is there.
import { Form } from "@remix-run/react";
import { useRef } from "react";
import { largestRecording } from "~/app/domain/stored-file";
import { ShortFacts } from "./short-facts";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { Confirm } from "~/app/ui/confirm";
import { InstantText } from "~/app/ui/date-text";
import { ErrorSummary } from "~/app/ui/error-summary";
import { controlClass, FieldShell, idsOf } from "~/app/ui/field-parts";
import type { RecordingView } from "./read-recordings.server";
import { Recorder } from "./recorder";

type Props = { view: RecordingView; answer: FormAnswer | undefined };

/** For one arrangement with its facts to read; for the words of a kind without. */
export function RecordingPage({ view, answer }: Props) {
  const t = useT("recordings");
  const { paper, papers, current, mayRecord } = view;
  return (
    <div className="max-w-read space-y-6">
      <p className="text-soft">{t(paper ? "intro" : "intro_words")}</p>
      <p>{t("reach", { count: papers })}</p>
      {current && <Current current={current} mayRecord={mayRecord} />}
      {paper && (
        <section className="space-y-2">
          <p className="text-soft">{t("script_text")}</p>
          <ShortFacts paper={paper} />
        </section>
      )}
      {mayRecord && <KeepForm answer={answer} isNew={current === null} />}
    </div>
  );
}

function Current({
  current,
  mayRecord,
}: {
  current: NonNullable<RecordingView["current"]>;
  mayRecord: boolean;
}) {
  const t = useT("recordings");
  return (
    <section className="space-y-2 rounded-8 border border-line bg-card px-4 py-3">
      <h2 className="text-18 font-bold">{t("current")}</h2>
      <p className="text-14 text-soft">
        {current.by} <InstantText at={current.at} />
      </p>
      <audio
        controls
        preload="none"
        src={paths.file(current.fileId)}
        aria-label={t("current")}
        className="w-full"
      />
      {mayRecord && (
        <Confirm ask={t("withdraw")} look="quiet" text={t("withdraw_text")}>
          <Form method="post" encType="multipart/form-data">
            <input type="hidden" name="recordingId" value={current.recordingId} />
            <Button name="intent" value="withdraw" look="danger">
              {t("withdraw")}
            </Button>
          </Form>
        </Confirm>
      )}
    </section>
  );
}

function KeepForm({ answer, isNew }: Pick<Props, "answer"> & { isNew: boolean }) {
  const t = useT("recordings");
  const no = useRefusalText()(answer?.refusal);
  const file = useRef<HTMLInputElement>(null);
  const errors = no ? [no] : [];
  const hint = t("file_hint", { most: largestRecording / 1_000_000 });
  const field = { id: "voice-file", name: "file", label: t("file"), hint, errors };
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="space-y-4">
      <h2 className="text-18 font-bold">{t(isNew ? "new" : "replace")}</h2>
      <ErrorSummary faults={errors.map((text) => ({ id: field.id, label: field.label, text }))} />
      <Recorder field={file} />
      <FieldShell {...field}>
        <input
          {...idsOf(field).control}
          ref={file}
          type="file"
          accept="audio/*,.mp3,.m4a,.ogg,.webm,.wav"
          className={controlClass(errors)}
        />
      </FieldShell>
      <Button name="intent" value="keep" look="primary" pending={t("sending")}>
        {t("keep")}
      </Button>
    </Form>
  );
}
