// Owns the no to a press on a page of papers, or what was wrong in its form.
import { useFirstFault } from "~/app/messages/refusal-text";
import type { FormAnswer } from "~/app/platform/form.server";
import { Notice } from "~/app/ui/notice";

type RefusedProps = {
  answer: FormAnswer | undefined;
  /** By field, so that a fault says where it is. */
  labels?: Readonly<Record<string, string>>;
};

/** Nothing where nothing was refused. */
export function RefusedNotice({ answer, labels }: RefusedProps) {
  const text = useFirstFault()(answer, labels);
  if (!text) return null;
  return (
    <div role="alert" className="mb-4">
      <Notice tone="stop" title={text} />
    </div>
  );
}
