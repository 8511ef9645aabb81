// Owns the words with which one side disputes what another said, and those that settle it.
import { Form } from "@remix-run/react";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea, TextField } from "~/app/ui/field";
import type { SaidView } from "./read-assessments.server";

/** An answer to a dispute or its settlement. */
export function isOfWords({ lastResult, refusal }: FormAnswer): boolean {
  const isTyped = lastResult.initialValue?.words ?? lastResult.error?.words;
  return Boolean(isTyped) || refusal?.code === "assessment.words_needed";
}

type WordsProps = {
  of: SaidView["of"];
  intent: "dispute" | "resolve";
  answer: FormAnswer | undefined;
};

/** Opens in place; one that came back stands open with what was typed. */
export function Words({ of, intent, answer }: WordsProps) {
  const t = useT("assessments");
  const form = `${intent}-${of}`;
  const { faults, field } = useAccountForm(
    form,
    answer,
    { words: t(`${intent}_words`), score: t("resolve_score") },
    { "assessment.words_needed": "words" },
  );
  return (
    <details open={answer !== undefined || undefined}>
      <summary className="link min-h-11 py-2">{t(intent)}</summary>
      <Form method="post" id={form} className="space-y-3 pt-2">
        <ErrorSummary faults={faults} />
        <input type="hidden" name="of" value={of} />
        <TextArea {...field("words")} rows={3} limit={1_000} />
        {intent === "resolve" && <TextField {...field("score")} inputMode="numeric" optional />}
        <Button name="intent" value={intent}>
          {t(intent)}
        </Button>
      </Form>
    </details>
  );
}
