// Owns the no to a press on a page of papers, or what was wrong in its form.
import { useInvalidText, useRefusalText } from "~/app/messages/refusal-text";
import type { FormAnswer } from "~/app/platform/form.server";
import { Notice } from "~/app/ui/notice";

/** Nothing where nothing was refused. */
export function RefusedNotice({ answer }: { answer: FormAnswer | undefined }) {
  const say = useRefusalText();
  const sayInvalid = useInvalidText();
  const [fault] = Object.values(answer?.lastResult.error ?? {}).flatMap((keys) => keys ?? []);
  const text = say(answer?.refusal) ?? (fault ? sayInvalid(fault) : null);
  if (!text) return null;
  return (
    <div role="alert" className="mb-4">
      <Notice tone="stop" title={text} />
    </div>
  );
}
